import { fieldIn, type JsonObject } from '../../../core/json.ts';
import { isBadOutcome, outcomeOf } from '../../../core/messaging/outcomes.ts';
import { isKnownStatus } from '../../../core/messaging/statuses.ts';
import type { ReadTx } from '../../db/handles.ts';
import { historyOf } from '../outbox/history-repo.ts';
import type { MessageRow } from '../outbox-types.ts';

/** What the history says beside a report of failure on a text that got there. */
export const GOT_THERE: JsonObject = { why: 'Twilio said before that it got there, which counts.' };

/**
 * Whether a report that moves nothing says that a text came to nothing which is known to have got there. That
 * it did is evidence and stays (see `advanceStatus`); that somebody denies it is not for us to keep quiet.
 */
export function contradicts({ status }: Pick<MessageRow, 'status'>, reported: string): boolean {
  return outcomeOf(status) === 'delivered' && isLost(reported);
}

function isLost(status: string): boolean {
  return isBadOutcome(outcomeOf(status)) || outcomeOf(status) === 'canceled';
}

/** Whether a report that moves nothing is put on record all the same: once for each thing that it says. */
export async function isNews(tx: ReadTx, row: MessageRow, reported: string): Promise<boolean> {
  if (isKnownStatus(reported) && !contradicts(row, reported)) return false;
  const history = await historyOf(tx, row.id);
  return !history.some(({ detail }) => fieldIn(detail, 'reported') === reported);
}
