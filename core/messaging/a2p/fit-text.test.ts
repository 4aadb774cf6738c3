import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitList } from './fit-text.ts';

describe('a list of names in a sentence', () => {
  it.each([
    [['map'], 'map'],
    [['map', 'spa'], 'map and spa'],
    [['map', 'spa', 'pool'], 'map, spa and pool'],
    [['Pool, gym'], '“Pool, gym”'],
    [['Bed and breakfast', 'Spa'], '“Bed and breakfast” and “Spa”'],
    [['Spa', 'Pool, gym', 'Bar'], '“Spa”, “Pool, gym” and “Bar”'],
    [['Sandwiches', 'Brandy'], 'Sandwiches and Brandy'],
  ])('%j', (names, words) => {
    expect(fitList(names, 100)).toBe(words);
  });

  it('is of one or another where one is enough', () => {
    expect(fitList(['map', 'spa', 'pool'], 100, 'or')).toBe('map, spa or pool');
    expect(fitList(['Breakfast or brunch', 'Spa'], 100, 'or')).toBe(
      '“Breakfast or brunch” or “Spa”',
    );
  });

  it('says how many it leaves out, and closes what it has opened', () => {
    const names = ['Bed and breakfast', 'Spa', 'Bar'];
    expect(fitList(names, 30)).toBe('“Bed and breakfast” and 2 more');
    expect(fitList(names, 12)).toBe('“Bed and…”');
  });

  it('is never longer than it may be', () => {
    const names = fc.array(fc.string({ minLength: 1, maxLength: 40 }), { minLength: 1 });
    fc.assert(
      fc.property(names, fc.integer({ min: 20, max: 200 }), (all, max) => {
        expect(fitList(all, max).length).toBeLessThanOrEqual(max);
      }),
    );
  });
});
