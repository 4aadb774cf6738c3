import { describe, expect, it } from 'vitest';
import { filterOf, NO_FILTER } from './received-filter.ts';

const NOW = Date.parse('2026-11-20T09:41:00Z');

describe('what the list of received texts asks for', () => {
  it('is everything, while nothing is chosen', () => {
    expect(filterOf(NO_FILTER, NOW)).toEqual({});
  });

  it('is what was chosen, and part of the number however it is written', () => {
    const choice = {
      search: '+1 (555) 010',
      sender: 'twilio|+15550100100',
      takenAs: 'stop',
      transport: 'twilio',
      period: '7',
    };
    expect(filterOf(choice, NOW)).toEqual({
      number: '+1555010',
      sender: 'twilio|+15550100100',
      takenAs: 'stop',
      transport: 'twilio',
      from: '2026-11-14',
    });
  });

  it('is everything, while a plus alone is written', () => {
    expect(filterOf({ ...NO_FILTER, search: '+' }, NOW)).toEqual({});
  });

  it('is nothing, where what is searched for is no part of a number', () => {
    expect(filterOf({ ...NO_FILTER, search: 'parking' }, NOW)).toBeNull();
  });
});
