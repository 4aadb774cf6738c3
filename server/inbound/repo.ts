import { and, count, desc, eq, gte, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { ConversationId, ProjectId } from '../../core/ids.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import { inboundMessages, messages, projects } from '../db/schema.sqlite.ts';
import { senderKeyOf } from '../engine/opt-outs/sender-key.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import type { Inbound } from './inbound.ts';

export type InboundRow = typeof inboundMessages.$inferSelect;

export function insertInbound(tx: Tx, row: InboundRow): void {
  tx.insert(inboundMessages).values(row).run();
}

export function inboundBySid(
  tx: ReadTx,
  projectIds: readonly ProjectId[],
  providerSid: string,
): InboundRow | null {
  const where = and(
    inArray(inboundMessages.projectId, [...projectIds]),
    eq(inboundMessages.providerSid, providerSid),
  );
  return tx.select().from(inboundMessages).where(where).get() ?? null;
}

export function markHandled(tx: Tx, row: InboundRow, handledAt: Date): void {
  const where = and(
    eq(inboundMessages.projectId, row.projectId),
    eq(inboundMessages.providerSid, row.providerSid),
  );
  tx.update(inboundMessages).set({ handledAt }).where(where).run();
}

/** Stored for a conversation that has not taken them yet: a crash came in between. */
export function unhandledInbound(tx: ReadTx): InboundRow[] {
  const where = and(isNull(inboundMessages.handledAt), isNotNull(inboundMessages.conversationId));
  return tx.select().from(inboundMessages).where(where).all();
}

/** The conversation's newest text from outside. */
export function lastInboundOf(tx: ReadTx, id: ConversationId): InboundRow | null {
  return (
    tx
      .select()
      .from(inboundMessages)
      .where(eq(inboundMessages.conversationId, id))
      .orderBy(desc(inboundMessages.receivedAt))
      .limit(1)
      .get() ?? null
  );
}

export function countInbound(tx: ReadTx, id: ConversationId, since: Date): number {
  const where = and(eq(inboundMessages.conversationId, id), gte(inboundMessages.receivedAt, since));
  return tx.select({ n: count() }).from(inboundMessages).where(where).get()?.n ?? 0;
}

/** A person writes to a sender of ours: what may belong together. */
export interface Contact {
  readonly projectIds: readonly ProjectId[];
  readonly inbound: Pick<Inbound, 'from' | 'senderKeys'>;
  readonly since: Date;
}

/** How many recent texts are looked at: nobody has more senders of ours than that. */
const LOOK_BACK = 50;

/** The conversations that this person and sender wrote in, the newest first. */
export function recentInbound(tx: ReadTx, contact: Contact): InboundRow[] {
  const where = and(
    inArray(inboundMessages.projectId, [...contact.projectIds]),
    eq(inboundMessages.fromNumber, contact.inbound.from),
    gte(inboundMessages.receivedAt, contact.since),
  );
  const rows = tx
    .select()
    .from(inboundMessages)
    .where(where)
    .orderBy(desc(inboundMessages.receivedAt))
    .limit(LOOK_BACK)
    .all();
  return rows.filter((row) => contact.inbound.senderKeys.includes(senderKeyOf(row)));
}

/** What we texted this person from this sender, the newest first. */
export function recentTexts(tx: ReadTx, contact: Contact): MessageRow[] {
  const where = and(
    inArray(messages.projectId, [...contact.projectIds]),
    eq(messages.recipient, contact.inbound.from),
    gte(messages.createdAt, contact.since),
  );
  const rows = tx
    .select()
    .from(messages)
    .where(where)
    .orderBy(desc(messages.createdAt))
    .limit(LOOK_BACK)
    .all();
  return rows.filter((row) => contact.inbound.senderKeys.includes(senderKeyOf(row)));
}

export function projectNameOf(tx: ReadTx, id: ProjectId): string {
  return (
    tx.select({ name: projects.name }).from(projects).where(eq(projects.id, id)).get()?.name ?? ''
  );
}
