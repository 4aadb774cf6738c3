import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';

type Queries = BetterSQLite3Database<Record<string, never>>;

/** What a read may do: see the database as of one moment. Every query ends in `.all()` or `.get()`. */
export type ReadTx = Pick<Queries, 'select' | 'selectDistinct' | 'all' | 'get'>;

/** What a write job may do. Everything in it is undone when the job throws. */
export type Tx = ReadTx &
  Pick<Queries, 'insert' | 'update' | 'delete' | 'run'> & {
    /**
     * Runs `then` once the job is safely stored, before its caller is answered; never if the job
     * fails. For waking live feeds and dispatchers: it must be quick, and what it throws is logged.
     */
    afterCommit(then: () => void): void;
  };

/** The database. Nothing else may touch its connections. */
export interface Db {
  /**
   * Runs the job in the next shared transaction and answers once that is committed.
   * The job is synchronous: it must not wait for anything, and may not start another write.
   * Rejects with whatever the job threw (it alone is undone) or with the error of the commit.
   */
  write<T>(job: (tx: Tx) => T): Promise<T>;
  /** Runs the job on the read connection, which sees all that was committed before. */
  read<T>(job: (tx: ReadTx) => T): T;
  /** Finishes the queued writes, then closes both connections. */
  close(): Promise<void>;
}
