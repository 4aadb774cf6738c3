import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const CHILD = fileURLToPath(new URL('./server-child.ts', import.meta.url));

/** `front` listens and sends nothing, `worker` sends and does not listen. */
export type ServerRole = 'all' | 'front' | 'worker';

export interface ServerProcess {
  /** Resolves with its address once it listens (of a worker: a word); null where it ended before. */
  readonly listening: Promise<string | null>;
  /** SIGTERM; resolves with the exit code, or null where a signal ended it. */
  stop(): Promise<number | null>;
  /** Whether it is gone, by itself or not. */
  hasEnded(): boolean;
  /** SIGKILL: it finishes nothing. Resolves when it is gone. */
  kill(): Promise<void>;
}

/**
 * The server in a process of its own, for whoever kills it. Settings are `createAfterword`'s, as JSON, and
 * its role.
 */
export function startServerProcess(settings: object): ServerProcess {
  const args = ['--import', 'tsx', CHILD, JSON.stringify(settings)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const line = once(createInterface({ input: child.stdout }), 'line');
  return {
    listening: Promise.race([line.then(([url]) => String(url)), ended.then(() => null)]),
    async stop() {
      child.kill('SIGTERM');
      await ended;
      return child.exitCode;
    },
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
