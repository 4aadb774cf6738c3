import { and, desc, eq, gt, inArray, lte, sql } from 'drizzle-orm';
import type { MessageId, ProjectId } from '../../core/ids.ts';
import { builtOnce } from '../db/built-once.ts';
import type { ReadTx } from '../db/handles.ts';
import { messages } from '../db/schema.sqlite.ts';
import type { OptOutRow } from '../engine/opt-outs/repo.ts';
import { senderKeyOf } from '../engine/opt-outs/sender-key.ts';
import type { MessageRow } from '../engine/outbox-types.ts';

/** The text of ours that an opt-out is about. */
export type Origin = Pick<MessageRow, 'id' | 'title' | 'conversationId'>;

const slot = sql.placeholder;
const ORIGIN = {
  id: messages.id,
  title: messages.title,
  conversationId: messages.conversationId,
};
const SENT = { ...ORIGIN, transport: messages.transport, sender: messages.sender };
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

/** The texts that the provider refused. */
export async function refusedTexts(
  tx: ReadTx,
  projectId: ProjectId,
  ids: readonly MessageId[],
): Promise<Origin[]> {
  if (ids.length === 0) return [];
  return await tx
    .select(ORIGIN)
    .from(messages)
    .where(and(eq(messages.projectId, projectId), inArray(messages.id, [...ids])));
}
