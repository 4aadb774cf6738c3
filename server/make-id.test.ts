import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { messageIdSchema } from '../core/ids.ts';
import { newId } from './make-id.ts';

const aMoment = fc.integer({ min: 0, max: 2 ** 45 - 1 });

function madeAt(ms: number): string {
  vi.setSystemTime(ms);
  return newId(messageIdSchema, 'msg');
}

describe('a fresh id', () => {
  afterEach(() => void vi.useRealTimers());

  it('stands in an index behind those that were made before, in every collation', () => {
    vi.useFakeTimers();
    const languages = new Intl.Collator('en');
    fc.assert(
      fc.property(aMoment, aMoment, (a, b) => {
        fc.pre(a < b);
        const [before, after] = [madeAt(a), madeAt(b)];
        expect(before < after).toBe(true);
        expect(languages.compare(before, after)).toBe(-1);
      }),
    );
  });

  it('is nobody else’s in the same millisecond, and always of one length', () => {
    vi.useFakeTimers();
    const made = Array.from({ length: 1_000 }, () => madeAt(1_764_300_000_000));
    expect(new Set(made).size).toBe(1_000);
    expect(new Set([...made, madeAt(0)].map((id) => id.length))).toEqual(new Set([25]));
  });
});
