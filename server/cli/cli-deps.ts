import { type Config, readConfig } from '../config.ts';
import { createAfterword } from '../create-afterword.ts';
import type { Services } from '../services.ts';
import { plainLog } from './plain-log.ts';

/** What a command works with. Tests bring their own. */
export interface CliDeps {
  /** The settings alone. Throws `ConfigError`. */
  config(): Config;
  /** Opens the data folder, or makes it; nothing listens. */
  open(): Promise<CliSession>;
  /** The command's own output. */
  out(text: string): void;
  /** Progress and remarks, which programs that read the output do not want. */
  note(text: string): void;
  /** Ends with exit code 1, once everything is said. */
  fail(): void;
  /** Redraws one line of progress; null where nobody watches. */
  readonly progress: ((text: string) => void) | null;
}

export interface CliSession {
  readonly services: Services;
  close(): Promise<void>;
}

export const cliDeps: CliDeps = {
  config: () => readConfig(),
  open: () => createAfterword({ log: plainLog(cliDeps) }),
  out: (text) => console.log(text),
  note: (text) => console.error(text),
  fail: () => {
    process.exitCode = 1;
  },
  progress: process.stderr.isTTY ? (text) => process.stderr.write(`\r\u001B[K${text}`) : null,
};

/** Runs a command on the opened data folder, and closes it whatever happens. */
export async function withServices<T>(
  deps: CliDeps,
  run: (services: Services) => Promise<T>,
): Promise<T> {
  const session = await deps.open();
  try {
    return await run(session.services);
  } finally {
    await session.close();
  }
}
