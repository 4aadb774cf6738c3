import { describe, expect, it } from 'vitest';
import { countNew, someOfTheRest, withNews } from './list-news.ts';

const rows = (ids: string, status = 'sent') => ids.split('').map((id) => ({ id, status }));

describe('rows that are shown', () => {
  it('are as they were read last, each in its place, and no others are with them', () => {
    const list = withNews(rows('abc'), rows('xb', 'delivered'));
    expect(list).toEqual([...rows('a'), ...rows('b', 'delivered'), ...rows('c')]);
  });
});

describe('what is new', () => {
  it.each<[string, string, string | null, string, number]>([
    ['what stands above', 'abc', 'd', 'xyab', 2],
    ['what stands between', 'abc', 'd', 'axb', 1],
    ['nothing', 'abc', 'd', 'abc', 0],
    ['everything, where nothing is known', 'abc', 'd', 'wxyz', 4],
    ['the first ones of all', '', null, 'ab', 2],
    ['what comes below, at the end of the list', 'abc', null, 'abcx', 1],
  ])('is %s', (_name, list, next, firstPage, count) => {
    expect(countNew({ list: rows(list), next }, rows(firstPage))).toBe(count);
  });

  it('is not what has moved up from below', () => {
    expect(countNew({ list: rows('abc'), next: 'd' }, rows('xbcde'))).toBe(1);
  });
});

describe('the rest of a list', () => {
  it('has its turn piece by piece, and then from its beginning', () => {
    const [list, top] = [rows('abcdefg'), rows('xa')];
    const first = someOfTheRest(list, top, 0, 4);
    expect(first.ids).toEqual('bcde'.split(''));
    const second = someOfTheRest(list, top, first.start, 4);
    expect(second.ids).toEqual('fg'.split(''));
    expect(someOfTheRest(list, top, second.start, 4).ids).toEqual('bcde'.split(''));
  });

  it('is nothing where the first page has all', () => {
    expect(someOfTheRest(rows('ab'), rows('ab'), 3, 4).ids).toEqual([]);
  });
});
