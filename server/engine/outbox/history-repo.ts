import { and, asc, eq, gt, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import type { MessageId } from '../../../core/ids.ts';
import { fieldIn, type JsonObject } from '../../../core/json.ts';
import type { ReadTx, Tx } from '../../db/handles.ts';
import { builtForMany } from '../../db/built-for-many.ts';
import { builtOnce, slots } from '../../db/built-once.ts';
import { messageHistory, messages, projects } from '../../db/schema.sqlite.ts';
import type { MessageRow } from '../outbox-types.ts';

export type HistoryRow = typeof messageHistory.$inferSelect;

/** What a line says; its place in the message's history is found when it is written. */
export type HistoryLine = Pick<HistoryRow, 'at' | 'status'> & {
  readonly detail: JsonObject | null;
};

const SEQ = { seq: messageHistory.seq };

const insertLines = builtForMany({
  build: (on, places) =>
    on
      .insert(messageHistory)
      .values(
        places.map((slot) => ({
          ...slots(messageHistory, slot),
          seq: sql`(select coalesce(max(seq), 0) + 1 from message_history where message_id = ${slot('messageId')})`,
        })),
      )
      .returning(SEQ),
  fields: SEQ,
  rows: 'each',
});

/** Of a message that was queued just now, if it was: then it stands in the outbox. */
export const addFirstLine = builtOnce(
  (on) =>
    on
      .insert(messageHistory)
      .select(
        on
          .select({
            messageId: messages.id,
            seq: sql<number>`1`.as('seq'),
            at: messages.statusAt,
            status: messages.status,
            detail: sql<null>`null`.as('detail'),
          })
          .from(messages)
          .where(eq(messages.id, sql.placeholder('id'))),
      )
      .onConflictDoNothing()
      .returning(SEQ),
  SEQ,
);

export async function addHistory(tx: Tx, messageId: MessageId, line: HistoryLine): Promise<void> {
  await addHistories(tx, [{ messageId, line }]);
}

/** A line each for different messages. */
export async function addHistories(
  tx: Tx,
  lines: readonly { readonly messageId: MessageId; readonly line: HistoryLine }[],
): Promise<void> {
  await insertLines(
    tx,
    lines.map(({ messageId, line }) => ({ messageId, ...line })),
  );
}

export async function historyOf(tx: ReadTx, id: MessageId): Promise<HistoryRow[]> {
  return await tx
    .select()
    .from(messageHistory)
    .where(eq(messageHistory.messageId, id))
    .orderBy(asc(messageHistory.seq));
}

/** The lines of several messages, in order. */
export async function historiesOf(tx: ReadTx, ids: readonly MessageId[]): Promise<HistoryRow[]> {
  if (ids.length === 0) return [];
  return await tx
    .select()
    .from(messageHistory)
    .where(inArray(messageHistory.messageId, [...ids]))
    .orderBy(asc(messageHistory.messageId), asc(messageHistory.seq));
}

/** The provider's id that a line of a message's history names. */
export function sidIn(detail: unknown): unknown {
  return fieldIn(detail, 'providerSid') ?? null;
}

/** The id of a second text that a line of a message's history says the provider has of it. */
export function secondSidIn(detail: unknown): unknown {
  return fieldIn(detail, 'secondSid') ?? null;
}

/** Which attempt a line of a message's history says is being made. */
function attemptIn({ status, detail }: HistoryRow): unknown {
  return status === 'sending' ? (fieldIn(detail, 'attempt') ?? null) : null;
}

/** The provider's id that was last on record, and which attempt it came of, where a line says so. */
export function lastSidIn(
  lines: readonly HistoryRow[],
): { readonly providerSid: string; readonly n: number | null } | null {
  const providerSid = lines.map(({ detail }) => sidIn(detail)).findLast(Boolean);
  if (typeof providerSid !== 'string') return null;
  return { providerSid, n: attemptOfSid(lines, providerSid) };
}

/** Which attempt that id of the provider's came of; null where no line says so. */
export function attemptOfSid(lines: readonly HistoryRow[], providerSid: string): number | null {
  // Later ones may name it as well: news of it, and a retry by hand.
  const first = lines.findIndex(({ detail }) => sidIn(detail) === providerSid);
  const n = lines.slice(0, Math.max(first, 0)).map(attemptIn).findLast(Boolean);
  return typeof n === 'number' ? n : null;
}

/** Removes the line of an attempt that was claimed and never begun, as if it had not been claimed. */
export async function dropSendingLine(tx: Tx, { id, attempts: n }: MessageRow): Promise<void> {
  const line = (await historyOf(tx, id)).findLast((one) => attemptIn(one) === n);
  if (!line) return;
  const where = and(eq(messageHistory.messageId, id), eq(messageHistory.seq, line.seq));
  await tx.delete(messageHistory).where(where);
}

/**
 * The provider's ids on record for other messages to the same person as those of earlier tries, which
 * their rows do not name any more: they were tried more than once, or wait for it, or ended instead. Those
 * of second texts too. Over all projects, which may share an account.
 */
export async function sidsOfEarlierTries(
  tx: ReadTx,
  { id, recipient }: Pick<MessageRow, 'id' | 'recipient'>,
): Promise<Set<unknown>> {
  const inAnyProject = inArray(messages.projectId, tx.select({ id: projects.id }).from(projects));
  const isNamedByNone = and(gt(messages.attempts, 0), isNull(messages.providerSid));
  const lines = await tx
    .select({ detail: messageHistory.detail })
    .from(messages)
    .innerJoin(messageHistory, eq(messageHistory.messageId, messages.id))
    .where(
      and(
        inAnyProject,
        eq(messages.recipient, recipient),
        or(gt(messages.attempts, 1), isNamedByNone),
        ne(messages.id, id),
      ),
    );
  return new Set(lines.flatMap(({ detail }) => [sidIn(detail), secondSidIn(detail)]));
}
