import { and, asc, desc, eq, inArray, isNotNull, isNull, lte } from 'drizzle-orm';
import type { ConversationId, MessageId, ProjectId } from '../../core/ids.ts';
import type { JsonObject, JsonValue } from '../../core/json.ts';
import { countMessage, moveMessage } from '../analytics/stats-repo.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import { attempts, messageHistory, messages } from '../db/schema.sqlite.ts';
import { WriteConflict } from '../db/write-conflict.ts';
import type { MessageRow } from './outbox-types.ts';

export type HistoryRow = typeof messageHistory.$inferSelect;
export type AttemptRow = typeof attempts.$inferSelect;

/** Adds the message unless one with its once-only key exists. Returns whether it was added. */
export async function insertMessage(tx: Tx, row: MessageRow): Promise<boolean> {
  const added = await tx
    .insert(messages)
    .values(row)
    .onConflictDoNothing({ target: [messages.projectId, messages.onceKey] })
    .returning({ id: messages.id });
  if (added.length === 0) return false;
  await addHistory(tx, row.id, row.statusAt, row.status, null);
  await countMessage(tx, row);
  return true;
}

export async function messageById(tx: ReadTx, id: MessageId): Promise<MessageRow | null> {
  return (await tx.select().from(messages).where(eq(messages.id, id)))[0] ?? null;
}

export async function messageByOnceKey(
  tx: ReadTx,
  projectId: ProjectId,
  onceKey: string,
): Promise<MessageRow | null> {
  const where = and(eq(messages.projectId, projectId), eq(messages.onceKey, onceKey));
  return (await tx.select().from(messages).where(where))[0] ?? null;
}

export async function messagesOfConversation(
  tx: ReadTx,
  id: ConversationId,
): Promise<MessageRow[]> {
  return await tx
    .select()
    .from(messages)
    .where(eq(messages.conversationId, id))
    .orderBy(asc(messages.createdAt), asc(messages.id));
}

/**
 * Writes some columns of a message; `history` adds a line with the status it then has. The only way
 * a status changes, so the figures are moved here. Throws `WriteConflict` when another process has
 * moved the message since `row` was read.
 */
export async function updateMessage(
  tx: Tx,
  row: MessageRow,
  set: Partial<MessageRow>,
  history?: { readonly at: Date; readonly status: string; readonly detail: JsonObject | null },
): Promise<void> {
  const isAsRead = and(
    eq(messages.id, row.id),
    eq(messages.status, row.status),
    eq(messages.attempts, row.attempts),
  );
  // The status too, also where it stays: the row is then held until the transaction ends.
  const changed = await tx
    .update(messages)
    .set({ status: row.status, ...set })
    .where(isAsRead)
    .returning({ id: messages.id });
  if (changed.length === 0) throw new WriteConflict(`${row.id} is not ${row.status} any more`);
  if (changesOutcome(set)) await moveMessage(tx, row, { ...row, ...set });
  if (history) await addHistory(tx, row.id, history.at, history.status, history.detail);
}

/** Only what waits is claimed, and it counts as waiting then too: the commonest change costs nothing. */
function changesOutcome(set: Partial<MessageRow>): boolean {
  if (set.status === 'sending') return false;
  return set.status !== undefined || set.errorCode !== undefined;
}

async function addHistory(
  tx: Tx,
  messageId: MessageId,
  at: Date,
  status: string,
  detail: JsonValue,
): Promise<void> {
  const last = (
    await tx
      .select({ seq: messageHistory.seq })
      .from(messageHistory)
      .where(eq(messageHistory.messageId, messageId))
      .orderBy(desc(messageHistory.seq))
      .limit(1)
  )[0];
  await tx
    .insert(messageHistory)
    .values({ messageId, seq: (last?.seq ?? 0) + 1, at, status, detail });
}

export async function historyOf(tx: ReadTx, id: MessageId): Promise<HistoryRow[]> {
  return await tx
    .select()
    .from(messageHistory)
    .where(eq(messageHistory.messageId, id))
    .orderBy(asc(messageHistory.seq));
}

/** When somebody last wanted the message sent: when it was queued, or retried by a person. */
export async function wantedSince(tx: ReadTx, row: MessageRow): Promise<Date> {
  if (row.attempts <= 1) return row.createdAt;
  const retry = (await historyOf(tx, row.id)).findLast(
    ({ detail }) => typeof detail === 'object' && detail !== null && 'retriedBy' in detail,
  );
  return retry?.at ?? row.createdAt;
}

/** The lines and attempts of several messages, in order. */
export async function livesOf(
  tx: ReadTx,
  ids: readonly MessageId[],
): Promise<{ readonly history: HistoryRow[]; readonly attempts: AttemptRow[] }> {
  if (ids.length === 0) return { history: [], attempts: [] };
  const history = tx
    .select()
    .from(messageHistory)
    .where(inArray(messageHistory.messageId, [...ids]))
    .orderBy(asc(messageHistory.messageId), asc(messageHistory.seq));
  const tries = tx
    .select()
    .from(attempts)
    .where(inArray(attempts.messageId, [...ids]))
    .orderBy(asc(attempts.messageId), asc(attempts.n));
  return { history: await history, attempts: await tries };
}

export async function attemptsOf(tx: ReadTx, id: MessageId): Promise<AttemptRow[]> {
  return await tx
    .select()
    .from(attempts)
    .where(eq(attempts.messageId, id))
    .orderBy(asc(attempts.n));
}

export async function startAttempt(
  tx: Tx,
  messageId: MessageId,
  n: number,
  startedAt: Date,
): Promise<void> {
  const empty = { finishedAt: null, outcome: null, errorCode: null, httpStatus: null };
  await tx.insert(attempts).values({ messageId, n, startedAt, ...empty });
}

/** Records how an attempt ended, once, whatever is said about it later. Returns whether it did. */
export async function finishAttempt(
  tx: Tx,
  messageId: MessageId,
  n: number,
  set: Pick<AttemptRow, 'finishedAt' | 'outcome' | 'errorCode' | 'httpStatus'>,
): Promise<boolean> {
  const isOpen = isNull(attempts.finishedAt);
  const where = and(eq(attempts.messageId, messageId), eq(attempts.n, n), isOpen);
  const ended = await tx.update(attempts).set(set).where(where).returning({ n: attempts.n });
  return ended.length === 1;
}

/** Removes an attempt that was claimed and never begun. */
export async function dropAttempt(tx: Tx, messageId: MessageId, n: number): Promise<void> {
  const where = and(eq(attempts.messageId, messageId), eq(attempts.n, n));
  await tx.delete(attempts).where(where);
}

/** Whether the provider's id belongs to another of our messages. */
export async function isSidTaken(tx: ReadTx, providerSid: string, by: MessageId): Promise<boolean> {
  const rows = await tx
    .select({ id: messages.id })
    .from(messages)
    .where(eq(messages.providerSid, providerSid));
  return rows.some((row) => row.id !== by);
}

/** Messages of these statuses that are due, longest waiting first. */
export async function dueMessages(
  tx: ReadTx,
  statuses: readonly string[],
  now: Date,
  limit: number,
): Promise<MessageRow[]> {
  const rows: MessageRow[] = [];
  // Per status, so that each is one walk along the index (status, due_at).
  for (const status of statuses) {
    const due = and(
      eq(messages.status, status),
      isNotNull(messages.dueAt),
      lte(messages.dueAt, now),
    );
    const found = await tx
      .select()
      .from(messages)
      .where(due)
      .orderBy(asc(messages.dueAt))
      .limit(limit);
    rows.push(...found);
  }
  return rows.toSorted((a, b) => (a.dueAt?.getTime() ?? 0) - (b.dueAt?.getTime() ?? 0));
}

/** What is on its way to the provider, for telling twins from one another. */
export async function sendingTwinKeys(tx: ReadTx): Promise<{ recipient: string; body: string }[]> {
  return await tx
    .select({ recipient: messages.recipient, body: messages.body })
    .from(messages)
    .where(eq(messages.status, 'sending'));
}

/** When the next message of these statuses is due; null when none is. */
export async function nextDue(tx: ReadTx, statuses: readonly string[]): Promise<Date | null> {
  let next: Date | null = null;
  for (const status of statuses) {
    const [row] = await tx
      .select({ dueAt: messages.dueAt })
      .from(messages)
      .where(and(eq(messages.status, status), isNotNull(messages.dueAt)))
      .orderBy(asc(messages.dueAt))
      .limit(1);
    if (row?.dueAt && (next === null || row.dueAt < next)) next = row.dueAt;
  }
  return next;
}

/** The conversation's messages with the given once-only keys, oldest first. */
export async function messagesByOnceKeys(
  tx: ReadTx,
  projectId: ProjectId,
  onceKeys: readonly string[],
): Promise<MessageRow[]> {
  if (onceKeys.length === 0) return [];
  return await tx
    .select()
    .from(messages)
    .where(and(eq(messages.projectId, projectId), inArray(messages.onceKey, [...onceKeys])))
    .orderBy(asc(messages.createdAt), asc(messages.id));
}
