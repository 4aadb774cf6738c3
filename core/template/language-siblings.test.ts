import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siblingFor, standIns } from './language-siblings.ts';

function titled(...titles: string[]) {
  return titles.map((title, index) => ({ id: `tpl_${index}`, title }));
}

function chosenTitle(titles: string[], chosen: string, language: string) {
  return siblingFor(titled(...titles), chosen, language)?.title;
}

describe('siblingFor', () => {
  const both = ['confirmation_en', 'confirmation_es', 'menu', 'spa-en', 'spa-fr'];

  it.each([
    ['confirmation_en', 'es', 'confirmation_es'],
    ['confirmation_en', 'es-MX', 'confirmation_es'],
    ['confirmation_es', 'EN_us', 'confirmation_en'],
    ['confirmation_es', 'es-ES', 'confirmation_es'],
    ['confirmation_es', 'fr', 'confirmation_es'],
    ['confirmation_es', '', 'confirmation_es'],
    ['spa-en', 'fr-CA', 'spa-fr'],
    ['menu', 'es', 'menu'],
    ['tpl_0', 'es', 'confirmation_es'],
  ])('%s for %j is %s', (chosen, language, expected) => {
    expect(chosenTitle(both, chosen, language)).toBe(expected);
  });

  it('is null when nothing has that id or title', () => {
    expect(siblingFor(titled(...both), 'gone', 'es')).toBeNull();
  });

  it('makes no family of short words and unknown suffixes', () => {
    expect(chosenTitle(['pay_at', 'pay_es'], 'pay_at', 'es')).toBe('pay_at');
    expect(chosenTitle(['how_to', 'where_es'], 'how_to', 'es')).toBe('how_to');
    expect(chosenTitle(['_en', '_es'], '_en', 'es')).toBe('_en');
  });

  it('prefers the sibling written like the chosen one', () => {
    const titles = ['a-es', 'a_es', 'a_en', 'a-en'];
    expect(chosenTitle(titles, 'a_en', 'es')).toBe('a_es');
    expect(chosenTitle(titles, 'a-en', 'es')).toBe('a-es');
    expect(chosenTitle(['a-es', 'a_en'], 'a_en', 'es')).toBe('a-es');
  });
});

describe('standIns', () => {
  const insteadOf = (...titles: string[]) =>
    Object.fromEntries(
      [...standIns(titled(...titles))].map(([id, { language, insteadOf: others }]) => [
        `${titles[Number(id.slice(4))]} ${language}`,
        others.map(({ title }) => title),
      ]),
    );

  it('knows which others each one is sent instead of', () => {
    expect(insteadOf('way_en', 'way_es', 'way-ES', 'menu', 'way_fr', 'pay_at')).toEqual({
      'way_en en': ['way_es', 'way-ES', 'way_fr'],
      'way_es es': ['way_en', 'way_fr'],
      'way_fr fr': ['way_en', 'way_es', 'way-ES'],
    });
  });

  it('agrees with siblingFor for any titles', () => {
    const title = fc
      .tuple(
        fc.constantFrom('way', 'menu'),
        fc.constantFrom('_', '-', ''),
        fc.constantFrom('en', 'es', 'fr', 'to', 'xx', ''),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(title, { maxLength: 12 }), (titles) => {
        const templates = titled(...titles);
        const found = standIns(templates);
        for (const one of templates) {
          for (const other of templates) {
            const stands = found.get(one.id);
            const isSent = ['en', 'es', 'fr', 'to'].some(
              (language) => one !== other && siblingFor(templates, other.id, language) === one,
            );
            expect(stands?.insteadOf.includes(other) ?? false).toBe(isSent);
          }
        }
      }),
    );
  });
});
