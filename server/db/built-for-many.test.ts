import { and, eq, getTableColumns } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../tests/server.ts';
import { insertProject, queuedMessage } from '../engine/fixtures.ts';
import { insertMessage } from '../engine/outbox/outbox-repo.ts';
import { builtForMany, isAmong } from './built-for-many.ts';
import { slots, slotsOf } from './built-once.ts';
import { statusCallbacks } from './schema.sqlite.ts';

const AT = new Date(1_700_000_000_123);
const MESSAGE = queuedMessage({ n: 1, at: AT });

const put = builtForMany({
  build: (on, places) =>
    on
      .insert(statusCallbacks)
      .values(places.map((slot) => slots(statusCallbacks, slot)))
      .returning(),
  fields: getTableColumns(statusCallbacks),
  rows: 'each',
});

const ID = { id: statusCallbacks.id };

const setFailures = builtForMany({
  build: (on, places, first) =>
    on
      .update(statusCallbacks)
      .set(slotsOf(['failures'], first))
      .where(
        and(isAmong(statusCallbacks.id, places, 'id'), eq(statusCallbacks.failures, first('from'))),
      )
      .returning(ID),
  fields: ID,
  rows: 'padded',
});

describe('a query that is built for many rows', () => {
  let server: TestServer;
  const db = () => server.afterword.services.db;
  beforeAll(async () => {
    server = await startTestServer();
    await db().write(async (tx) => {
      await insertProject(tx);
      await insertMessage(tx, MESSAGE);
    });
  });
  afterAll(() => server.close());

  // Below, at and above the numbers that have texts of their own.
  it.each([0, 1, 2, 3, 7, 8, 9, 31, 33, 127, 128, 129, 300])('takes %i of them', async (count) => {
    await db().write(async (tx) => {
      await tx.delete(statusCallbacks);
    });
    const rows = Array.from({ length: count }, (_, n) => ({
      id: `row ${String(n).padStart(3, '0')}`,
      messageId: MESSAGE.id,
      receivedAt: new Date(AT.getTime() + n),
      params: { Body: `? ' " ${n}` },
      failures: n % 2,
    }));
    expect(await db().write((tx) => put(tx, rows))).toEqual(rows);

    const odd = rows.filter((row) => row.failures === 1);
    const asked = rows.map(({ id }) => ({ id, from: 1, failures: 5 }));
    const changed = await db().write((tx) => setFailures(tx, asked));
    expect(changed.map((row) => row.id).toSorted()).toEqual(odd.map((row) => row.id));
    const stored = await db().read(async (tx) => await tx.select().from(statusCallbacks));
    expect(stored.filter((row) => row.failures === 5)).toHaveLength(odd.length);
    expect(stored).toHaveLength(count);
  });

  it('refuses to run without one of a row’s values', async () => {
    const missing = db().write((tx) => setFailures(tx, [{ id: 'x', failures: 1 }]));
    await expect(missing).rejects.toThrow('from');
  });
});
