import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { gathered, queriesOf } from './gathered.ts';
import { GatheringSocket } from './gathering-socket.ts';
import type { Db, ReadTx, Tx } from './handles.ts';
import { Listener } from './listener.ts';
import { migrationsFolder } from './migrations-folder.ts';
import { lockQuery, notifyQuery, queriesOn } from './postgres-queries.ts';
import { postgresCodeOf } from './query-error.ts';
import { onceOnly } from './once-only.ts';
import { together } from './together.ts';
import { WriteConflict } from './write-conflict.ts';
import type { Ending } from './ending.ts';

export interface PostgresOptions {
  readonly url: string;
  /** Told what an after-commit hook threw, and what an idle connection did. */
  readonly onError: (error: unknown) => void;
  /** A key that a transaction somewhere has notified. */
  readonly onNotify: (key: string) => void;
}

/**
 * Connections of each kind: writes never wait for reads, nor the other way round. More of them get in
 * each other's way before they do more, and several processes share the hundred that Postgres has.
 */
const POOL_SIZE = 6;
/** A job that is in somebody's way this often is stuck, not unlucky. */
const MAX_TRIES = 30;

/** Connects, brings the tables up to date (one process at a time), and listens. */
export async function openPostgres(options: PostgresOptions): Promise<Db> {
  const { url, onError, onNotify } = options;
  const settings = {
    connectionString: url,
    max: POOL_SIZE,
    application_name: 'afterword',
    // What need not wait for an answer is sent at once: a small transaction is mostly waiting.
    pipeline: true,
    stream: () => new GatheringSocket(),
  };
  const writing = new pg.Pool(settings);
  const reading = new pg.Pool(settings);
  for (const pool of [writing, reading]) noteLost(pool, onError);
  try {
    await migrateOnce(writing);
  } catch (error) {
    await Promise.all([writing.end(), reading.end()]);
    throw error;
  }
  const listener = new Listener({ url, onNotify, onError });
  await listener.start();
  const open = new Set<Promise<unknown>>();
  let isClosed = false;
  return {
    kind: 'postgres',
    write(job) {
      if (isClosed) return Promise.reject(new Error('the database is closed'));
      const done = write(writing, job, onError);
      open.add(done);
      done.then(
        () => open.delete(done),
        () => open.delete(done),
      );
      return done;
    },
    read: (job) => read(reading, job),
    ask: (job) => ask(reading, job),
    async close() {
      isClosed = true;
      await Promise.allSettled(open);
      await listener.stop();
      await Promise.all([writing.end(), reading.end()]);
    },
  };
}

/**
 * A connection may end while a job has it: a restart of the server, a failover, an administrator. The
 * pool hears of idle ones only, and an error that nobody hears ends the process. The job gets its own.
 */
function noteLost(pool: pg.Pool, onError: (error: unknown) => void): void {
  pool.on('connect', (client) => client.on('error', onError));
  // Heard by the connection's own listener already.
  pool.on('error', () => {});
}

/** Prepared, so that `GatheringSocket` sends them along with the queries beside them. */
const BEGIN = { name: 'begin', text: 'begin' };
const BEGIN_READING = {
  name: 'begin_reading',
  text: 'begin isolation level repeatable read read only',
};
const COMMIT = { name: 'commit', text: 'commit' };

/** Servers that start together would otherwise make the same tables at the same moment. */
async function migrateOnce(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock(hashtextextended('afterword migrations', 0))");
    const folder = migrationsFolder('migrations-pg');
    await migrate(drizzle(client), { migrationsFolder: folder });
  } finally {
    // Its end gives the lock back, whatever state it is in.
    client.release(true);
  }
}

async function write<T>(
  pool: pg.Pool,
  job: (tx: Tx) => Promise<T>,
  onError: (error: unknown) => void,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    const hooks: (() => void)[] = [];
    try {
      const endings: Ending[] = [];
      const answer = await inTransaction(pool, BEGIN, async (client) => {
        const done = await job(openTx(client, endings, hooks));
        await commit(client, endings);
        return done;
      });
      runHooks(hooks, onError);
      return answer;
    } catch (error) {
      if (tries >= MAX_TRIES || !mayGoOtherwise(error)) throw error;
    }
  }
}

/** All queries of a read see the same moment. */
function read<T>(pool: pg.Pool, job: (tx: ReadTx) => Promise<T>): Promise<T> {
  return inTransaction(pool, BEGIN_READING, async (client) => {
    const answer = await job(queriesOn(client));
    // Nothing hangs on its answer, which comes before that of whoever has the connection next.
    client.query(COMMIT).catch(() => {});
    return answer;
  });
}

/** One query sees one moment without a transaction around it. */
async function ask<T>(pool: pg.Pool, job: (tx: ReadTx) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let isBroken = true;
  try {
    const answer = await job(onceOnly(queriesOn(client)));
    isBroken = false;
    return answer;
  } finally {
    // A query may fail since the server ends the connection, and says so before it does.
    client.release(isBroken);
  }
}

/**
 * The endings and the commit leave together. Should one of them fail, so does the commit: it then
 * undoes all, and says that it did.
 */
async function commit(client: pg.PoolClient, endings: readonly Ending[]): Promise<void> {
  // Should this throw, nothing has been sent, and the transaction is rolled back.
  const last = queriesOf(endings);
  const queries = queriesOn(client);
  const asked = last.map((query) => queries.rows(query));
  const committed = client.query(COMMIT).then(({ command }) => {
    // So it answers when a query has failed in it, whoever caught that.
    if (command !== 'COMMIT') throw new Error(`the transaction was not committed: ${command}`);
  });
  await together([...asked, committed]);
}

/** The job ends the transaction, unless it throws. */
async function inTransaction<T>(
  pool: pg.Pool,
  begin: typeof BEGIN,
  job: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let isBroken = true;
  // Its answer comes before that of the first query, so nobody waits for it by itself.
  const begun = client.query(begin);
  begun.catch(() => {});
  try {
    const answer = await job(client);
    await begun;
    isBroken = false;
    return answer;
  } catch (error) {
    isBroken = !(await rolledBack(client));
    throw error;
  } finally {
    client.release(isBroken);
  }
}

async function rolledBack(client: pg.PoolClient): Promise<boolean> {
  try {
    await client.query('rollback');
    return true;
  } catch {
    // The connection is gone, and the transaction with it.
    return false;
  }
}

function openTx(client: pg.PoolClient, endings: Ending[], hooks: (() => void)[]): Tx {
  const queries = queriesOn(client);
  const extra: Pick<Tx, 'lock' | 'notify' | 'beforeCommit' | 'afterCommit'> = {
    async lock(name) {
      await queries.rows(lockQuery(name));
    },
    async notify(key) {
      newsOf(tx).add(key);
    },
    beforeCommit: (ending) => void endings.push(ending),
    afterCommit: (then) => void hooks.push(then),
  };
  const tx: Tx = Object.assign(Object.create(queries), extra);
  return tx;
}

const newsOf = gathered(
  () => new Set<string>(),
  (keys) => [notifyQuery([...keys])],
);

/** Serialization failure, and deadlock: the transaction has done nothing, and may be tried again. */
const TRANSIENT = new Set(['40001', '40P01']);

function mayGoOtherwise(error: unknown): boolean {
  if (error instanceof WriteConflict) return true;
  return TRANSIENT.has(postgresCodeOf(error) ?? '');
}

function runHooks(hooks: readonly (() => void)[], onError: (error: unknown) => void): void {
  for (const hook of hooks) {
    try {
      hook();
    } catch (error) {
      onError(error);
    }
  }
}
