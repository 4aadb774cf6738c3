import { describe, expect, it } from 'vitest';
import {
  filterOf as conversationFilterOf,
  NO_FILTER as ALL,
} from '../conversations/conversation-filter.ts';
import { looksLikeNumber, PERIOD_OPTIONS, periodOptions } from './list-filter.ts';
import { filterOf, NO_FILTER } from './message-filter.ts';
import { choiceWith, messagesOf } from './span.ts';

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

describe('days', () => {
  const custom = { ...choiceWith({}, NOW), period: 'custom' };
  const periodFor = (from: string, to: string) => messagesOf({ ...custom, from, to }).period;

  it('are those of the figures that somebody came from', () => {
    const period = periodFor('2026-10-01', '2026-10-20');
    expect(filterOf({ ...NO_FILTER, period }, NOW)).toEqual({
      from: '2026-10-01',
      to: '2026-10-20',
    });
    expect(periodOptions(period, NOW).at(-1)).toEqual({ value: period, label: '1 Oct to 20 Oct' });
  });

  it.each([
    ['2026-10-01', '2026-10-01', '1 Oct'],
    ['2025-10-01', '2025-10-20', '1 Oct to 20 Oct 2025'],
    ['2025-12-30', '2026-01-02', '30 Dec 2025 to 2 Jan'],
  ])('are named in words: %s to %s', (from, to, label) => {
    expect(periodOptions(periodFor(from, to), NOW).at(-1)?.label).toBe(label);
  });

  it.each([
    ['', '2026-10-01'],
    ['2026-10-02', '2026-10-01'],
  ])('are all days while what was chosen is none: “%s” to %s', (from, to) => {
    expect(periodFor(from, to)).toBe('all');
    expect(periodOptions('all', NOW)).toBe(PERIOD_OPTIONS);
  });

  it('are all days where what was kept is no days', () => {
    expect(filterOf({ ...NO_FILTER, period: 'last spring' }, NOW)).toEqual({});
  });
});

describe('what the dashboard was about', () => {
  it('comes again', () => {
    const choice = { ...choiceWith({}, NOW), period: '30', environment: 'live', traffic: 'tests' };
    expect(choiceWith(choice, NOW)).toEqual(choice);
  });

  it('begins anew where there is no such choice any more', () => {
    const kept = { period: '3', environment: 'moon', traffic: 'whales' };
    expect(choiceWith(kept, NOW)).toEqual(choiceWith({}, NOW));
  });
});
