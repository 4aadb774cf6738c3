import { describe, expect, it } from 'vitest';
import { siblingFor } from './language-siblings.ts';

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
