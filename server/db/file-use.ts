import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  openSync,
  statSync,
} from 'node:fs';
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

/**
 * Beside any number of others. Throws `DatabaseRefused` while somebody has the file alone, and where its
 * lock cannot be written.
 */
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
      const turn = openLock(file, LONG_MS, busy, (one) => takeByWriting(one, 'IMMEDIATE'));
      try {
        return job();
      } finally {
        turn.close();
      }
    },
    release: () => lock.close(),
  };
}

/**
 * Nobody else has the file open, or can open it. Throws `DatabaseRefused` where somebody has, and where
 * its lock cannot be written.
 */
export function useAlone(file: string): FileUse {
  const lock = openLock(
    file,
    SHORT_MS,
    () => inUse(file),
    (one) => takeByWriting(one, 'EXCLUSIVE'),
  );
  try {
    refuseOpen(file);
  } catch (error) {
    lock.close();
    throw error;
  }
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
  const name = `${file}-lock`;
  try {
    makeLock(file, name);
    return taken(name, waitMs, take);
  } catch (error) {
    if (isBusy(error)) throw busy();
    throw isForbidden(error) ? notWritable(name) : error;
  }
}

function taken(
  name: string,
  waitMs: number,
  take: (connection: BetterSqlite3.Database) => void,
): BetterSqlite3.Database {
  const connection = new BetterSqlite3(name, { timeout: waitMs });
  try {
    // SQLite opens what it cannot write for reading, and says nothing.
    accessSync(name, constants.W_OK);
    // No journal file: one that a crash leaves behind would have to be dealt with first.
    connection.pragma('journal_mode = MEMORY');
    take(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/**
 * On a file that is open for reading only, both kinds succeed with a lock that keeps no reader away. A
 * write tells; it is never committed, so it is undone with the connection and the file stays empty.
 */
function takeByWriting(connection: BetterSqlite3.Database, kind: 'IMMEDIATE' | 'EXCLUSIVE'): void {
  connection.exec(`BEGIN ${kind}`);
  connection.pragma('user_version = 1');
}

/**
 * A new lock may be used by whoever may use the database, as SQLite does it for its log: a command that
 * root has run must not keep the server's own user out.
 */
function makeLock(file: string, name: string): void {
  if (process.getuid === undefined || existsSync(name) || !existsSync(file)) return;
  const { uid, gid, mode } = statSync(file);
  const made = openNew(name);
  if (made === null) return;
  try {
    if (process.getuid() === 0) fchownSync(made, uid, gid);
    fchmodSync(made, mode & 0o777);
  } finally {
    closeSync(made);
  }
}

/**
 * Null where somebody else was faster. Only one that was just made may be opened without SQLite: closing
 * it ends all locks that this process has on that file.
 */
function openNew(name: string): number | null {
  try {
    return openSync(name, 'wx', 0o600);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return null;
    throw error;
  }
}

/**
 * Servers of earlier versions hold no lock, but have the file open with its write-ahead log; ending that
 * is possible for the last connection only. Whoever opens the file next begins the log again.
 */
function refuseOpen(file: string): void {
  if (!existsSync(file)) return;
  const connection = new BetterSqlite3(file, { timeout: SHORT_MS });
  try {
    connection.pragma('journal_mode = DELETE');
  } catch (error) {
    throw isBusy(error) ? inUse(file) : error;
  } finally {
    connection.close();
  }
}

function isBusy(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_BUSY');
}

function isForbidden(error: unknown): boolean {
  return /^(SQLITE_READONLY|SQLITE_CANTOPEN|EACCES|EPERM|EROFS)/.test(codeOf(error));
}

/** Of SQLite or the operating system. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function inUse(file: string): DatabaseRefused {
  return new DatabaseRefused(
    `Afterword is running on ${file}: what it goes on to send would be sent a second time from a copy. Nothing was changed.`,
    'Stop every server and worker on that folder, and close what else has the file open, then run this again.',
  );
}

function notWritable(name: string): DatabaseRefused {
  return new DatabaseRefused(
    `${name} is not writable by this user: without it nobody can tell who else uses the database, and the same texts could go out twice.`,
    'Run this as the user that the server runs as, or give that user the file and its folder to write.',
  );
}

function beingMoved(file: string): DatabaseRefused {
  return new DatabaseRefused(
    `${file} is being moved to Postgres at this moment.`,
    'Wait until “afterword migrate” has ended, then start with DATABASE_URL set.',
  );
}
