import { join } from 'node:path';
import type { Db } from './handles.ts';
import { openSqlite } from './open-sqlite.ts';

export interface OpenOptions {
  /** The data folder. */
  readonly data: string;
  /** Told what an after-commit hook threw. */
  readonly onHookError: (error: unknown) => void;
}

/** Opens the database that the settings name, with its tables up to date. */
export function openDb(options: OpenOptions): Promise<Db> {
  return Promise.resolve(openSqlite(join(options.data, 'afterword.sqlite'), options.onHookError));
}
