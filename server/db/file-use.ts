import BetterSqlite3 from 'better-sqlite3';
import { DatabaseRefused } from './database-refused.ts';

/**
 * How this process uses a SQLite file, which all others see. It ends with `release`, or with the
 * process however that ends: the operating system keeps it, so nothing is left behind by a crash.
 */
export interface FileUse {
  /** Runs the job while no other process runs one on the same file; waits until it may. */
  oneAtATime<T>(job: () => T): T;
  release(): void;
}

/** A command that was just run may still be closing, and is waited for. */
const SHORT_MS = 2_000;
/** As long as bringing the tables of a large database up to date may take. */
const LONG_MS = 600_000;

/** Beside any number of others. Throws `DatabaseRefused` while somebody has the file alone. */
export function useTogether(file: string): FileUse {
  const lock = openLock(
    file,
    SHORT_MS,
    () => beingMoved(file),
    (connection) => {
      connection.exec('BEGIN');
      // The lock is taken by the first look, and held until the transaction ends.
      connection.prepare('SELECT count(*) FROM sqlite_schema').get();
    },
  );
  return {
    oneAtATime(job) {
      const busy = () => new Error(`another process is still changing the tables of ${file}`);
      const turn = openLock(file, LONG_MS, busy, (one) => one.exec('BEGIN IMMEDIATE'));
      try {
        return job();
      } finally {
        turn.close();
      }
    },
    release: () => lock.close(),
  };
}

/** Nobody else has the file open, or can open it. Throws `DatabaseRefused` where somebody has. */
export function useAlone(file: string): FileUse {
  const lock = openLock(
    file,
    SHORT_MS,
    () => inUse(file),
    (one) => one.exec('BEGIN EXCLUSIVE'),
  );
  return { oneAtATime: (job) => job(), release: () => lock.close() };
}

/**
 * SQLite's own locks are what works over processes on every system. They are taken on an empty database
 * beside the real one, which is never written: a transaction that stays open would keep the real one's
 * log from being emptied.
 */
function openLock(
  file: string,
  waitMs: number,
  busy: () => Error,
  take: (connection: BetterSqlite3.Database) => void,
): BetterSqlite3.Database {
  const connection = new BetterSqlite3(`${file}-lock`, { timeout: waitMs });
  try {
    // No journal file: one that a crash leaves behind would have to be dealt with first.
    connection.pragma('journal_mode = MEMORY');
    take(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw isBusy(error) ? busy() : error;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

function inUse(file: string): DatabaseRefused {
  return new DatabaseRefused(
    `Afterword is running on ${file}: what it goes on to send would be sent a second time from a copy. Nothing was changed.`,
    'Stop every server and worker on that folder, then run this again.',
  );
}

function beingMoved(file: string): DatabaseRefused {
  return new DatabaseRefused(
    `${file} is being moved to Postgres at this moment.`,
    'Wait until “afterword migrate” has ended, then start with DATABASE_URL set.',
  );
}
