import { and, eq, gte, inArray } from 'drizzle-orm';
import type { ReadTx } from '../../db/handles.ts';
import { inboundMessages, twilioConnections } from '../../db/schema.sqlite.ts';
import type { AttemptRow } from '../outbox/attempts-repo.ts';
import type { PairKey } from './repo.ts';
import { senderKeyOf, senderOfKey } from './sender-key.ts';

/**
 * Whether this person has said START to this sender since an attempt to text them began. A START that
 * ended nothing is kept by one project, and is for all that text from the account's number. What they answer
 * where a Messaging Service has texted them is one of its numbers, which we do not know to be that: any
 * START counts then. Where that is wrong, Twilio refuses the next text too, and that refusal holds.
 */
export async function hasSaidStartSince(
  tx: ReadTx,
  { projectId, recipient, senderKey }: PairKey,
  { startedAt, sentBy }: Pick<AttemptRow, 'startedAt' | 'sentBy'>,
): Promise<boolean> {
  const ofAccount =
    sentBy === null
      ? []
      : await tx
          .select({ projectId: twilioConnections.projectId })
          .from(twilioConnections)
          .where(eq(twilioConnections.accountSid, sentBy));
  const projectIds = [projectId, ...ofAccount.map((one) => one.projectId)];
  const { transport, sender } = inboundMessages;
  const starts = await tx
    .select({ transport, sender })
    .from(inboundMessages)
    .where(
      and(
        inArray(inboundMessages.projectId, projectIds),
        eq(inboundMessages.fromNumber, recipient),
        gte(inboundMessages.receivedAt, startedAt),
        eq(inboundMessages.kind, 'start'),
        eq(transport, 'twilio'),
      ),
    );
  const isService = senderOfKey(senderKey)?.sender?.type === 'service';
  return starts.some((start) => isService || senderKeyOf(start) === senderKey);
}
