import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** As npm runs it. Rejects with what it wrote when it ends with anything but 0. */
function script(file: string, ...args: string[]) {
  return run(process.execPath, ['--import', 'tsx', resolve(ROOT, file), ...args], { cwd: ROOT });
}

describe.each([
  ['tests/chaos/main.ts', '--kills <count>'],
  ['tests/bench/main.ts', 'segments'],
  ['tests/bench/engine/main.ts', '--rounds <count>'],
  ['tests/bench/webhooks/main.ts', '--warm-up <seconds>'],
  ['scripts/new-action.ts', '--title <words>'],
])('%s', (file, option) => {
  it('says its options, when asked and when it is given one that it does not know', async () => {
    const { stdout } = await script(file, '--help');
    expect(stdout).toMatch(/^Usage: npm run [a-z:]+ -- /);
    expect(stdout).toContain(option);
    const refused = script(file, '--pigeons');
    await expect(refused).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^error: unknown option '--pigeons'\n\nUsage: /),
    });
  });
});

it('says what is wrong with a value', async () => {
  await expect(script('tests/chaos/main.ts', '--kills', 'many')).rejects.toMatchObject({
    stderr: expect.stringMatching(/^error: option '--kills <count>' .*Write a whole number\./),
  });
  await expect(script('tests/bench/main.ts', 'pigeons')).rejects.toMatchObject({
    stderr: expect.stringContaining('Allowed choices are segments, core, consent'),
  });
});
