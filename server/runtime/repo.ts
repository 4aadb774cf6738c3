import { and, asc, desc, eq, gt, like, ne } from 'drizzle-orm';
import type { ConversationId } from '../../core/ids.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import { conversationEvents, conversations } from '../db/schema.sqlite.ts';

export type ConversationRow = typeof conversations.$inferSelect;
export type EventRow = typeof conversationEvents.$inferSelect;

export function insertConversation(tx: Tx, row: ConversationRow): void {
  tx.insert(conversations).values(row).run();
}

export function conversationById(tx: ReadTx, id: ConversationId): ConversationRow | null {
  return tx.select().from(conversations).where(eq(conversations.id, id)).get() ?? null;
}

/** Writes the state after a turn, if the conversation is still at revision `rev`. */
export function advanceConversation(
  tx: Tx,
  id: ConversationId,
  rev: number,
  set: Pick<ConversationRow, 'state' | 'phase' | 'endedAt'>,
): boolean {
  const changed = tx
    .update(conversations)
    .set({ ...set, rev: rev + 1 })
    .where(and(eq(conversations.id, id), eq(conversations.rev, rev)))
    .returning({ rev: conversations.rev })
    .all();
  return changed.length === 1;
}

export function insertEvent(tx: Tx, row: EventRow): void {
  tx.insert(conversationEvents).values(row).run();
}

export function eventByEventId(
  tx: ReadTx,
  conversationId: ConversationId,
  eventId: string,
): EventRow | null {
  const where = and(
    eq(conversationEvents.conversationId, conversationId),
    eq(conversationEvents.eventId, eventId),
  );
  return tx.select().from(conversationEvents).where(where).get() ?? null;
}

/** In order; those after `since` only. */
export function eventsOf(tx: ReadTx, id: ConversationId, since = 0): EventRow[] {
  return tx
    .select()
    .from(conversationEvents)
    .where(and(eq(conversationEvents.conversationId, id), gt(conversationEvents.seq, since)))
    .orderBy(asc(conversationEvents.seq))
    .all();
}

export function lastSeq(tx: ReadTx, id: ConversationId): number {
  const row = tx
    .select({ seq: conversationEvents.seq })
    .from(conversationEvents)
    .where(eq(conversationEvents.conversationId, id))
    .orderBy(desc(conversationEvents.seq))
    .limit(1)
    .get();
  return row?.seq ?? 0;
}

/** Turns of conversations that are not over, with work that is done after the commit. */
export function turnsWithWork(tx: ReadTx): EventRow[] {
  return tx
    .select({ event: conversationEvents })
    .from(conversationEvents)
    .innerJoin(conversations, eq(conversations.id, conversationEvents.conversationId))
    .where(
      and(ne(conversations.phase, 'ended'), like(conversationEvents.effects, '%"type":"perform"%')),
    )
    .all()
    .map((row) => row.event);
}
