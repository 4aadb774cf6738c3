import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyProviderError } from '../../../core/messaging/classify-provider-error.ts';
import { decide } from './decide.ts';
import { backoffMs, DEFAULT_POLICY, lifeMsOf } from '../policy.ts';
import type { ProviderRefusal } from '../transport.ts';

const NOON = new Date('2026-06-01T19:00:00Z'); // 12:00 in Los Angeles

function after(refusal: Partial<ProviderRefusal>, tries = 1, random = 0.5) {
  const full = { code: null, httpStatus: 400, message: '', retryAfterMs: null, ...refusal };
  return decide({ ...AT_TWILIO, refusal: full, tries, now: NOON, random });
}

const AT_TWILIO = { transport: 'twilio', policy: DEFAULT_POLICY } as const;

describe('after a refusal', () => {
  it.each([
    [21211, 'failed'],
    [21408, 'failed'],
    [21606, 'failed'],
    [21608, 'failed'],
    [21617, 'failed'],
    [30007, 'failed'],
    [99999, 'failed'],
    ['twilio_not_connected', 'again'],
    ['token_sealed', 'again'],
    ['no_sender', 'failed'],
    [21610, 'suppressed'],
    [20429, 'again'],
    [21611, 'again'],
    [20003, 'again'],
    ['not_reached', 'again'],
    ['unauthorized_once', 'again'],
  ])('with %s a message is %s', (code, next) => {
    expect(after({ code }).next).toBe(next);
  });

  it('waits for no account to be put in order on the simulator, which has none', () => {
    const refusal = { code: 20003, httpStatus: 401, message: '', retryAfterMs: null };
    const input = { ...AT_TWILIO, refusal, tries: 1, now: NOON, random: 0.5 };
    expect(decide(input).next).toBe('again');
    expect(decide({ ...input, transport: 'simulator' }).next).toBe('failed');
  });

  it('waits at least as long as Twilio asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3_600_000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (retryAfterMs, random) => {
          const decision = after({ code: 20429, httpStatus: 429, retryAfterMs }, 1, random);
          expect(decision.next === 'again' && decision.waitMs).toBeGreaterThanOrEqual(retryAfterMs);
        },
      ),
    );
  });

  it('waits twice as long with each 429 in a row that names no time, and at most a minute', () => {
    const refusal = { code: 20429, httpStatus: 429, message: '', retryAfterMs: null };
    const waits = [1, 2, 3, 6, 7, 100].map((throttles) => {
      const decision = decide({ ...AT_TWILIO, refusal, tries: 1, throttles, now: NOON, random: 0 });
      return decision.next === 'again' && decision.waitMs;
    });
    expect(waits).toEqual([1_000, 2_000, 4_000, 32_000, 60_000, 60_000]);
  });

  it('gives up after the last attempt, but not for what used none', () => {
    expect(after({ code: 21611 }, DEFAULT_POLICY.maxAttempts).next).toBe('failed');
    expect(after({ code: 'unauthorized_once' }, DEFAULT_POLICY.maxAttempts).next).toBe('failed');
    expect(after({ code: 20429 }, 100).next).toBe('again');
    expect(after({ code: 20003 }, 100).next).toBe('again');
    expect(after({ code: 30008 }, 2).next).toBe('failed');
  });

  it('waits for midnight in Los Angeles where a daily allowance is used up', () => {
    const decision = after({ code: 30023 });
    const waitMs = decision.next === 'again' ? decision.waitMs : 0;
    expect(waitMs).toBeGreaterThan(11.9 * 3_600_000);
    expect(waitMs).toBeLessThan(12.5 * 3_600_000);
  });
});

describe('a daily allowance', () => {
  const dayIn = (at: number) =>
    new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles' }).format(at);

  it('is waited for until the next day in Los Angeles, in every hour of the year', () => {
    const nows = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2029, 0, 1) });
    const autumn = fc.integer({ min: Date.UTC(2026, 10, 1, 6), max: Date.UTC(2026, 10, 2, 9) });
    fc.assert(
      fc.property(fc.oneof(nows, autumn), fc.constantFrom(30023, 30027), (at, code) => {
        const refusal = { code, httpStatus: null, message: '', retryAfterMs: null };
        const now = new Date(at);
        const decision = decide({ ...AT_TWILIO, refusal, tries: 1, now, random: 0 });
        const waitMs = decision.next === 'again' ? decision.waitMs : 0;
        expect(dayIn(at + waitMs) > dayIn(at)).toBe(true);
        expect(waitMs).toBeLessThan(25.2 * 3_600_000);
      }),
    );
  });

  it('lets a text live a day longer', () => {
    const lifeOf = (errorCode: string | null) => lifeMsOf(DEFAULT_POLICY, { errorCode });
    expect(lifeOf('30023') - lifeOf('30001')).toBe(24 * 3_600_000);
    expect(lifeOf(null)).toBe(DEFAULT_POLICY.lifeMs);
  });
});

describe('whatever the error', () => {
  it('what must be looked for first is not sent again', () => {
    const codes = fc.oneof(fc.integer({ min: 20000, max: 64000 }), fc.constantFrom(...KNOWN));
    const statuses = fc.constantFrom(null, 400, 408, 429, 500, 503);
    fc.assert(
      fc.property(fc.option(codes), statuses, (code, httpStatus) => {
        const failure = { ...(code && { code }), ...(httpStatus && { httpStatus }) };
        const { reconcileFirst } = classifyProviderError(failure);
        if (reconcileFirst) expect(after({ code, httpStatus }).next).toBe('failed');
      }),
    );
    expect(after({ code: 20500 }).next).toBe('failed');
    expect(after({ code: null, httpStatus: 503 }).next).toBe('failed');
  });

  it('a message ends after a bounded number of counted tries, or waits for a reason', () => {
    const codes = fc.oneof(fc.integer({ min: 20000, max: 64000 }), fc.constantFrom(...KNOWN));
    fc.assert(
      fc.property(codes, fc.double({ min: 0, max: 0.999, noNaN: true }), (code, random) => {
        const decision = after({ code }, DEFAULT_POLICY.maxAttempts, random);
        if (decision.next !== 'again') return;
        const { class: name, notBefore } = classifyProviderError({ code });
        expect(name === 'never_processed' || name === 'account' || notBefore).toBeTruthy();
        expect(decision.waitMs).toBeGreaterThan(0);
      }),
    );
  });
});

const KNOWN = [20003, 20429, 20500, 21408, 21610, 21611, 30001, 30003, 30008, 30023, 30034, 30410];

describe('backing off', () => {
  it('outlasts half an hour of trouble, within the life of a text', () => {
    const { backoffMs: firstMs, maxAttempts, lifeMs } = DEFAULT_POLICY;
    const allOf = (random: number) =>
      Array.from({ length: maxAttempts - 1 }, (_, n) => backoffMs(firstMs, n + 1, random)).reduce(
        (sum, wait) => sum + wait,
      );
    expect(allOf(0)).toBeGreaterThan(30 * 60_000);
    expect(allOf(1)).toBeLessThan(lifeMs);
  });

  it('doubles, within bounds, with jitter over the upper half', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60_000 }),
        fc.integer({ min: 1, max: 100 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (first, tries, random) => {
          const full = Math.min(first * 2 ** Math.min(tries - 1, 20), 600_000);
          const wait = backoffMs(first, tries, random);
          expect(wait).toBeGreaterThanOrEqual(Math.floor(full / 2));
          expect(wait).toBeLessThanOrEqual(Math.ceil(full));
        },
      ),
    );
  });
});
