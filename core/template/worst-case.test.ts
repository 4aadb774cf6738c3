import { describe, expect, it } from 'vitest';
import { worstCase } from './worst-case.ts';

const variants = [
  { name: 'Short', values: { site: 'Inn' } },
  { name: 'Long', values: { site: 'x'.repeat(200) } },
  { name: 'Accent', values: { site: 'Café Ángel '.repeat(20) } },
  { name: 'None', values: {} },
];

describe('worstCase', () => {
  it('finds the variant with the most segments', () => {
    expect(worstCase('See you at ${site}', {}, variants, {})).toMatchObject({
      variantName: 'Accent',
      count: { encoding: 'UCS-2', segments: 4 },
    });
  });

  it('prefers more characters among equals, then the first', () => {
    const equal = ['a', 'bbb', 'ccc'].map((site) => ({ name: site, values: { site } }));
    expect(worstCase('${site}', {}, equal, {})?.variantName).toBe('bbb');
  });

  it('says whether the variants differ at all', () => {
    const some = (...sites: string[]) => sites.map((site) => ({ name: site, values: { site } }));
    const none = variants.slice(3);
    const isEqual = (rows: typeof variants) => worstCase('${site}', {}, rows, {})?.isEqual;
    expect(isEqual(some('abc', 'xyz'))).toBe(true);
    expect(isEqual(some('abc', 'ab', 'abc'))).toBe(false);
    expect(isEqual(some('abc'))).toBe(false);
    expect(isEqual([...some('abc', 'xyz'), ...none])).toBe(false);
  });

  it('uses samples and the name of the variant', () => {
    const body = '{{entity:date}} $code at ${variant_name}';
    const samples = { entities: { date: 'Oct 9' }, variables: { code: '7' } };
    expect(worstCase(body, {}, variants.slice(0, 1), samples)?.body).toBe('Oct 9 7 at Short');
  });

  it('leaves out variants without a value, unless there is a default', () => {
    const none = variants.slice(3);
    expect(worstCase('${site}', {}, none, {})).toBeNull();
    const policies = { 'attribute:site': { policy: 'default', text: 'us' } } as const;
    expect(worstCase('${site}', policies, none, {})?.body).toBe('us');
  });

  it('shows a body over the limit, and counts without variants', () => {
    const huge = [{ name: 'Huge', values: { site: 'x'.repeat(1_700) } }];
    expect(worstCase('${site}', {}, huge, {})?.count.units).toBe(1_700);
    expect(worstCase('Hello', {}, [], {})).toMatchObject({ variantName: null, body: 'Hello' });
  });
});
