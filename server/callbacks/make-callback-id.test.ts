import { expect, it } from 'vitest';
import { makeCallbackId } from './make-callback-id.ts';

it('ids of one moment sort as they were made, and before those of a later one', () => {
  const ids = Array.from({ length: 50 }, () => makeCallbackId(new Date(1_000)));
  ids.push(makeCallbackId(new Date(1_001)));
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(51);
});
