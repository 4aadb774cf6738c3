import { and, asc, desc, eq, inArray, isNotNull, isNull, lte } from 'drizzle-orm';
import type { ConversationId, MessageId, ProjectId } from '../../core/ids.ts';
import type { JsonObject, JsonValue } from '../../core/json.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import { attempts, messageHistory, messages } from '../db/schema.sqlite.ts';
import type { MessageRow } from './outbox-types.ts';

export type HistoryRow = typeof messageHistory.$inferSelect;
export type AttemptRow = typeof attempts.$inferSelect;

/** Adds the message unless one with its once-only key exists. Returns whether it was added. */
export function insertMessage(tx: Tx, row: MessageRow): boolean {
  const added = tx
    .insert(messages)
    .values(row)
    .onConflictDoNothing({ target: [messages.projectId, messages.onceKey] })
    .returning({ id: messages.id })
    .all();
  if (added.length === 0) return false;
  addHistory(tx, row.id, row.statusAt, row.status, null);
  return true;
}

export function messageById(tx: ReadTx, id: MessageId): MessageRow | null {
  return tx.select().from(messages).where(eq(messages.id, id)).get() ?? null;
}

export function messageByOnceKey(
  tx: ReadTx,
  projectId: ProjectId,
  onceKey: string,
): MessageRow | null {
  const where = and(eq(messages.projectId, projectId), eq(messages.onceKey, onceKey));
  return tx.select().from(messages).where(where).get() ?? null;
}

export function messagesOfConversation(tx: ReadTx, id: ConversationId): MessageRow[] {
  return tx
    .select()
    .from(messages)
    .where(eq(messages.conversationId, id))
    .orderBy(asc(messages.createdAt), asc(messages.id))
    .all();
}

/** Writes some columns of a message; `history` adds a line with the status it then has. */
export function updateMessage(
  tx: Tx,
  id: MessageId,
  set: Partial<MessageRow>,
  history?: { readonly at: Date; readonly status: string; readonly detail: JsonObject | null },
): void {
  tx.update(messages).set(set).where(eq(messages.id, id)).run();
  if (history) addHistory(tx, id, history.at, history.status, history.detail);
}

function addHistory(
  tx: Tx,
  messageId: MessageId,
  at: Date,
  status: string,
  detail: JsonValue,
): void {
  const last = tx
    .select({ seq: messageHistory.seq })
    .from(messageHistory)
    .where(eq(messageHistory.messageId, messageId))
    .orderBy(desc(messageHistory.seq))
    .limit(1)
    .get();
  tx.insert(messageHistory)
    .values({ messageId, seq: (last?.seq ?? 0) + 1, at, status, detail })
    .run();
}

export function historyOf(tx: ReadTx, id: MessageId): HistoryRow[] {
  return tx
    .select()
    .from(messageHistory)
    .where(eq(messageHistory.messageId, id))
    .orderBy(asc(messageHistory.seq))
    .all();
}

/** When somebody last wanted the message sent: when it was queued, or retried by a person. */
export function wantedSince(tx: ReadTx, row: MessageRow): Date {
  if (row.attempts <= 1) return row.createdAt;
  const retry = historyOf(tx, row.id).findLast(
    ({ detail }) => typeof detail === 'object' && detail !== null && 'retriedBy' in detail,
  );
  return retry?.at ?? row.createdAt;
}

export function attemptsOf(tx: ReadTx, id: MessageId): AttemptRow[] {
  return tx
    .select()
    .from(attempts)
    .where(eq(attempts.messageId, id))
    .orderBy(asc(attempts.n))
    .all();
}

export function startAttempt(tx: Tx, messageId: MessageId, n: number, startedAt: Date): void {
  const empty = { finishedAt: null, outcome: null, errorCode: null, httpStatus: null };
  tx.insert(attempts)
    .values({ messageId, n, startedAt, ...empty })
    .run();
}

/** Records how an attempt ended; it ends once, whatever is said about it later. */
export function finishAttempt(
  tx: Tx,
  messageId: MessageId,
  n: number,
  set: Pick<AttemptRow, 'finishedAt' | 'outcome' | 'errorCode' | 'httpStatus'>,
): void {
  const isOpen = isNull(attempts.finishedAt);
  const where = and(eq(attempts.messageId, messageId), eq(attempts.n, n), isOpen);
  tx.update(attempts).set(set).where(where).run();
}

/** Removes an attempt that was claimed and never begun. */
export function dropAttempt(tx: Tx, messageId: MessageId, n: number): void {
  const where = and(eq(attempts.messageId, messageId), eq(attempts.n, n));
  tx.delete(attempts).where(where).run();
}

/** Whether the provider's id belongs to another of our messages. */
export function isSidTaken(tx: ReadTx, providerSid: string, by: MessageId): boolean {
  const rows = tx
    .select({ id: messages.id })
    .from(messages)
    .where(eq(messages.providerSid, providerSid))
    .all();
  return rows.some((row) => row.id !== by);
}

/** Messages of these statuses that are due, longest waiting first. */
export function dueMessages(
  tx: ReadTx,
  statuses: readonly string[],
  now: Date,
  limit: number,
): MessageRow[] {
  // Per status, so that each is one walk along the index (status, due_at).
  const rows = statuses.flatMap((status) =>
    tx
      .select()
      .from(messages)
      .where(and(eq(messages.status, status), isNotNull(messages.dueAt), lte(messages.dueAt, now)))
      .orderBy(asc(messages.dueAt))
      .limit(limit)
      .all(),
  );
  return rows.toSorted((a, b) => (a.dueAt?.getTime() ?? 0) - (b.dueAt?.getTime() ?? 0));
}

/** What is on its way to the provider, for telling twins from one another. */
export function sendingTwinKeys(tx: ReadTx): { recipient: string; body: string }[] {
  return tx
    .select({ recipient: messages.recipient, body: messages.body })
    .from(messages)
    .where(eq(messages.status, 'sending'))
    .all();
}

/** When the next message of these statuses is due; null when none is. */
export function nextDue(tx: ReadTx, statuses: readonly string[]): Date | null {
  const dates = statuses.flatMap((status) => {
    const row = tx
      .select({ dueAt: messages.dueAt })
      .from(messages)
      .where(and(eq(messages.status, status), isNotNull(messages.dueAt)))
      .orderBy(asc(messages.dueAt))
      .limit(1)
      .get();
    return row?.dueAt ? [row.dueAt.getTime()] : [];
  });
  return dates.length === 0 ? null : new Date(Math.min(...dates));
}

/** The conversation's messages with the given once-only keys, oldest first. */
export function messagesByOnceKeys(
  tx: ReadTx,
  projectId: ProjectId,
  onceKeys: readonly string[],
): MessageRow[] {
  if (onceKeys.length === 0) return [];
  return tx
    .select()
    .from(messages)
    .where(and(eq(messages.projectId, projectId), inArray(messages.onceKey, [...onceKeys])))
    .orderBy(asc(messages.createdAt), asc(messages.id))
    .all();
}
