import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import BetterSqlite3 from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { Db, ReadTx, Tx } from './handles.ts';
import { Writer } from './writer.ts';

type Queries = BetterSQLite3Database<Record<string, never>>;

/**
 * Opens (or makes) the database file and brings its tables up to date.
 * `onHookError` is told what an after-commit hook threw.
 */
export function openDb(file: string, onHookError: (error: unknown) => void): Db {
  const writing = connect(file, {});
  const writeQueries = drizzle(writing, { casing: 'snake_case' });
  migrate(writeQueries, { migrationsFolder: migrationsFolder() });
  const writer = new Writer({
    connection: writing,
    openTx: (afterCommit) => openTx(writeQueries, afterCommit),
    onHookError,
  });
  const reading = connect(file, { readonly: true });
  const readQueries = drizzle(reading, { casing: 'snake_case' });
  return {
    write: (job) => writer.write(job),
    read: (job) => readSnapshot(reading, readQueries, job),
    async close() {
      await writer.drain();
      reading.close();
      writing.close();
    },
  };
}

function connect(file: string, options: BetterSqlite3.Options): BetterSqlite3.Database {
  const connection = new BetterSqlite3(file, options);
  // FULL: what was answered with success survives a power cut, not only the end of the process.
  connection.pragma('busy_timeout = 5000');
  connection.pragma('foreign_keys = ON');
  connection.pragma('synchronous = FULL');
  if (!connection.readonly) connection.pragma('journal_mode = WAL');
  return connection;
}

/** The queries with the hook added; made per job, and costs no more than an object. */
function openTx(queries: Queries, afterCommit: Tx['afterCommit']): Tx {
  const tx: Tx = Object.create(queries, { afterCommit: { value: afterCommit } });
  return tx;
}

/** Several queries of one read see the same moment. */
function readSnapshot<T>(
  connection: BetterSqlite3.Database,
  queries: Queries,
  job: (tx: ReadTx) => T,
): T {
  if (connection.inTransaction) return job(queries);
  connection.exec('BEGIN');
  try {
    return job(queries);
  } finally {
    connection.exec('COMMIT');
  }
}

/** Beside this file in the sources, beside the chunks' folder in the build. */
function migrationsFolder(): string {
  const places = ['./migrations', '../migrations'].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  const found = places.find((place) => existsSync(`${place}/meta/_journal.json`));
  if (!found) throw new Error(`the database migrations are missing beside ${import.meta.url}`);
  return found;
}
