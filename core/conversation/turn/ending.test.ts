import { expect, it } from 'vitest';
import { e164Schema } from '../../phone.ts';
import { phrasesFor } from '../phrases/phrases-for.ts';
import { spokenNumber } from './ending.ts';

it.each([
  ['en-GB', 'plus 3 4 6 0 0'],
  ['es-ES', 'más 3 4 6 0 0'],
  ['fr-FR', 'plus 3 4 6 0 0'],
])('reads the sign of a number back in %s', (language, start) => {
  const said = spokenNumber(e164Schema.parse('+34600123456'), phrasesFor(language));
  expect(said).toBe(`${start} 1 2 3 4 5 6`);
});
