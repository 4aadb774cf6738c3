import { announce } from '../engine/requeue.ts';
import { classifyProviderError } from '../../core/messaging/classify-provider-error.ts';
import { UserError } from '../../core/errors.ts';
import type { JsonObject } from '../../core/json.ts';
import type { Tx } from '../db/handles.ts';
import type { Engine } from '../engine/engine.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import { updateMessage } from '../engine/update-repo.ts';
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
 * try cannot help, or where nobody knows whether the first one arrived.
 */
export async function retryMessage(
  engine: Engine,
  tx: Tx,
  row: MessageRow,
  by: string,
): Promise<MessageRow> {
  refuseUnlessRetryable(row);
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

/** Whether a person may send it again: it came to a bad end that another try may change. */
export function mayRetry({ status, errorCode }: MessageRow): boolean {
  if (status !== 'failed' && status !== 'undelivered') return false;
  const code = errorCode ?? '';
  return OWN_RETRYABLE.has(code) || RETRYABLE_CLASSES.has(classifyProviderError({ code }).class);
}

function refuseUnlessRetryable(row: MessageRow): void {
  const isBad = row.status === 'failed' || row.status === 'undelivered';
  if (!isBad) {
    throw new UserError(
      'refused',
      `This message is ${row.status}, so there is nothing to retry.`,
      'Only messages that failed or were not delivered can be retried.',
    );
  }
  if (mayRetry(row)) return;
  const { meaning, remedy } = explainError(row.errorCode, row.errorWhy, 'over');
  throw new UserError('refused', `Another try would end the same: ${meaning}`, remedy);
}
