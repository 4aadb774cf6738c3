import { expect, it } from 'vitest';
import { createOnceKeys } from './once-keys.ts';

it('keeps the key of what got no answer, also when something else is asked for meanwhile', () => {
  let made = 0;
  const keys = createOnceKeys(() => `key ${++made}`);
  expect(keys.keyFor('to Ana')).toBe('key 1');
  expect(keys.keyFor('to Ben')).toBe('key 2');
  keys.answered('to Ben');
  expect(keys.keyFor('to Ana')).toBe('key 1');
  expect(keys.keyFor('to Ben')).toBe('key 3');
});
