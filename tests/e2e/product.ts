import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built server in a process of its own, on a data folder of its own. */
export interface Product {
  /** Like `http://127.0.0.1:41234`; the same after a restart. */
  readonly url: string;
  /** Ends the process as a crash would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Starts it again on the same data folder and port. */
  start(): Promise<void>;
  /** Stops it as Ctrl-C would, and removes the data folder. */
  close(): Promise<void>;
}

const CLI = join(import.meta.dirname, '../../dist/cli.js');

/** Starts what `npm start` starts, with the demo project that an empty data folder gets. */
export async function startProduct(): Promise<Product> {
  const data = mkdtempSync(join(tmpdir(), 'afterword-e2e-'));
  let server = await run(data, '0');
  const { url } = server;
  return {
    url,
    kill: () => end(server.child, 'SIGKILL'),
    async start() {
      server = await run(data, new URL(url).port);
    },
    async close() {
      await end(server.child, 'SIGTERM');
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function run(data: string, port: string): Promise<{ child: ChildProcess; url: string }> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    AFTERWORD_DATA: data,
    AFTERWORD_PORT: port,
    AFTERWORD_HOST: '127.0.0.1',
    AFTERWORD_LOG: 'error',
  };
  const child = spawn(process.execPath, [CLI, 'start'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    const read = (part: Buffer) => {
      output.push(part.toString());
      const printed = /Open {2}(http:\S+)/.exec(output.join(''))?.[1];
      if (printed) resolve(printed);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) =>
      reject(new Error(`the server ended (${code}) before it listened:\n${output.join('')}`)),
    );
  });
  return { child, url };
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}
