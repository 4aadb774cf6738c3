import { describe, expect, it } from 'vitest';
import { useProjectDb } from '../../../tests/use-project-db.ts';
import type { Db } from '../../db/handles.ts';
import { attempts } from '../../db/schema.sqlite.ts';
import { dueMessages, LOOKED_AT, nextDue } from './due-repo.ts';
import { queuedMessage } from '../fixtures.ts';
import { insertMessage } from '../outbox/outbox-repo.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const at = (ms: number) => new Date(NOW.getTime() + ms);
const SILENT = `AC${'1'.repeat(32)}`;
const OTHER = `AC${'2'.repeat(32)}`;
const MANY = LOOKED_AT + 1;

let db: Db;
let n = 0;
useProjectDb((opened) => {
  db = opened;
  n = 0;
});

/** Texts of an account whose answers were lost, to be looked for from then on. */
async function lost(account: string, dueAt: Date, count = 1): Promise<void> {
  await db.write(async (tx) => {
    for (let made = 0; made < count; made += 1) {
      const more = { status: 'sending', attempts: 1, dueAt } as const;
      const row = queuedMessage({ n: (n += 1), at: at(-3_600_000), more });
      await insertMessage(tx, row);
      const ended = { finishedAt: NOW, outcome: 'ambiguous', errorCode: null, httpStatus: null };
      const key = { messageId: row.id, n: 1, startedAt: NOW };
      await tx.insert(attempts).values({ ...key, ...ended, sentBy: account });
    }
  });
}

const ofOthers = { now: NOW, without: [SILENT] };
const due = async () =>
  (await db.read((tx) => dueMessages(tx, ['sending'], { ...ofOthers, limit: 8 }))).map(
    ({ sentBy, row }) => [sentBy, row.dueAt],
  );
const next = (now = NOW) => db.read((tx) => nextDue(tx, ['sending'], { now, without: [SILENT] }));

describe('beside a backlog of an account that gets no more hands', () => {
  it.each([
    ['the longest due', -3_000],
    ['the last to become due', -1_000],
  ])('what of others is %s is found', async (_, ms) => {
    await lost(SILENT, at(-2_000), MANY);
    await lost(OTHER, at(ms));
    expect(await due()).toEqual([[OTHER, at(ms)]]);
    expect(await next()).toEqual(at(ms));
  });

  it('each is found once, the longest due first', async () => {
    await lost(OTHER, at(-1_000));
    await lost(OTHER, at(-2_000));
    await lost(SILENT, at(-1_500));
    expect(await due()).toEqual([
      [OTHER, at(-2_000)],
      [OTHER, at(-1_000)],
    ]);
  });

  it('no more rows are looked at than the first and the last that are due', async () => {
    await lost(SILENT, at(-3_000), MANY);
    await lost(OTHER, at(-2_000));
    await lost(SILENT, at(-1_000), MANY);
    expect(await due()).toEqual([]);
    expect(await next()).toBeNull();
  });

  it('what of others is due later is foreseen', async () => {
    await lost(SILENT, at(-2_000), MANY);
    await lost(SILENT, at(1_000));
    await lost(OTHER, at(2_000));
    expect(await due()).toEqual([]);
    expect(await next()).toEqual(at(2_000));
  });

  it('what of others is due behind more than is looked at comes into sight as it becomes due', async () => {
    await lost(SILENT, at(-2_000), MANY);
    await lost(SILENT, at(1_000), MANY);
    await lost(OTHER, at(2_000));
    expect(await next()).toEqual(at(1_000));
    expect(await next(at(1_000))).toEqual(at(2_000));
  });
});
