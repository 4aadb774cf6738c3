import { fieldIn } from '../../../core/json.ts';
import type { Tx } from '../../db/handles.ts';
import { historyOf, secondSidIn, sidIn } from '../outbox/history-repo.ts';
import { isSidTaken } from '../outbox/outbox-repo.ts';
import type { MessageRow } from '../outbox-types.ts';
import type { IncomingReport } from './incoming-report.ts';

/**
 * Whether a report names the message's own text, where the one that we know was found by its words alone. A
 * look-up cannot tell it from what another program texted to the same person in the same words; a callback
 * bears the message's id, and an answer is to its own call. Once either has named a text, any other is a
 * second one.
 */
export async function namesAnother(
  tx: Tx,
  row: MessageRow,
  report: IncomingReport,
): Promise<boolean> {
  const { providerSid, source } = report;
  const isAnswer = source === 'answer' && report.attempt === row.attempts;
  if (row.providerSid === null || !(isAnswer || source === 'callback')) return false;
  const lines = await historyOf(tx, row.id);
  const saidBy = (by: string) =>
    lines.some(
      ({ detail }) => sidIn(detail) === row.providerSid && fieldIn(detail, 'source') === by,
    );
  if (!saidBy('look-up') || saidBy('answer') || saidBy('callback')) return false;
  const isKnown = lines.some(
    ({ detail }) => sidIn(detail) === providerSid || secondSidIn(detail) === providerSid,
  );
  return !isKnown && !(await isSidTaken(tx, providerSid, row.id));
}

/** For the history: what was taken for the message, and is not what Twilio has of it. */
export function whyInsteadOf(found: string) {
  return {
    insteadOf: found,
    why: `Twilio names this one. What was found by its words, ${found}, is another text.`,
  };
}
