import { and, desc, eq, gt, inArray, lte, sql } from 'drizzle-orm';
import type { ProjectId } from '../../core/ids.ts';
import type { E164 } from '../../core/phone.ts';
import { builtOnce } from '../db/built-once.ts';
import type { ReadTx } from '../db/handles.ts';
import { inboundMessages } from '../db/schema.sqlite.ts';
import { senderKeyOf } from '../engine/opt-outs/sender-key.ts';
import type { Inbound } from './inbound.ts';

/** A STOP that is stored. */
export interface StopBefore {
  readonly providerSid: string;
  readonly receivedAt: Date;
}

const SID = { providerSid: inboundMessages.providerSid };
const slot = sql.placeholder;

/** Whether this person has said STOP or START to one of these senders after this text. */
export async function hasKeywordAfter(
  tx: ReadTx,
  projectIds: readonly ProjectId[],
  { from, senderKeys, cameAt }: Pick<Inbound, 'from' | 'senderKeys' | 'cameAt'>,
): Promise<boolean> {
  const where = and(
    inArray(inboundMessages.projectId, [...projectIds]),
    eq(inboundMessages.fromNumber, from),
    gt(inboundMessages.receivedAt, cameAt),
    inArray(inboundMessages.kind, ['stop', 'start']),
  );
  const { transport, sender } = inboundMessages;
  const later = await tx.select({ transport, sender }).from(inboundMessages).where(where);
  return later.some((row) => senderKeys.includes(senderKeyOf(row)));
}

/** The STOP that counts: the last word of this person to one of these senders since then, if it is one. */
export async function lastStopSince(
  tx: ReadTx,
  projectIds: readonly ProjectId[],
  { from, senderKeys }: Pick<Inbound, 'from' | 'senderKeys'>,
  since: Date,
): Promise<StopBefore | null> {
  const { transport, sender, kind, providerSid, receivedAt } = inboundMessages;
  const words = await tx
    .select({ transport, sender, kind, providerSid, receivedAt })
    .from(inboundMessages)
    .where(
      and(
        inArray(inboundMessages.projectId, [...projectIds]),
        eq(inboundMessages.fromNumber, from),
        gt(receivedAt, since),
        inArray(kind, ['stop', 'start']),
      ),
    )
    .orderBy(desc(receivedAt));
  const last = words.find((row) => senderKeys.includes(senderKeyOf(row)));
  return last?.kind === 'stop' ? last : null;
}

const keywordBetween = builtOnce(
  (on) =>
    on
      .select(SID)
      .from(inboundMessages)
      .where(
        and(
          eq(inboundMessages.projectId, slot('projectId')),
          eq(inboundMessages.fromNumber, slot('from')),
          gt(inboundMessages.receivedAt, sql.param(slot('after'), inboundMessages.receivedAt)),
          lte(inboundMessages.receivedAt, sql.param(slot('until'), inboundMessages.receivedAt)),
          inArray(inboundMessages.kind, ['stop', 'start']),
        ),
      )
      .limit(1),
  SID,
);

/** Whether this person has said STOP or START to any of our senders in that time. */
export async function hasKeywordBetween(
  tx: ReadTx,
  projectId: ProjectId,
  from: E164,
  after: Date,
  until: Date,
): Promise<boolean> {
  return (await keywordBetween(tx, { projectId, from, after, until })).length > 0;
}
