import { UserError } from '../../core/errors.ts';
import type { OptOutRow } from '../engine/opt-outs/repo.ts';

/**
 * Throws `refused` where one of these came from the person or the provider: only the person's own
 * START ends those. Throws `not_found` where there is none at all.
 */
export function refuseUnlessByHand(rows: readonly OptOutRow[]): void {
  if (rows.length === 0) {
    throw new UserError(
      'not_found',
      'There is no such opt-out any more.',
      'Read the list again: somebody has removed it, or they have texted START.',
    );
  }
  const theirs = rows.find((row) => row.how !== 'hand');
  if (!theirs) return;
  throw new UserError(
    'refused',
    theirs.how === 'keyword'
      ? `They opted out themselves, by texting “${theirs.words.trim()}”, so nobody here may end it.`
      : 'The provider reported that they have opted out, so nobody here may end it.',
    'It ends when they text START to the sender.',
  );
}
