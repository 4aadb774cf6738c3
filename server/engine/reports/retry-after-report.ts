import { classifyProviderError } from '../../../core/messaging/classify-provider-error.ts';
import type { Tx } from '../../db/handles.ts';
import { decide } from '../refusals/decide.ts';
import type { Engine } from '../engine.ts';
import type { MessageRow } from '../outbox-types.ts';
import { pauseFor } from '../refusals/pause-for.ts';
import { countedTries, requeue } from '../outbox/requeue.ts';

/**
 * A message that the provider took and could not deliver goes back into the outbox when the class of
 * its error promises something of another try. Returns whether it did; then nothing is final yet.
 * The simulator's outcomes are chosen by a person and stay. Without `mayRetry` nothing goes back, and
 * what the error says of the account or the sender counts all the same.
 */
export async function retryAfterReport(
  engine: Engine,
  tx: Tx,
  row: MessageRow,
  mayRetry = true,
): Promise<boolean> {
  if (row.transport !== 'twilio' || row.errorCode === null) return false;
  const message = row.errorWhy ?? 'The provider could not deliver it.';
  const refusal = { code: row.errorCode, httpStatus: null, message, retryAfterMs: null };
  const isPaused = await pauseFor(engine, tx, row, refusal);
  if (!mayRetry) return false;
  const { class: name } = classifyProviderError({ code: row.errorCode });
  if (name !== 'later' && name !== 'account') return false;
  const tries = await countedTries(tx, row);
  const { policy } = engine;
  const { transport } = row;
  const now = engine.now();
  const decision = decide({ refusal, transport, tries, policy, now, random: engine.random() });
  if (decision.next !== 'again') return false;
  await requeue(engine, tx, row, isPaused ? 0 : decision.waitMs, refusal);
  return true;
}
