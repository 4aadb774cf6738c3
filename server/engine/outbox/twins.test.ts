import { expect, it } from 'vitest';
import { useProjectDb } from '../../../tests/use-project-db.ts';
import type { Db } from '../../db/handles.ts';
import { claimDue } from '../claim/claim-due.ts';
import { queuedMessage } from '../fixtures.ts';
import { Hands } from '../claim/hands.ts';
import { insertMessage, messageById } from './outbox-repo.ts';
import { updateMessage } from './update-repo.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const LATER = new Date(NOW.getTime() + 2_000);

let db: Db;
useProjectDb((opened) => {
  db = opened;
});

/** What goes out of these, which all go to one number. */
async function claimed(now: Date): Promise<string[]> {
  const options = { now, owner: 'we', leaseMs: 30_000, lifeMs: 4 * 3_600_000, rateFactor: null };
  const { claims } = await db.write((tx) => claimDue(tx, { ...options, hands: new Hands(100) }));
  return claims.map(({ row }) => row.id);
}

/** The text `n`, of another sender than the others (the lanes know nothing of one another), to one number. */
function textOf(n: number, body: string) {
  const { recipient } = queuedMessage({ n: 0, at: NOW });
  const from = `+1212555010${n}`;
  const { receipt } = queuedMessage({ n, at: NOW });
  const more = { recipient, body, receipt: { ...receipt, recipient } };
  return queuedMessage({ n, at: NOW, from, more });
}

it('a text waits while one of the same words to the same number is on its way, and no other does', async () => {
  const [first, second] = [textOf(0, 'Directions'), textOf(1, 'Directions')];
  const other = textOf(2, 'Opening hours');
  await db.write(async (tx) => {
    await insertMessage(tx, first);
  });
  expect(await claimed(NOW)).toEqual([first.id]);
  await db.write(async (tx) => {
    await insertMessage(tx, second);
    await insertMessage(tx, other);
  });
  expect(await claimed(NOW)).toEqual([other.id]);
  expect(await claimed(LATER)).toEqual([]);

  await db.write(async (tx) => {
    const row = await messageById(tx, first.id);
    if (row) await updateMessage(tx, row, { status: 'accepted', dueAt: null });
  });
  expect(await claimed(new Date(LATER.getTime() + 2_000))).toEqual([second.id]);
});

it('of two that are due at once only one goes', async () => {
  const twins = [textOf(0, 'Hi'), textOf(1, 'Hi')];
  await db.write(async (tx) => {
    for (const row of twins) await insertMessage(tx, row);
  });
  expect(await claimed(NOW)).toHaveLength(1);
  expect(await claimed(LATER)).toEqual([]);
});
