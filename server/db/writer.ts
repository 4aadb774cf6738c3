import type BetterSqlite3 from 'better-sqlite3';
import type { Tx } from './handles.ts';

/** Jobs in one commit: bounds how long the event loop stands still. */
const GROUP_LIMIT = 256;

interface Job {
  run(): void;
  committed(): void;
  failed(error: unknown): void;
}

interface WriterOptions {
  readonly connection: BetterSqlite3.Database;
  /** The queries on that connection, with the given hook as `afterCommit`. */
  readonly openTx: (afterCommit: Tx['afterCommit']) => Tx;
  /** Told what an after-commit hook threw: the write itself has succeeded by then. */
  readonly onHookError: (error: unknown) => void;
}

/**
 * The one writer. Jobs that wait at the same moment share one transaction and so one flush to the
 * disk, which is what makes thousands of durable writes a second possible; each has a savepoint of
 * its own, so one that throws is undone alone.
 *
 * States: idle (queue empty) -> scheduled (a group will be committed in this turn of the event
 * loop) -> committing (synchronous) -> idle or scheduled again. `drain` waits for idle.
 *
 * Invariants: a job is answered after its commit, never before; jobs run in the order they came;
 * no job sees another's half.
 */
export class Writer {
  readonly #options: WriterOptions;
  #queue: Job[] = [];
  #scheduled = false;
  #closed = false;
  #whenIdle: (() => void)[] = [];

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  write<T>(job: (tx: Tx) => T): Promise<T> {
    if (this.#closed) return Promise.reject(new Error('the database is closed'));
    return new Promise<T>((resolve, reject) => {
      const hooks: (() => void)[] = [];
      const tx = this.#options.openTx((then) => hooks.push(then));
      let answer: { readonly value: T } | undefined;
      this.#queue.push({
        run: () => {
          answer = { value: refusePromise(job(tx)) };
        },
        committed: () => {
          this.#runHooks(hooks);
          if (answer) resolve(answer.value);
        },
        failed: reject,
      });
      this.#schedule();
    });
  }

  /** Resolves when nothing is queued any more; refuses new jobs from now on. */
  drain(): Promise<void> {
    this.#closed = true;
    if (this.#queue.length === 0) return Promise.resolve();
    return new Promise((resolve) => this.#whenIdle.push(resolve));
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.#commitGroup(this.#queue.splice(0, GROUP_LIMIT));
      if (this.#queue.length > 0) this.#schedule();
      else for (const resolve of this.#whenIdle.splice(0)) resolve();
    });
  }

  #commitGroup(group: readonly Job[]): void {
    const { connection } = this.#options;
    const failures = new Map<Job, unknown>();
    try {
      connection.exec('BEGIN IMMEDIATE');
      for (const job of group) this.#runInSavepoint(job, failures);
      connection.exec('COMMIT');
    } catch (error) {
      if (connection.inTransaction) connection.exec('ROLLBACK');
      for (const job of group) job.failed(failures.get(job) ?? error);
      return;
    }
    for (const job of group) {
      if (failures.has(job)) job.failed(failures.get(job));
      else job.committed();
    }
  }

  #runInSavepoint(job: Job, failures: Map<Job, unknown>): void {
    const { connection } = this.#options;
    connection.exec('SAVEPOINT job');
    try {
      job.run();
    } catch (error) {
      failures.set(job, error);
      // A full disk ends the whole transaction by itself: then everybody in the group has failed.
      if (!connection.inTransaction) throw error;
      connection.exec('ROLLBACK TO job');
    }
    connection.exec('RELEASE job');
  }

  #runHooks(hooks: readonly (() => void)[]): void {
    for (const hook of hooks) {
      try {
        hook();
      } catch (error) {
        this.#options.onHookError(error);
      }
    }
  }
}

/** A promise would go on writing after its transaction: refused, so that the job is undone. */
function refusePromise<T>(value: T): T {
  if (!(value instanceof Promise)) return value;
  value.catch(() => {});
  throw new TypeError('a write job must be synchronous, but it returned a promise');
}
