import { asc, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { useProjectDb } from '../../tests/use-project-db.ts';
import type { Db, Tx } from '../db/handles.ts';
import { statusCallbacks } from '../db/schema.sqlite.ts';
import { queuedMessage } from '../engine/fixtures.ts';
import { insertMessage } from '../engine/outbox/outbox-repo.ts';
import { forgetFailures, insertCallback } from './repo.ts';

const NOW = new Date('2026-06-01T12:00:00Z');

let db: Db;
useProjectDb((opened) => {
  db = opened;
});

/** How many rows a job writes: SQLite counts them, and Postgres gives each a new version. */
async function written(tx: Tx, job: () => Promise<void>): Promise<number> {
  if (db.kind === 'sqlite') {
    const total = async () =>
      (await tx.rows<{ n: number }>(sql`select total_changes() as n`))[0]?.n ?? 0;
    const before = await total();
    await job();
    return (await total()) - before;
  }
  const versions = async () =>
    (await tx.rows<{ at: string }>(sql`select ctid::text as at from status_callbacks`)).map(
      ({ at }) => at,
    );
  const before = new Set(await versions());
  await job();
  return (await versions()).filter((at) => !before.has(at)).length;
}

it('only callbacks that failed are readied to be tried again; no other is written', async () => {
  const { id: messageId, ...row } = queuedMessage({ n: 1, at: NOW });
  await db.write(async (tx) => {
    await insertMessage(tx, { id: messageId, ...row });
    for (const [id, failures] of [
      ['a', 0],
      ['b', 5],
      ['c', 0],
    ] as const) {
      await insertCallback(tx, { id, messageId, receivedAt: NOW, params: {}, failures });
    }
  });
  expect(await db.write((tx) => written(tx, () => forgetFailures(tx)))).toBe(1);
  const { id, failures } = statusCallbacks;
  const left = await db.read(
    async (tx) => await tx.select({ id, failures }).from(statusCallbacks).orderBy(asc(id)),
  );
  expect(left.map((one) => one.failures)).toEqual([0, 0, 0]);
});
