import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, lookUpWaitMs } from './policy.ts';

const MINUTE = 60_000;
const wait = (openMs: number) => lookUpWaitMs(DEFAULT_POLICY, openMs);

describe('looking again for a message whose fate is unknown', () => {
  it('begins with the first wait, and is done every minute for an hour', () => {
    expect(wait(0)).toBe(DEFAULT_POLICY.lookUpMs);
    expect(wait(30_000)).toBe(15_000);
    expect(wait(10 * MINUTE)).toBe(MINUTE);
    expect(wait(60 * MINUTE)).toBe(MINUTE);
    expect(wait(5 * 60 * MINUTE)).toBe(5 * MINUTE);
    expect(wait(DEFAULT_POLICY.unresolvedMs)).toBe(10 * MINUTE);
  });

  it('thins out, and never by more than it has been open', () => {
    fc.assert(
      fc.property(fc.nat(80 * 3_600_000), fc.nat(3_600_000), (openMs, more) => {
        expect(wait(openMs + more)).toBeGreaterThanOrEqual(wait(openMs));
        expect(wait(openMs)).toBeLessThanOrEqual(Math.max(openMs / 2, DEFAULT_POLICY.lookUpMs));
      }),
    );
  });
});
