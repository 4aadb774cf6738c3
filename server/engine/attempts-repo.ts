import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { MessageId } from '../../core/ids.ts';
import { builtForMany, isAmong } from '../db/built-for-many.ts';
import { slots, slotsOf } from '../db/built-once.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import { attempts } from '../db/schema.sqlite.ts';

export type AttemptRow = typeof attempts.$inferSelect;

/** A call to the provider: the message, and which call of it. */
export type AttemptKey = Pick<AttemptRow, 'messageId' | 'n'>;

export async function attemptsOf(tx: ReadTx, id: MessageId): Promise<AttemptRow[]> {
  return await attemptsOfAll(tx, [id]);
}

export async function attemptsOfAll(tx: ReadTx, ids: readonly MessageId[]): Promise<AttemptRow[]> {
  if (ids.length === 0) return [];
  return await tx
    .select()
    .from(attempts)
    .where(inArray(attempts.messageId, [...ids]))
    .orderBy(asc(attempts.messageId), asc(attempts.n));
}

const N = { n: attempts.n };

const insertAttempts = builtForMany({
  build: (on, places) =>
    on
      .insert(attempts)
      .values(places.map((slot) => slots(attempts, slot)))
      .returning(N),
  fields: N,
  rows: 'each',
});

export async function startAttempts(
  tx: Tx,
  keys: readonly AttemptKey[],
  startedAt: Date,
): Promise<void> {
  const empty = { finishedAt: null, outcome: null, errorCode: null, httpStatus: null };
  await insertAttempts(
    tx,
    keys.map((key) => ({ ...key, startedAt, ...empty })),
  );
}

/** Records how an attempt ended, once, whatever is said about it later. Returns whether it did. */
export async function finishAttempt(
  tx: Tx,
  { messageId, n }: AttemptKey,
  set: Pick<AttemptRow, 'finishedAt' | 'outcome' | 'errorCode' | 'httpStatus'>,
): Promise<boolean> {
  const isOpen = isNull(attempts.finishedAt);
  const where = and(eq(attempts.messageId, messageId), eq(attempts.n, n), isOpen);
  const ended = await tx.update(attempts).set(set).where(where).returning({ n: attempts.n });
  return ended.length === 1;
}

const finishAll = builtForMany({
  build: (on, places, first) =>
    on
      .update(attempts)
      .set(slotsOf(['finishedAt', 'outcome'], first))
      .where(
        and(
          isAmong(attempts.messageId, places, 'messageId'),
          eq(attempts.n, first('n')),
          isNull(attempts.finishedAt),
        ),
      )
      .returning(N),
  fields: N,
  rows: 'padded',
});

/** Records that the provider took them; those whose end is on record already stay as they are. */
export async function finishAccepted(
  tx: Tx,
  messageIds: readonly MessageId[],
  n: number,
  finishedAt: Date,
): Promise<void> {
  await finishAll(
    tx,
    messageIds.map((messageId) => ({ messageId, n, finishedAt, outcome: 'accepted' })),
  );
}

/** Removes an attempt that was claimed and never begun. */
export async function dropAttempt(tx: Tx, { messageId, n }: AttemptKey): Promise<void> {
  const where = and(eq(attempts.messageId, messageId), eq(attempts.n, n));
  await tx.delete(attempts).where(where);
}
