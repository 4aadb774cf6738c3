import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { TestPlace } from './server.ts';

const CLI = fileURLToPath(new URL('../server/cli/main.ts', import.meta.url));

export interface WorkerProcess {
  /** SIGKILL: it finishes nothing. */
  kill(): Promise<void>;
}

export interface WorkerSettings extends Pick<TestPlace, 'data' | 'databaseUrl'> {
  readonly twilioUrl: string;
  /** More settings. */
  readonly env?: Readonly<Record<string, string>>;
}

/** `afterword worker`, as anybody would start one; resolves once it sends. */
export async function startWorker(settings: WorkerSettings): Promise<WorkerProcess> {
  const { data, databaseUrl, twilioUrl, env = {} } = settings;
  const child = spawn(process.execPath, ['--import', 'tsx', CLI, 'worker'], {
    env: {
      PATH: process.env['PATH'],
      AFTERWORD_LOG: 'silent',
      AFTERWORD_DATA: data,
      AFTERWORD_TWILIO_URL: twilioUrl,
      ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await untilSending(child);
  return {
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

async function untilSending(child: ChildProcess): Promise<void> {
  const said: string[] = [];
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        if (line.startsWith('Sending what is queued')) resolve();
      });
    }
    child.once('exit', () => reject(new Error(`the worker ended: ${said.join('\n')}`)));
  });
}
