import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { freePort } from './listen-locally.ts';

export interface ChildServer {
  readonly url: string;
  stop(): Promise<void>;
}

const TRIES = 2;
/** A program that has not said so by then never will. */
const SILENT_MS = 45_000;
/** Where CI is set, programs colour what they print also into a pipe, and `ready` would not match. */
const PLAIN = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };

/**
 * Starts a program that serves on a port of its choosing here, 127.0.0.1 only, and resolves once it
 * has printed `ready`. Rejects with its output when it ends before. Between finding a port and using
 * it another test may take it, so it is tried again on another one.
 */
export async function startChildServer(
  args: (port: number) => readonly string[],
  ready: RegExp,
): Promise<ChildServer> {
  for (let tries = 1; ; tries++) {
    const port = await freePort();
    const child = spawn(process.execPath, args(port), {
      env: PLAIN,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stop = () => end(child);
    try {
      await untilReady(child, ready);
      return { url: `http://127.0.0.1:${port}`, stop };
    } catch (error) {
      await stop();
      if (tries === TRIES) throw error;
    }
  }
}

async function untilReady(child: ChildProcess, ready: RegExp): Promise<void> {
  const said: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = (what: string) => reject(new Error(`${what}: ${said.join('\n')}`));
      for (const stream of [child.stdout, child.stderr]) {
        if (!stream) continue;
        createInterface({ input: stream }).on('line', (line) => {
          said.push(line);
          if (ready.test(line)) resolve();
        });
      }
      child.once('exit', () => fail('it ended'));
      timer = setTimeout(() => fail('it was never ready'), SILENT_MS);
    });
  } finally {
    clearTimeout(timer);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
