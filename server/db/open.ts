import { join } from 'node:path';
import type { Db } from './handles.ts';
import { openPostgres } from './open-postgres.ts';
import { openSqlite } from './open-sqlite.ts';

export interface OpenOptions {
  /** The data folder. */
  readonly data: string;
  /** Postgres; null: SQLite in the data folder. */
  readonly databaseUrl: string | null;
  /** Told what an after-commit hook threw, and what a connection did by itself. */
  readonly onError: (error: unknown) => void;
  /** A key that a transaction has notified, in this process or another. */
  readonly onNotify: (key: string) => void;
}

/** Opens the database that the settings name, with its tables up to date. */
export async function openDb(options: OpenOptions): Promise<Db> {
  const { data, databaseUrl, onError, onNotify } = options;
  if (databaseUrl !== null) return openPostgres({ url: databaseUrl, onError, onNotify });
  return openSqlite({ file: sqliteFile(data), onError, onNotify });
}

/** In the data folder. */
export function sqliteFile(data: string): string {
  return join(data, 'afterword.sqlite');
}
