import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyProviderError, type ErrorClassName } from './classify-provider-error.ts';

const TABLE: [ErrorClassName, number[]][] = [
  ['never_processed', [20429]],
  ['ambiguous', [20500, 30410]],
  ['later', [21611, 30001, 30017, 30022, 30035, 30036, 63017, 30023, 30027, 30003, 30008]],
  ['bad_recipient', [21211, 21604, 21612, 21614, 30005, 30006]],
  ['opted_out', [21610]],
  ['sender', [21603, 21606, 21703, 21704, 30018, 30024, 30032, 30034]],
  ['account', [20003, 20005, 21408, 21608, 30002, 63038]],
  ['content', [21602, 21617]],
  ['filtered', [30007, 30004]],
];

describe('classifyProviderError', () => {
  it.each(TABLE)('classes %s', (name, codes) => {
    for (const code of codes) {
      expect(classifyProviderError({ code }).class).toBe(name);
      expect(classifyProviderError({ code: String(code), httpStatus: 400 }).class).toBe(name);
    }
  });

  it('waits for midnight Pacific for daily caps, and tries once more for some', () => {
    expect(classifyProviderError({ code: 30023 }).notBefore).toBe('midnight-pacific');
    expect(classifyProviderError({ code: 30027 }).notBefore).toBe('midnight-pacific');
    expect(classifyProviderError({ code: 30022 })).not.toHaveProperty('notBefore');
    expect(classifyProviderError({ code: 30003 }).once).toBe(true);
    expect(classifyProviderError({ code: 30008 }).once).toBe(true);
    expect(classifyProviderError({ code: 30001 })).not.toHaveProperty('once');
  });

  it.each([
    [{ httpStatus: 429 }, 'never_processed'],
    [{ httpStatus: 500 }, 'ambiguous'],
    [{ httpStatus: 503, code: 12345 }, 'ambiguous'],
    [{ httpStatus: 408 }, 'ambiguous'],
    [{ kind: 'timeout' }, 'ambiguous'],
    [{ kind: 'reset' }, 'ambiguous'],
    [{ kind: 'network' }, 'ambiguous'],
    [{ code: 'ECONNRESET' }, 'ambiguous'],
    [{ code: 'UND_ERR_HEADERS_TIMEOUT' }, 'ambiguous'],
    [{ httpStatus: 401 }, 'account'],
    [{ httpStatus: 400 }, 'unknown'],
    [{ httpStatus: 404, code: 29999 }, 'unknown'],
    [{ code: 39999 }, 'unknown'],
    [{ code: '' }, 'unknown'],
    [{}, 'unknown'],
  ] as const)('%j is %s', (error, name) => {
    expect(classifyProviderError(error).class).toBe(name);
  });

  it('says what the engine does', () => {
    expect(classifyProviderError({ code: 20429 })).toEqual({
      class: 'never_processed',
      retry: true,
      reconcileFirst: false,
      pauses: null,
      usesAttempt: false,
    });
    expect(classifyProviderError({ kind: 'timeout' })).toMatchObject({
      retry: true,
      reconcileFirst: true,
      usesAttempt: true,
    });
    expect(classifyProviderError({ code: 21610 })).toMatchObject({ retry: false, pauses: null });
    expect(classifyProviderError({ code: 30034 })).toMatchObject({
      retry: false,
      pauses: 'sender',
    });
    expect(classifyProviderError({ code: 20003 })).toMatchObject({
      retry: true,
      pauses: 'account',
      usesAttempt: false,
    });
  });

  it('pauses nothing for what is in the way of one recipient only', () => {
    for (const code of [21408, 21608]) {
      expect(classifyProviderError({ code })).toMatchObject({
        class: 'account',
        retry: false,
        pauses: null,
        usesAttempt: true,
      });
    }
  });

  it('never tries again without looking where a message may exist, and never an unknown error', () => {
    const failures = fc.record(
      {
        code: fc.oneof(fc.integer({ min: 10_000, max: 65_000 }), fc.string()),
        httpStatus: fc.integer({ min: 400, max: 599 }),
        kind: fc.constantFrom('timeout' as const, 'reset' as const, 'network' as const),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(failures, (failure) => {
        const verdict = classifyProviderError(failure);
        if (verdict.class === 'ambiguous') expect(verdict.reconcileFirst).toBe(true);
        if (verdict.class === 'unknown') expect(verdict.retry).toBe(false);
        if (!verdict.usesAttempt) expect(['never_processed', 'account']).toContain(verdict.class);
      }),
    );
  });
});
