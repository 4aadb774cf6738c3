import type { OwnPauseView, PauseView } from '../../core/messaging/pause-views.ts';
import { CONNECTION, type PauseRow } from '../engine/refusals/pauses-repo.ts';
import { isHearing } from './hear-first.ts';
import { explainError } from '../messages/explain-error.ts';

/**
 * The pauses of a project as its screens show them: the account's, and those of senders. `waiting` is what
 * is queued, by the sender's key.
 */
export function pauseViews(
  rows: readonly PauseRow[],
  waiting: ReadonlyMap<string, number>,
): {
  readonly paused: OwnPauseView | null;
  readonly pausedSenders: readonly (OwnPauseView & { readonly sender: string })[];
} {
  const connection = rows.find((row) => row.what === CONNECTION);
  return {
    paused: connection ? { ...pauseView(connection), waiting: sumOf(waiting) } : null,
    pausedSenders: rows
      .filter((row) => row.what !== CONNECTION)
      .map((row) => ({
        ...pauseView(row),
        sender: row.what,
        waiting: waiting.get(row.what) ?? 0,
      })),
  };
}

/** Of all senders together. */
export function sumOf(waiting: ReadonlyMap<string, number>): number {
  return [...waiting.values()].reduce((sum, n) => sum + n, 0);
}

export function pauseView(row: PauseRow): PauseView {
  // What waits for the pause to end is still to be sent.
  const { meaning, cause, remedy } = explainError(row.errorCode, row.errorWhy, 'open');
  return {
    why: cause === null ? withStop(meaning) : `${meaning} ${cause}`,
    remedy,
    since: row.since.toISOString(),
    isEnding: isHearing(row),
  };
}

/** What Twilio wrote may be no sentence, and what to do follows on the same line. */
function withStop(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
