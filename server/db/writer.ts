import type BetterSqlite3 from 'better-sqlite3';
import { queriesOf } from './gathered.ts';
import type { Tx } from './handles.ts';
import { together } from './together.ts';
import type { Ending } from './ending.ts';

/** Jobs in one commit: bounds how long the event loop stands still. */
const GROUP_LIMIT = 256;

interface Job {
  run(): Promise<void>;
  committed(): void;
  failed(error: unknown): void;
}

/** Where a job leaves what is to be done at its end, and after the commit. */
export type TxHooks = Pick<Tx, 'beforeCommit' | 'afterCommit'>;

interface WriterOptions {
  readonly connection: BetterSqlite3.Database;
  /** The queries on that connection, with the given hooks. */
  readonly openTx: (hooks: TxHooks) => Tx;
  /** Told what an after-commit hook threw: the write itself has succeeded by then. */
  readonly onHookError: (error: unknown) => void;
}

/**
 * The one writer. Jobs that wait at the same moment share one transaction and so one flush to the
 * disk, which is what makes thousands of durable writes a second possible; each has a savepoint of
 * its own, so one that throws is undone alone.
 *
 * States: idle (queue empty) -> scheduled (a group will be committed in this turn of the event
 * loop) -> committing (promises only, so no other turn of the event loop comes in between) -> idle
 * or scheduled again. `drain` waits for idle.
 *
 * Invariants: a job is answered after its commit, never before; jobs run in the order they came;
 * no job sees another's half; a job that waits for anything but its queries is undone, since the
 * database would stand still for as long.
 */
export class Writer {
  readonly #options: WriterOptions;
  readonly #savepoint: BetterSqlite3.Statement;
  readonly #release: BetterSqlite3.Statement;
  #queue: Job[] = [];
  #scheduled = false;
  #closed = false;
  #whenIdle: (() => void)[] = [];

  constructor(options: WriterOptions) {
    this.#options = options;
    this.#savepoint = options.connection.prepare('SAVEPOINT job');
    this.#release = options.connection.prepare('RELEASE job');
  }

  write<T>(job: (tx: Tx) => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new Error('the database is closed'));
    return new Promise<T>((resolve, reject) => {
      const hooks: (() => void)[] = [];
      const endings: Ending[] = [];
      const tx = this.#options.openTx({
        beforeCommit: (ending) => void endings.push(ending),
        afterCommit: (then) => void hooks.push(then),
      });
      const work = async () => {
        const value = await job(tx);
        await together(queriesOf(endings).map((query) => tx.rows(query)));
        return { value };
      };
      let answer: { readonly value: T } | undefined;
      this.#queue.push({
        run: async () => {
          try {
            answer = await atOnce(work());
          } finally {
            endTx(tx);
          }
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
    if (this.#queue.length === 0 && !this.#scheduled) return Promise.resolve();
    return new Promise((resolve) => this.#whenIdle.push(resolve));
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => void this.#commitNext());
  }

  /** Never rejects: what fails is told to the jobs. */
  async #commitNext(): Promise<void> {
    await this.#commitGroup(this.#queue.splice(0, GROUP_LIMIT));
    this.#scheduled = false;
    if (this.#queue.length > 0) this.#schedule();
    else for (const resolve of this.#whenIdle.splice(0)) resolve();
  }

  async #commitGroup(group: readonly Job[]): Promise<void> {
    const { connection } = this.#options;
    const failures = new Map<Job, unknown>();
    try {
      connection.exec('BEGIN IMMEDIATE');
      for (const job of group) await this.#runInSavepoint(job, failures);
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

  async #runInSavepoint(job: Job, failures: Map<Job, unknown>): Promise<void> {
    const { connection } = this.#options;
    this.#savepoint.run();
    try {
      await job.run();
    } catch (error) {
      failures.set(job, error);
      // A full disk ends the whole transaction by itself: then everybody in the group has failed.
      if (!connection.inTransaction) throw error;
      connection.exec('ROLLBACK TO job');
    }
    this.#release.run();
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

/**
 * Queries of SQLite are answered within this turn of the event loop, so a job that is not done by
 * the next one waits for something else. It is given up; its later queries fail, as the
 * transaction they belong to is over.
 */
function atOnce<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setImmediate(() =>
      reject(new TypeError('a write job must wait for nothing but its own queries')),
    );
    answer.then(resolve, reject).finally(() => clearImmediate(late));
  });
}

/** A job that goes on after its end would write into somebody else's transaction: it fails instead. */
function endTx(tx: Tx): void {
  const refuse = (): never => {
    throw new TypeError('this transaction is over');
  };
  Object.assign(tx, {
    select: refuse,
    selectDistinct: refuse,
    insert: refuse,
    update: refuse,
    delete: refuse,
    rows: refuse,
    beforeCommit: refuse,
  });
}
