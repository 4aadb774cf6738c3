import { and, asc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { ConversationId, MessageId, ProjectId } from '../../../core/ids.ts';
import { fieldIn } from '../../../core/json.ts';
import { countMessage } from '../../analytics/stats-repo.ts';
import { builtOnce, slots } from '../../db/built-once.ts';
import type { ReadTx, Tx } from '../../db/handles.ts';
import { together } from '../../db/together.ts';
import { messages } from '../../db/schema.sqlite.ts';
import { addFirstLine, historyOf, type HistoryRow } from './history-repo.ts';
import type { MessageRow } from '../outbox-types.ts';

const ID = { id: messages.id };

const insertRow = builtOnce(
  (on) =>
    on
      .insert(messages)
      .values(slots(messages))
      .onConflictDoNothing({ target: [messages.projectId, messages.onceKey] })
      .returning(ID),
  ID,
);

/** Adds the message unless one with its once-only key exists. Returns whether it was added. */
export async function insertMessage(tx: Tx, row: MessageRow): Promise<boolean> {
  // Asked together: where the message is not added, there is none that has a first line.
  const [added] = await together([insertRow(tx, row), addFirstLine(tx, row)]);
  if (added.length === 0) return false;
  await countMessage(tx, row);
  return true;
}

const selectById = builtOnce(
  (on) =>
    on
      .select()
      .from(messages)
      .where(eq(messages.id, sql.placeholder('id'))),
  getTableColumns(messages),
);

export async function messageById(tx: ReadTx, id: MessageId): Promise<MessageRow | null> {
  return (await selectById(tx, { id }))[0] ?? null;
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

/** When somebody last wanted the message sent: when it was queued, or retried by a person. */
export async function wantedSince(tx: ReadTx, row: MessageRow): Promise<Date> {
  return wantedIn(await historyOf(tx, row.id), row);
}

/** The same where its history, oldest first, has been read. */
export function wantedIn(
  history: readonly Pick<HistoryRow, 'at' | 'detail'>[],
  { createdAt }: Pick<MessageRow, 'createdAt'>,
): Date {
  const retry = history.findLast(({ detail }) => fieldIn(detail, 'retriedBy') !== undefined);
  return retry?.at ?? createdAt;
}

const sidOwners = builtOnce(
  (on) =>
    on
      .select(ID)
      .from(messages)
      .where(eq(messages.providerSid, sql.placeholder('sid'))),
  ID,
);

/** Whether the provider's id belongs to another of our messages. */
export async function isSidTaken(tx: ReadTx, sid: string, by: MessageId): Promise<boolean> {
  return (await sidOwners(tx, { sid })).some((row) => row.id !== by);
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
