import { describe, expect, it } from 'vitest';
import { cardsToShow } from './lit-cards.ts';

const AROUND = { top: 28, right: 28, bottom: 72, left: 88 };
const IDS = ['top_booking', 'act_sms'];
/** A topic, the gap, and its action. */
const BOTH = { width: 604, height: 140 };

describe('the cards that a test call has reached', () => {
  it('are shown together where there is room for them', () => {
    const room = { width: 572, height: 848 };
    expect(cardsToShow(IDS, BOTH, room, AROUND, 0.5)).toEqual(IDS);
  });

  it('are the last alone beside a call on a small screen', () => {
    const room = { width: 284, height: 716 };
    expect(cardsToShow(IDS, BOTH, room, AROUND, 0.5)).toEqual(['act_sms']);
  });

  it('are the last alone where they stand too far below each other', () => {
    const room = { width: 572, height: 848 };
    expect(cardsToShow(IDS, { ...BOTH, height: 2000 }, room, AROUND, 0.5)).toEqual(['act_sms']);
  });
});
