import { and, count, desc, eq, gte, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { ConversationId, ProjectId } from '../../core/ids.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import { inboundMessages, messages, projects } from '../db/schema.sqlite.ts';
import { senderKeyOf } from '../engine/opt-outs/sender-key.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import type { Inbound } from './inbound.ts';

export type InboundRow = typeof inboundMessages.$inferSelect;

export async function insertInbound(tx: Tx, row: InboundRow): Promise<void> {
  await tx.insert(inboundMessages).values(row);
}

export async function inboundBySid(
  tx: ReadTx,
  projectIds: readonly ProjectId[],
  providerSid: string,
): Promise<InboundRow | null> {
  const where = and(
    inArray(inboundMessages.projectId, [...projectIds]),
    eq(inboundMessages.providerSid, providerSid),
  );
  return (await tx.select().from(inboundMessages).where(where))[0] ?? null;
}

export async function markHandled(tx: Tx, row: InboundRow, handledAt: Date): Promise<void> {
  const where = and(
    eq(inboundMessages.projectId, row.projectId),
    eq(inboundMessages.providerSid, row.providerSid),
  );
  await tx.update(inboundMessages).set({ handledAt }).where(where);
}

/** Stored for a conversation that has not taken them yet: a crash came in between. */
export async function unhandledInbound(tx: ReadTx): Promise<InboundRow[]> {
  const where = and(isNull(inboundMessages.handledAt), isNotNull(inboundMessages.conversationId));
  return await tx.select().from(inboundMessages).where(where);
}

/** The conversation's newest text from outside. */
export async function lastInboundOf(tx: ReadTx, id: ConversationId): Promise<InboundRow | null> {
  return (
    (
      await tx
        .select()
        .from(inboundMessages)
        .where(eq(inboundMessages.conversationId, id))
        .orderBy(desc(inboundMessages.receivedAt))
        .limit(1)
    )[0] ?? null
  );
}

export async function countInbound(tx: ReadTx, id: ConversationId, since: Date): Promise<number> {
  const where = and(eq(inboundMessages.conversationId, id), gte(inboundMessages.receivedAt, since));
  return (await tx.select({ n: count() }).from(inboundMessages).where(where))[0]?.n ?? 0;
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
export async function recentInbound(tx: ReadTx, contact: Contact): Promise<InboundRow[]> {
  const where = and(
    inArray(inboundMessages.projectId, [...contact.projectIds]),
    eq(inboundMessages.fromNumber, contact.inbound.from),
    gte(inboundMessages.receivedAt, contact.since),
  );
  const rows = await tx
    .select()
    .from(inboundMessages)
    .where(where)
    .orderBy(desc(inboundMessages.receivedAt))
    .limit(LOOK_BACK);
  return rows.filter((row) => contact.inbound.senderKeys.includes(senderKeyOf(row)));
}

/** What we texted this person from this sender, the newest first. */
export async function recentTexts(tx: ReadTx, contact: Contact): Promise<MessageRow[]> {
  const where = and(
    inArray(messages.projectId, [...contact.projectIds]),
    eq(messages.recipient, contact.inbound.from),
    gte(messages.createdAt, contact.since),
  );
  const rows = await tx
    .select()
    .from(messages)
    .where(where)
    .orderBy(desc(messages.createdAt))
    .limit(LOOK_BACK);
  return rows.filter((row) => contact.inbound.senderKeys.includes(senderKeyOf(row)));
}

export async function projectNameOf(tx: ReadTx, id: ProjectId): Promise<string> {
  return (
    (await tx.select({ name: projects.name }).from(projects).where(eq(projects.id, id)))[0]?.name ??
    ''
  );
}
