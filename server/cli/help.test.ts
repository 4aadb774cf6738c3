import { expect, it } from 'vitest';
import { z } from 'zod';
import { CliProcess } from '../../tests/cli-process.ts';
import packageJson from '../../package.json' with { type: 'json' };

const { version } = z.object({ version: z.string() }).parse(packageJson);

async function say(...args: string[]): Promise<string> {
  const { code, said } = await new CliProcess(args, {}).end();
  expect(code).toBe(0);
  return said.replaceAll(/\s+/g, ' ');
}

it('says which version it is', async () => {
  expect((await say('--version')).trim()).toBe(version);
});

it('says where the port and the folder come from, since there are no options for them', async () => {
  const said = await say('start', '--help');
  expect(said).toContain('AFTERWORD_PORT');
  expect(said).toContain('AFTERWORD_DATA');
});

it('shows no default as JavaScript writes it', async () => {
  expect(await say('call', '--help')).not.toMatch(/default: ?(\{\}|\[\])/);
  expect(await say('publish', '--help')).not.toContain('default: ""');
});
