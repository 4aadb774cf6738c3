import { describe, expect, it } from 'vitest';
import {
  filterOf as conversationFilterOf,
  NO_FILTER as ALL,
} from '../conversations/conversation-filter.ts';
import { looksLikeNumber } from './list-filter.ts';
import { filterOf, NO_FILTER } from './message-filter.ts';

const NOW = Date.parse('2026-11-27T12:00:00Z');

describe('what is searched for', () => {
  it.each([
    ['0123', '0123'],
    ['415', '415'],
    ['+1 415', '+1415'],
    ['415 555 0123', '4155550123'],
    ['(415) 555-0123', '4155550123'],
    [' +1 (415) 555.0123 ', '+14155550123'],
  ])('is part of a number: %s', (search, number) => {
    expect(filterOf({ ...NO_FILTER, search }, NOW)).toEqual({ number });
    expect(conversationFilterOf({ ...ALL, search }, NOW)).toEqual({ number });
    expect(looksLikeNumber(search)).toBe(true);
  });

  it.each(['', ' ', '+', '( )'])('is anything: “%s”', (search) => {
    expect(filterOf({ ...NO_FILTER, search }, NOW)).toEqual({});
    expect(conversationFilterOf({ ...ALL, search }, NOW)).toEqual({});
    expect(looksLikeNumber(search)).toBe(false);
  });

  it.each(['Booking', 'offer 2026', '4+15', '1234567890123456'])(
    'is part of a title, and no number: %s',
    (search) => {
      expect(filterOf({ ...NO_FILTER, search }, NOW)).toEqual({ search });
      expect(conversationFilterOf({ ...ALL, search }, NOW)).toBeNull();
      expect(looksLikeNumber(search)).toBe(false);
    },
  );
});
