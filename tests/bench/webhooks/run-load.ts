import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { type Answers, answersSchema, type Load } from './load.ts';

const PROGRAM = fileURLToPath(new URL('./send-load.ts', import.meta.url));

/** Sends the load from a process of its own, so that it shares no event loop with anything. */
export async function runLoad(load: Load): Promise<Answers> {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(load));
  return answersSchema.parse(JSON.parse(await text(child.stdout)));
}
