import { announce } from '../engine/outbox/requeue.ts';
import { classifyProviderError } from '../../core/messaging/classify-provider-error.ts';
import { UserError } from '../../core/errors.ts';
import type { JsonObject } from '../../core/json.ts';
import type { Tx } from '../db/handles.ts';
import type { Engine } from '../engine/engine.ts';
import { type HistoryRow, historyOf } from '../engine/outbox/history-repo.ts';
import { hasSecondIn } from '../engine/reports/note-second.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import { updateMessage } from '../engine/outbox/update-repo.ts';
import { explainError } from './explain-error.ts';

/** Reasons of ours that a person can have put right meanwhile. */
const OWN_RETRYABLE = new Set([
  'twilio_not_connected',
  'expired',
  'not_accepted',
  'not_on_test_list',
]);
const RETRYABLE_CLASSES = new Set(['later', 'account', 'sender', 'never_processed']);

/**
 * Puts a message that came to a bad end back into the outbox, under the same receipt and once-only
 * key: it is the same text to the same person, who has not got it. Throws `refused` where another
 * try cannot help, where nobody knows whether the first one arrived, or where the provider has another
 * text of it that did, or may yet.
 */
export async function retryMessage(
  engine: Engine,
  tx: Tx,
  row: MessageRow,
  by: string,
): Promise<MessageRow> {
  // Held before its history is read: what Twilio reports meanwhile is in there, or waits for this.
  await updateMessage(tx, row, {});
  refuseUnlessRetryable(row, await historyOf(tx, row.id));
  const now = engine.now();
  const set = {
    status: 'queued',
    statusAt: now,
    dueAt: now,
    providerSid: null,
    errorCode: null,
    errorWhy: null,
    leaseUntil: null,
    leaseOwner: null,
    heldUntil: null,
  };
  // The line also starts the message's life anew (`wantedSince`): somebody wants it now.
  const detail: JsonObject = { retriedBy: by, providerSid: row.providerSid };
  await updateMessage(tx, row, set, { at: now, status: 'queued', detail });
  await announce(engine, tx, row, now);
  return { ...row, ...set };
}

type History = readonly Pick<HistoryRow, 'detail'>[];

/**
 * Whether a person may send it again: it came to a bad end that another try may change, and nothing in
 * its history says that they have got it all the same.
 */
export function mayRetry(row: MessageRow, history: History): boolean {
  return mayHelp(row) && !hasSecondIn(history);
}

function mayHelp({ status, errorCode }: MessageRow): boolean {
  if (status !== 'failed' && status !== 'undelivered') return false;
  const code = errorCode ?? '';
  return OWN_RETRYABLE.has(code) || RETRYABLE_CLASSES.has(classifyProviderError({ code }).class);
}

function refuseUnlessRetryable(row: MessageRow, history: History): void {
  const isBad = row.status === 'failed' || row.status === 'undelivered';
  if (!isBad) {
    throw new UserError(
      'refused',
      `This message is ${row.status}, so there is nothing to retry.`,
      'Only messages that failed or were not delivered can be retried.',
    );
  }
  if (hasSecondIn(history)) {
    throw new UserError(
      'refused',
      'Twilio has another text of this message, which they have got or may get yet: a retry could be one too many.',
      'Look for it in the Twilio console. Its history here says what Twilio reported.',
    );
  }
  if (mayHelp(row)) return;
  const { meaning, remedy } = explainError(row.errorCode, row.errorWhy, 'over');
  throw new UserError('refused', `Another try would end the same: ${meaning}`, remedy);
}
