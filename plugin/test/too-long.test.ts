import { expect, it } from 'vitest';
import { tooLong } from './too-long.ts';

it('says how long words are that are too long, and what to do', () => {
  expect(tooLong('a'.repeat(2_345))).toBe(
    'This has 2,345 characters, and at most 2,000 can be said at a time. Shorten it, or say it in parts.',
  );
});

it('says nothing of words that are taken, whatever spaces stand around them', () => {
  expect(tooLong(` ${'a'.repeat(2_000)} `)).toBeNull();
  expect(tooLong('a'.repeat(1_601), 1_600)).not.toBeNull();
});
