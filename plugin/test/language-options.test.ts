import { expect, it } from 'vitest';
import { languageOptions } from './language-options.ts';

const labels = (own: readonly string[]) => languageOptions(own).map(({ label }) => label);

it('keeps the language of the project when the call is in another one', () => {
  expect(labels(['en-GB', 'es-ES'])).toEqual(['British English', 'English', 'Spanish', 'French']);
});

it('names each language once', () => {
  expect(labels(['en-GB', 'en-GB'])).toEqual(['British English', 'English', 'Spanish', 'French']);
  expect(labels(['en-US', 'en-US'])).toEqual(['English', 'Spanish', 'French']);
  expect(labels(['en-GB', 'de-DE'])).toContain('German (Germany)');
});
