import { and, asc, desc, eq, gt, ne, sql } from 'drizzle-orm';
import type { ConversationId } from '../../core/ids.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import { conversationEvents, conversations } from '../db/schema.sqlite.ts';

export type ConversationRow = typeof conversations.$inferSelect;
export type EventRow = typeof conversationEvents.$inferSelect;

export async function insertConversation(tx: Tx, row: ConversationRow): Promise<void> {
  await tx.insert(conversations).values(row);
}

export async function conversationById(
  tx: ReadTx,
  id: ConversationId,
): Promise<ConversationRow | null> {
  return (await tx.select().from(conversations).where(eq(conversations.id, id)))[0] ?? null;
}

/** Writes the state after a turn, if the conversation is still at revision `rev`. */
export async function advanceConversation(
  tx: Tx,
  id: ConversationId,
  rev: number,
  set: Pick<ConversationRow, 'state' | 'phase' | 'endedAt'>,
): Promise<boolean> {
  const changed = await tx
    .update(conversations)
    .set({ ...set, rev: rev + 1 })
    .where(and(eq(conversations.id, id), eq(conversations.rev, rev)))
    .returning({ rev: conversations.rev });
  return changed.length === 1;
}

export async function insertEvent(tx: Tx, row: EventRow): Promise<void> {
  await tx.insert(conversationEvents).values(row);
}

export async function eventByEventId(
  tx: ReadTx,
  conversationId: ConversationId,
  eventId: string,
): Promise<EventRow | null> {
  const where = and(
    eq(conversationEvents.conversationId, conversationId),
    eq(conversationEvents.eventId, eventId),
  );
  return (await tx.select().from(conversationEvents).where(where))[0] ?? null;
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

/** Turns of conversations that are not over, with work that is done after the commit. */
export async function turnsWithWork(tx: ReadTx): Promise<EventRow[]> {
  return (
    await tx
      .select({ event: conversationEvents })
      .from(conversationEvents)
      .innerJoin(conversations, eq(conversations.id, conversationEvents.conversationId))
      .where(
        and(
          ne(conversations.phase, 'ended'),
          sql`cast(${conversationEvents.effects} as text) like '%"type":"perform"%'`,
        ),
      )
  ).map((row) => row.event);
}
