import { describe, expect, it } from 'vitest';
import { filterOf, NO_FILTER } from './received-filter.ts';

const NOW = Date.parse('2026-11-20T09:41:00Z');

describe('what the list of received texts asks for', () => {
  it('is everything, while nothing is chosen', () => {
    expect(filterOf(NO_FILTER, NOW)).toEqual({});
  });

  it('is what was chosen, and the whole number however it is written', () => {
    const choice = {
      search: '+1 (555) 010-0142',
      takenAs: 'stop',
      transport: 'twilio',
      period: '7',
    };
    expect(filterOf(choice, NOW)).toEqual({
      number: '+15550100142',
      takenAs: 'stop',
      transport: 'twilio',
      from: '2026-11-14',
    });
  });

  it.each(['parking', '+1 555 010', '+'])(
    'is nothing, while no number is complete: %s',
    (search) => {
      expect(filterOf({ ...NO_FILTER, search }, NOW)).toBeNull();
    },
  );
});
