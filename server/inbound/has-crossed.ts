import { mayBeRead } from '../../core/messaging/statuses.ts';
import type { ReadTx } from '../db/handles.ts';
import type { ConversationRow } from '../runtime/repo.ts';
import { hasKeywordSince } from './keywords-repo.ts';
import { lastReplyOf } from './repo.ts';

/**
 * Whether a text was written before the pending question can have been read: it came in before that
 * was handed to the provider, or that never got there. So it is, for one, with two texts sent in
 * quick succession, and with one whose turn failed and is taken after a later one. And whether they
 * said STOP or START since, before this text or after it: that ended what they were asked before, and a
 * YES that is known only now must not agree to it. Errs on the side of another
 * question: what the agent said last counts, be it the question or not, and so does every sender.
 */
export async function hasCrossed(
  tx: ReadTx,
  { id, projectId, caller, state }: ConversationRow,
  receivedAt: Date,
): Promise<boolean> {
  if (state.pending === null) return false;
  const question = await lastReplyOf(tx, id);
  if (!question?.startedAt || !mayBeRead(question.status)) return true;
  if (receivedAt < question.startedAt) return true;
  if (caller === null) return false;
  return hasKeywordSince(tx, projectId, caller, question.startedAt);
}
