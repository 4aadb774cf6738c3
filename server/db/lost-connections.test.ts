import { sql } from 'drizzle-orm';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testPlace, type TestPlace } from '../../tests/server.ts';
import type { Db, ReadTx } from './handles.ts';
import { openDb } from './open.ts';

const isPostgres = process.env['TEST_DATABASE'] === 'postgres';

// A restart of the database's server ends all of its connections at once, whoever is using them.
describe.runIf(isPostgres)('connections that Postgres ends', () => {
  let place: TestPlace;
  let db: Db;
  let admin: pg.Client;
  let lost: unknown[];

  beforeEach(async () => {
    place = await testPlace();
    lost = [];
    db = await openDb({ ...place, onError: (error) => lost.push(error), onNotify: () => {} });
    admin = new pg.Client({ connectionString: place.databaseUrl ?? '' });
    await admin.connect();
  });
  afterEach(async () => {
    await admin.end();
    await db.close();
    await place.remove();
  });

  const ask = (tx: ReadTx) => tx.rows<{ n: number }>(sql`select 1 as n`);

  async function endAll(): Promise<void> {
    await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'afterword'`,
    );
  }

  /** Ends them once the job has asked something, and goes on with it. */
  function inTheMiddle(work: (tx: ReadTx) => Promise<unknown>) {
    return async (tx: ReadTx) => {
      await ask(tx);
      await endAll();
      // The process has heard of it by then, while the job holds the connection.
      while (lost.length === 0) await admin.query('select 1');
      return work(tx);
    };
  }

  it.each(['write', 'read'] as const)(
    'fail the %s that had one, and nothing else: the next gets another',
    async (kind) => {
      await expect(db[kind](inTheMiddle(ask))).rejects.toThrow();
      expect(await db[kind](ask)).toEqual([{ n: 1 }]);
    },
  );

  it('undo what was not committed', async () => {
    await expect(db.write(inTheMiddle(async () => 'done'))).rejects.toThrow();
    expect(lost).not.toEqual([]);
  });

  it('fail a question that waits for its answer', async () => {
    const slow = db.ask((tx) => tx.rows(sql`select pg_sleep(60)`));
    const failed = expect(slow).rejects.toThrow();
    let waiting = 0;
    while (waiting === 0) {
      const { rows } = await admin.query<{ n: number }>(
        `select count(*)::int as n from pg_stat_activity
         where datname = current_database() and query like '%pg_sleep(60)%' and pid <> pg_backend_pid()`,
      );
      waiting = rows[0]?.n ?? 0;
    }
    await endAll();
    await failed;
    expect(await db.ask(ask)).toEqual([{ n: 1 }]);
  });
});
