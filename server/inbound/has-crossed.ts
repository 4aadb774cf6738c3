import { agreesToOffer } from '../../core/conversation/read-caller.ts';
import { mayBeRead } from '../../core/messaging/statuses.ts';
import type { ReadTx } from '../db/handles.ts';
import type { ConversationRow } from '../runtime/repo.ts';
import { hasKeywordSince } from './keywords/keywords-repo.ts';
import { hasReplyBetween, type InboundRow, lastReplyOf } from './repo.ts';

/**
 * Whether a text was written before the pending question can have been read: it came in before that
 * was handed to the provider, or that never got there. So it is, for one, with two texts sent in
 * quick succession, and with one whose turn failed and is taken after a later one. Or whether what they
 * read last is another text of the agent's: it lacks the question, which was too long for it, or it is an
 * older one that was tried once more and got there late. And whether they
 * said STOP or START since, before this text or after it: that ended what they were asked before, and a
 * YES that is known only now must not agree to it. Errs on the side of another
 * question: what the agent said last counts, be it the question or not, and so does every sender.
 */
export async function hasCrossed(
  tx: ReadTx,
  { id, projectId, caller, state }: ConversationRow,
  receivedAt: Date,
): Promise<boolean> {
  const { pending } = state;
  if (pending === null) return false;
  const question = await lastReplyOf(tx, id);
  if (!question?.startedAt || !mayBeRead(question.status)) return true;
  const { startedAt: after, body } = question;
  if (receivedAt < after) return true;
  if (pending.question === 'offer' && !body.includes(pending.said.trim())) return true;
  if (caller === null) return false;
  const person = { projectId, recipient: caller };
  const since = await Promise.all([
    hasKeywordSince(tx, projectId, caller, after),
    hasReplyBetween(tx, question, person, { after, until: receivedAt }),
  ]);
  return since.includes(true);
}

/**
 * Twilio gives up a webhook after 15 seconds, its second try included; what stands before us may take as
 * long again. So a text that comes in later than that was written after the question.
 */
const IN_DOUBT_MS = 30_000;

/** Whether a text is older than the question is in doubt, which this account may know. */
export interface Doubt {
  readonly accountSid: string | null;
}

/** The earliest that a text may have been written, by our clock, as far as that was asked. */
export type Written = Date | 'nobody says' | 'not asked';

/**
 * Whether the question can have been read before a text was written. A webhook does not say when that
 * was: what would agree, and came in so soon after the question that it may have been written before, is
 * in doubt. Where nobody says when, it is taken for older: a missed yes costs one more question.
 */
export async function crossingOf(
  tx: ReadTx,
  conversation: ConversationRow,
  row: Pick<InboundRow, 'transport' | 'body' | 'receivedAt'>,
  written: Written,
): Promise<'crossed' | 'read' | Doubt> {
  const { receivedAt } = row;
  const at = written instanceof Date && written < receivedAt ? written : receivedAt;
  if (await hasCrossed(tx, conversation, at)) return 'crossed';
  if (written instanceof Date) return 'read';
  const doubt = await doubtAbout(tx, conversation, row);
  if (doubt === null) return 'read';
  return written === 'not asked' ? doubt : 'crossed';
}

/** The simulator's texts come in as they are written. */
async function doubtAbout(
  tx: ReadTx,
  { id, state }: ConversationRow,
  { transport, body, receivedAt }: Pick<InboundRow, 'transport' | 'body' | 'receivedAt'>,
): Promise<Doubt | null> {
  if (transport !== 'twilio' || !agreesToOffer(state, body)) return null;
  const question = await lastReplyOf(tx, id);
  if (!question?.startedAt) return null;
  const after = receivedAt.getTime() - question.startedAt.getTime();
  return after < IN_DOUBT_MS ? { accountSid: question.sentBy } : null;
}
