import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { type Answers, answersSchema, type Load } from './load.ts';

const PROGRAM = fileURLToPath(new URL('./send-load.ts', import.meta.url));

/**
 * Sends the load from a process of its own, so that it shares no event loop with anything. `first`:
 * meanwhile everything of this session (server, database, this) goes before whatever else the
 * machine does; on Linux, as root.
 */
export async function runLoad(load: Load, first = false): Promise<Answers> {
  if (first) writeFileSync(PRIORITY, '-10');
  try {
    return await send(load);
  } finally {
    if (first) writeFileSync(PRIORITY, '0');
  }
}

const PRIORITY = '/proc/self/autogroup';

async function send(load: Load): Promise<Answers> {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(load));
  return answersSchema.parse(JSON.parse(await text(child.stdout)));
}
