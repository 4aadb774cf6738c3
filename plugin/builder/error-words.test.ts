import { expect, it } from 'vitest';
import { errorSentence, errorWords } from './error-words.ts';

it.each([
  ['opted_out', 'It was not sent.', 'It was not sent.', 'It was not sent.'],
  ['21614', 'It is no mobile.', 'It is no mobile (21614)', 'It is no mobile (21614).'],
  ['21614', 'It is no mobile', 'It is no mobile (21614)', 'It is no mobile (21614).'],
  [
    '39999',
    'Twilio reported error 39999.',
    'Twilio reported error 39999',
    'Twilio reported error 39999.',
  ],
])('%s, %s', (code, meaning, words, sentence) => {
  expect(errorWords({ code, meaning })).toBe(words);
  expect(errorSentence({ code, meaning })).toBe(sentence);
});
