import { fieldIn, type JsonObject } from '../../../core/json.ts';
import { gotThere, isBadOutcome, outcomeOf } from '../../../core/messaging/outcomes.ts';
import { isKnownStatus } from '../../../core/messaging/statuses.ts';
import type { ReadTx } from '../../db/handles.ts';
import { historyOf, sidIn } from '../outbox/history-repo.ts';
import type { MessageRow } from '../outbox-types.ts';
import type { IncomingReport } from './incoming-report.ts';

/** What the history says beside a report of failure on a text that got there. */
export const DENIED: JsonObject = { why: 'Twilio said before that it got there, which counts.' };

/**
 * Whether a report that moves nothing says that a text came to nothing which is known to have got there. That
 * it did is evidence and stays (see `advanceStatus`); that somebody denies it is not for us to keep quiet.
 */
export function contradicts({ status }: Pick<MessageRow, 'status'>, reported: string): boolean {
  return gotThere(status) && isLost(reported);
}

function isLost(status: string): boolean {
  return isBadOutcome(outcomeOf(status)) || outcomeOf(status) === 'canceled';
}

/**
 * Whether a report that moves nothing is put on record all the same: once for each thing that it says of
 * this try. What was said of an earlier one, which had another id, is no word about the one that got there.
 */
export async function isNews(
  tx: ReadTx,
  row: MessageRow,
  { status, providerSid }: Pick<IncomingReport, 'status' | 'providerSid'>,
): Promise<boolean> {
  if (isKnownStatus(status) && !contradicts(row, status)) return false;
  const history = await historyOf(tx, row.id);
  return !history.some(
    ({ detail }) =>
      fieldIn(detail, 'reported') === status &&
      (sidIn(detail) ?? fieldIn(detail, 'sharedSid')) === providerSid,
  );
}
