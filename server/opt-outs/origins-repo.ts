import { and, desc, eq, gt, lte, sql } from 'drizzle-orm';
import { builtOnce } from '../db/built-once.ts';
import type { ReadTx } from '../db/handles.ts';
import { type inboundMessages, messages } from '../db/schema.sqlite.ts';
import type { OptOutRow } from '../engine/opt-outs/opt-out-row.ts';
import { senderKeyOf } from '../engine/opt-outs/sender-key.ts';
import type { MessageRow } from '../engine/outbox-types.ts';

/** The text of ours that an opt-out is about. */
export type Origin = Pick<MessageRow, 'id' | 'title' | 'conversationId'>;

const slot = sql.placeholder;
const SENT = {
  id: messages.id,
  title: messages.title,
  conversationId: messages.conversationId,
  transport: messages.transport,
  sender: messages.sender,
};
/** Of what a person got before they texted STOP, so many are looked at for one from that sender. */
const LOOKED_AT = 20;

const sentBefore = builtOnce(
  (on) =>
    on
      .select(SENT)
      .from(messages)
      .where(
        and(
          eq(messages.projectId, slot('projectId')),
          eq(messages.recipient, slot('recipient')),
          lte(messages.createdAt, sql.param(slot('at'), messages.createdAt)),
          gt(messages.attempts, 0),
        ),
      )
      .orderBy(desc(messages.createdAt))
      .limit(LOOKED_AT),
  SENT,
);

/** The last text that this person got from the sender before they texted the keyword. */
export async function lastSentBefore(tx: ReadTx, row: OptOutRow): Promise<Origin | null> {
  const { projectId, recipient, senderKey, since } = row;
  const at = since ?? row.at;
  const sent = await sentBefore(tx, { projectId, recipient, at });
  return sent.find((one) => senderKeyOf(one) === senderKey) ?? null;
}

/**
 * The last text that this person got before theirs from what they wrote to. Where that is a number from
 * which they got none, it is one of a Messaging Service, if they got any from one: which numbers a
 * service texts from is not known here.
 */
export async function lastSentBeforeText(
  tx: ReadTx,
  text: typeof inboundMessages.$inferSelect,
): Promise<Origin | null> {
  const { projectId, fromNumber: recipient, receivedAt: at, transport } = text;
  const sent = await sentBefore(tx, { projectId, recipient, at });
  const own = sent.find((one) => senderKeyOf(one) === senderKeyOf(text));
  const isByService = (one: (typeof sent)[number]) =>
    one.transport === transport && one.sender?.type === 'service';
  return own ?? sent.find(isByService) ?? null;
}
