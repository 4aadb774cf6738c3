import { and, asc, desc, eq, getTableColumns, gt, gte, lt, sql } from 'drizzle-orm';
import type { ConversationId } from '../../core/ids.ts';
import { builtOnce, slots, slotsOf } from '../db/built-once.ts';
import { hasWork } from '../db/columns.sqlite.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import { conversationEvents, conversations } from '../db/schema.sqlite.ts';

export type ConversationRow = typeof conversations.$inferSelect;
export type EventRow = typeof conversationEvents.$inferSelect;

export async function insertConversation(tx: Tx, row: ConversationRow): Promise<void> {
  await tx.insert(conversations).values(row);
}

const slot = sql.placeholder;
const REV = { rev: conversations.rev };
const SEQ = { seq: conversationEvents.seq };

const byId = builtOnce(
  (on) =>
    on
      .select()
      .from(conversations)
      .where(eq(conversations.id, slot('id'))),
  getTableColumns(conversations),
);

export async function conversationById(
  tx: ReadTx,
  id: ConversationId,
): Promise<ConversationRow | null> {
  return (await byId(tx, { id }))[0] ?? null;
}

const advance = builtOnce(
  (on) =>
    on
      .update(conversations)
      .set({
        ...slotsOf(['state', 'phase', 'outcome', 'endedAt']),
        rev: sql`${conversations.rev} + 1`,
      })
      .where(and(eq(conversations.id, slot('id')), eq(conversations.rev, slot('rev'))))
      .returning(REV),
  REV,
);

/** Writes the state after a turn, if the conversation is still at revision `rev`. */
export async function advanceConversation(
  tx: Tx,
  id: ConversationId,
  rev: number,
  set: Pick<ConversationRow, 'state' | 'phase' | 'outcome' | 'endedAt'>,
): Promise<boolean> {
  return (await advance(tx, { ...set, id, rev })).length === 1;
}

const addEvent = builtOnce(
  (on) => on.insert(conversationEvents).values(slots(conversationEvents)).returning(SEQ),
  SEQ,
);

export async function insertEvent(tx: Tx, row: EventRow): Promise<void> {
  await addEvent(tx, row);
}

const byEventId = builtOnce(
  (on) =>
    on
      .select()
      .from(conversationEvents)
      .where(
        and(
          eq(conversationEvents.conversationId, slot('conversationId')),
          eq(conversationEvents.eventId, slot('eventId')),
        ),
      ),
  getTableColumns(conversationEvents),
);

export async function eventByEventId(
  tx: ReadTx,
  conversationId: ConversationId,
  eventId: string,
): Promise<EventRow | null> {
  return (await byEventId(tx, { conversationId, eventId }))[0] ?? null;
}

/** In order; those after `since` only. */
export async function eventsOf(tx: ReadTx, id: ConversationId, since = 0): Promise<EventRow[]> {
  return await tx
    .select()
    .from(conversationEvents)
    .where(and(eq(conversationEvents.conversationId, id), gt(conversationEvents.seq, since)))
    .orderBy(asc(conversationEvents.seq));
}

export async function lastSeq(tx: ReadTx, id: ConversationId): Promise<number> {
  const row = (
    await tx
      .select({ seq: conversationEvents.seq })
      .from(conversationEvents)
      .where(eq(conversationEvents.conversationId, id))
      .orderBy(desc(conversationEvents.seq))
      .limit(1)
  )[0];
  return row?.seq ?? 0;
}

/** Where a batch of turns with work begins and ends. */
export interface WorkBatch {
  /** Only turns dated from then on, and before `before`. */
  readonly from: Date;
  readonly before: Date;
  /** The last one of the batch before. */
  readonly after: Pick<EventRow, 'at' | 'conversationId' | 'seq'> | null;
  readonly limit: number;
}

/** Turns with work that is done after the commit, the oldest first. */
export function turnsWithWork(tx: ReadTx, { from, before, after, limit }: WorkBatch) {
  const { at, conversationId, seq, effects } = conversationEvents;
  const place = after && sql`(${sql.param(after.at, at)}, ${after.conversationId}, ${after.seq})`;
  return (
    tx
      .select({ event: getTableColumns(conversationEvents), phase: conversations.phase })
      .from(conversationEvents)
      // SQLite keeps to this order: along the index of work, and a look-up for each.
      .crossJoin(conversations)
      .where(
        and(
          hasWork(effects),
          gte(at, from),
          lt(at, before),
          place === null ? undefined : sql`(${at}, ${conversationId}, ${seq}) > ${place}`,
          eq(conversations.id, conversationId),
        ),
      )
      .orderBy(asc(at), asc(conversationId), asc(seq))
      .limit(limit)
  );
}
