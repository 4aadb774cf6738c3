import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedQueries } from '../../../tests/asked-queries.ts';
import { testPlace, type TestPlace } from '../../../tests/server.ts';
import type { Db, ReadTx } from '../../db/handles.ts';
import { openDb } from '../../db/open.ts';
import { inPostgres } from '../../db/postgres-queries.ts';
import { dueMessages, nextDue } from './due-repo.ts';
import { insertProject, LANE, queuedMessage } from '../fixtures.ts';
import { dueInLane, openLanes } from './lanes-repo.ts';
import { insertMessage } from '../outbox/outbox-repo.ts';

const isPostgres = process.env['TEST_DATABASE'] === 'postgres';
const NOW = new Date('2026-06-01T12:00:00Z');

// A burst of texts into a young database: its statistics come minutes later, by themselves.
describe.runIf(isPostgres)('what is queued, in tables that Postgres knows nothing of yet', () => {
  let place: TestPlace;
  let db: Db;
  let client: pg.Client;

  beforeAll(async () => {
    place = await testPlace();
    db = await openDb({ ...place, onError: () => {}, onNotify: () => {} });
    client = new pg.Client({ connectionString: place.databaseUrl ?? '' });
    await client.connect();
    // Of its own accord it might get to know them in the middle of this.
    await client.query('alter table messages set (autovacuum_enabled = off)');
    await db.write(async (tx) => {
      await insertProject(tx);
      for (let n = 0; n < 2_000; n++) await insertMessage(tx, queuedMessage({ n, at: NOW }));
    });
  });
  afterAll(async () => {
    await client.end();
    await db.close();
    await place.remove();
  });

  async function planOf(look: (tx: ReadTx) => Promise<unknown>): Promise<string> {
    const lines: string[] = [];
    for (const { sql, params } of await askedQueries(db, look)) {
      const text = `explain ${inPostgres(sql)}`;
      const plan = await client.query<{ 'QUERY PLAN': string }>({ text, values: params });
      lines.push(...plan.rows.map((row) => row['QUERY PLAN']));
    }
    return lines.join('\n');
  }

  it('is taken from the beginning of its lane, without sorting all that waits', async () => {
    const plan = await planOf((tx) => dueInLane(tx, LANE, NOW, 16));
    expect(plan).toContain('using messages_lane');
    expect(plan).toContain('using messages_sending');
    expect(plan).not.toContain('Sort');
  });

  it('is looked for lane by lane', async () => {
    const plan = await planOf(openLanes);
    expect(plan).toContain('using messages_lane');
    expect(plan).not.toContain('messages_status');
    expect(plan).not.toContain('Sort');
  });

  it.each([[[]], [['AC1']]])(
    'is looked after along its index, without accounts %s',
    async (without) => {
      const plan = await planOf((tx) =>
        dueMessages(tx, ['sending'], { now: NOW, limit: 16, without }),
      );
      expect(plan).toContain('messages_due');
      expect(plan).toContain('using attempts_message_id_n_pk');
      expect(plan).not.toMatch(/Seq Scan/);
    },
  );

  it('is foreseen along its index for other accounts', async () => {
    const plan = await planOf((tx) => nextDue(tx, ['sending'], { now: NOW, without: ['AC1'] }));
    expect(plan).toContain('messages_due');
    expect(plan).toContain('using attempts_message_id_n_pk');
    expect(plan).not.toMatch(/Seq Scan/);
  });
});
