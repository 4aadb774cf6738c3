import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const CLI = fileURLToPath(new URL('main.ts', import.meta.url));

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'afterword-unread-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

it('ends as it would where nobody reads what it says', async () => {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', CLI, 'doctor'], {
    env: { PATH: process.env['PATH'], AFTERWORD_DATA: data, AFTERWORD_LOG: 'silent' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // As `head` does once it has what it wants; here before the first word.
  child.stdout?.destroy();
  let complaint = '';
  child.stderr?.on('data', (part) => (complaint += String(part)));
  await once(child, 'close');
  expect(complaint).toBe('');
  // There is no database in that folder, which is what it found.
  expect(child.exitCode).toBe(1);
});
