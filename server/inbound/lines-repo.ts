import { and, desc, eq, gte, sql } from 'drizzle-orm';
import type { ConversationId, ProjectId } from '../../core/ids.ts';
import { builtOnce } from '../db/built-once.ts';
import type { ReadTx } from '../db/handles.ts';
import { inboundMessages, messages } from '../db/schema.sqlite.ts';
import { senderKeyOf } from '../engine/opt-outs/sender-key.ts';
import type { Inbound } from './inbound.ts';

const slot = sql.placeholder;

/** A person writes to a sender of ours: what may belong together. */
export interface Contact {
  readonly projectIds: readonly ProjectId[];
  readonly inbound: Pick<Inbound, 'from' | 'senderKeys'>;
  readonly since: Date;
}

/** Something written lately between the two. */
export interface Line {
  readonly projectId: ProjectId;
  readonly conversationId: ConversationId | null;
  readonly at: Date;
}

/** How many recent texts are looked at: nobody has more senders of ours than that. */
const LOOK_BACK = 50;

const FROM_THEM = {
  projectId: inboundMessages.projectId,
  conversationId: inboundMessages.conversationId,
  at: inboundMessages.receivedAt,
  transport: inboundMessages.transport,
  sender: inboundMessages.sender,
};

const fromThem = builtOnce(
  (on) =>
    on
      .select(FROM_THEM)
      .from(inboundMessages)
      .where(
        and(
          eq(inboundMessages.projectId, slot('projectId')),
          eq(inboundMessages.fromNumber, slot('from')),
          // What another project keeps is a line of that one.
          eq(inboundMessages.isCopy, false),
          gte(inboundMessages.receivedAt, sql.param(slot('since'), inboundMessages.receivedAt)),
        ),
      )
      .orderBy(desc(inboundMessages.receivedAt))
      .limit(LOOK_BACK),
  FROM_THEM,
);

const FROM_US = {
  projectId: messages.projectId,
  conversationId: messages.conversationId,
  at: messages.createdAt,
  transport: messages.transport,
  sender: messages.sender,
};

const fromUs = builtOnce(
  (on) =>
    on
      .select(FROM_US)
      .from(messages)
      .where(
        and(
          eq(messages.projectId, slot('projectId')),
          eq(messages.recipient, slot('from')),
          gte(messages.createdAt, sql.param(slot('since'), messages.createdAt)),
        ),
      )
      .orderBy(desc(messages.createdAt))
      .limit(LOOK_BACK),
  FROM_US,
);

/** What this person and sender wrote to each other, in both directions, the newest first. */
export async function recentLines(tx: ReadTx, contact: Contact): Promise<Line[]> {
  const { from, senderKeys } = contact.inbound;
  const { since } = contact;
  const found = await Promise.all(
    contact.projectIds.flatMap((projectId) =>
      [fromThem, fromUs].map((ask) => ask(tx, { projectId, from, since })),
    ),
  );
  const lines = found.flat().filter((one) => senderKeys.includes(senderKeyOf(one)));
  return lines.toSorted((a, b) => b.at.getTime() - a.at.getTime());
}
