import type { SQL } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Ending } from './ending.ts';

/** Both databases are asked in this one dialect; `open-postgres.ts` says why that works. */
export type Queries = BetterSQLite3Database<Record<string, never>>;

/** What a read may do: see the database as of one moment. Every query is awaited. */
export type ReadTx = Pick<Queries, 'select' | 'selectDistinct'> & {
  /** The rows of a query written by hand, named as its columns are. */
  rows<T>(query: SQL): Promise<T[]>;
  /** The same for all that is done on one connection; to keep by it what is known of its database. */
  readonly connection: object;
};

/** What a write job may do. Everything in it is undone when the job throws. */
export type Tx = ReadTx &
  Pick<Queries, 'insert' | 'update' | 'delete'> & {
    /**
     * Waits until no other write, in this process or another, holds the same name; keeps it until
     * the transaction ends. For what reads, decides and then writes. SQLite has one writer, so there
     * it is held already. A job that locks several names takes them in one order everywhere.
     */
    lock(name: string): Promise<void>;
    /** What `ending` then makes is asked after the job and right before the commit; for `gathered` only. */
    beforeCommit(ending: Ending): void;
    /**
     * Runs `then` once the job is safely stored, before its caller is answered; never if the job
     * fails. For waking live feeds and dispatchers: it must be quick, and what it throws is logged.
     */
    afterCommit(then: () => void): void;
    /** After the commit, wakes whoever waits for the key, in every process on this database. */
    notify(key: string): Promise<void>;
  };

/** The database. Nothing else may touch its connections. */
export interface Db {
  readonly kind: 'sqlite' | 'postgres';
  /**
   * Runs the job in a transaction and answers once that is committed. The job waits for its own
   * queries and nothing else, starts no other write, and may be run again when another process got
   * in its way: so it changes nothing but the database and what it returns.
   * Rejects with whatever the job threw (it alone is undone) or with the error of the commit.
   */
  write<T>(job: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * Runs the job on a read connection: it sees all that was committed before, as of one moment.
   * Inside another job use that job's own `tx`: taking a second connection while holding one may
   * wait for ever.
   */
  read<T>(job: (tx: ReadTx) => Promise<T>): Promise<T>;
  /**
   * The same for a job that asks one query, made by `builtOnce`: that sees one moment by itself, so
   * on Postgres it costs a third. A second query is refused.
   */
  ask<T>(job: (tx: ReadTx) => Promise<T>): Promise<T>;
  /** Finishes the queued writes, then closes every connection. */
  close(): Promise<void>;
}
