import { describe, expect, it } from 'vitest';
import { actionId } from '../testing/build-project.ts';
import type { TurnNote } from './effects.ts';
import { wayToText } from './way-to-text.ts';

const CONFIRMATION = actionId('confirmation');
const PENDING = { question: 'number', actionId: CONFIRMATION, turn: 1, tries: 1 } as const;

function offeredBy(...happened: readonly TurnNote['what'][]): number {
  const notes = happened.map(
    (what): TurnNote => ({ what, text: what, tone: 'neutral', actionId: CONFIRMATION }),
  );
  return wayToText({ pending: PENDING }, { effects: [], notes }).offered;
}

describe('an offer of a text whose question is open', () => {
  it('is the same one while its number is asked for and read back', () => {
    expect(offeredBy('number asked')).toBe(0);
    expect(offeredBy('number read back')).toBe(0);
  });

  // Links of an action may lead back to it: its text went out, and the next one's number is asked for.
  it.each(['queued', 'declined', 'offer dropped', 'not sent'] as const)(
    'is another one once it has come to its end: %s',
    (end) => {
      expect(offeredBy(end, 'number asked')).toBe(1);
    },
  );
});
