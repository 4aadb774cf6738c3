import { fieldIn } from '../../../core/json.ts';
import { gotThere } from '../../../core/messaging/outcomes.ts';
import { isFinal } from '../../../core/messaging/statuses.ts';
import type { Tx } from '../../db/handles.ts';
import { type HistoryRow, historyOf, sidIn } from '../outbox/history-repo.ts';
import { isSidTaken } from '../outbox/outbox-repo.ts';
import type { MessageRow } from '../outbox-types.ts';
import { namesAnother } from './found-by-words.ts';
import type { IncomingReport } from './incoming-report.ts';

/** How a report is about a message. */
export interface Whose {
  /**
   * Whether the id it came under is another text's already. An id belongs to one message, so this one
   * goes without: what becomes of it is what reports say that name it, and it is asked for by no id.
   */
  readonly isShared: boolean;
  /** Whether this try was known before to have been taken. */
  readonly isKnown: boolean;
  /** The id that was known instead, of another text: see `namesAnother`. */
  readonly insteadOf?: string;
}

/** Of nearly all: the id is its own, and so far nobody has said that it was taken. */
export const FIRST_OF_ITS_OWN: Whose = { isShared: false, isKnown: false };

/** The id of another text that this try was taken under; null where it has one of its own, or none. */
export function sharedSidOf(lines: readonly HistoryRow[], attempts: number): string | null {
  const line = lines.find(
    ({ detail }) =>
      fieldIn(detail, 'sharedSid') !== undefined && fieldIn(detail, 'attempt') === attempts,
  );
  const sid = line && fieldIn(line.detail, 'sharedSid');
  return typeof sid === 'string' ? sid : null;
}

/**
 * How a report is about the message that it names; null where it cannot be about what is known of it
 * now: it has another id, or the id is that of an earlier try.
 */
export async function whoseReport(
  tx: Tx,
  row: MessageRow,
  report: IncomingReport,
): Promise<Whose | null> {
  const { providerSid } = report;
  const own = { isShared: false, isKnown: true };
  if (row.providerSid === providerSid) return own;
  if (row.providerSid !== null && (await namesAnother(tx, row, report)))
    return { ...FIRST_OF_ITS_OWN, insteadOf: row.providerSid };
  if (row.providerSid !== null && !gotThereAfterAll(row, report)) return null;
  const lines = await historyOf(tx, row.id);
  const sharedSid = row.status === 'queued' ? null : sharedSidOf(lines, row.attempts);
  const isKnown = sharedSid !== null;
  if (sharedSid === providerSid) return { isShared: true, isKnown };
  const isEarlier = lines.some(
    ({ detail }) => sidIn(detail) === providerSid || fieldIn(detail, 'sharedSid') === providerSid,
  );
  const isTaken = await isSidTaken(tx, providerSid, row.id);
  // Who says so names the message: the id is wrong, that it was taken is not. Looked for by that id
  // instead, it would never be found, and sent again. A look-up goes by the id alone.
  const namesIt = report.source === 'answer' || report.source === 'callback';
  // A retry starts with no provider id; late reports about the earlier try are not about this one.
  if (isEarlier && !isAnswerTo(row, report)) {
    if (!gotThereAfterAll(row, report)) return null;
    return isTaken && !namesIt ? null : { isShared: isTaken, isKnown: true };
  }
  // Of a text that nobody knows: it is another one of this message.
  if (row.providerSid !== null) return null;
  if (!isEarlier && !isTaken) return { isShared: false, isKnown };
  return namesIt ? { isShared: true, isKnown } : null;
}

/** Whether it is what the call answers that the message waits for. */
function isAnswerTo(row: MessageRow, { source, attempt }: IncomingReport): boolean {
  return source === 'answer' && row.status === 'sending' && row.attempts === attempt;
}

/**
 * Whether an earlier try, taken for one that came to nothing, may have got there after all: while the next
 * one waits, which then is not made, or the person would get the text twice; or after that came to nothing,
 * and what the person has is not called lost.
 */
function gotThereAfterAll({ status }: MessageRow, report: IncomingReport): boolean {
  if (!gotThere(report.status)) return false;
  return status === 'queued' || (isFinal(status) && !gotThere(status));
}
