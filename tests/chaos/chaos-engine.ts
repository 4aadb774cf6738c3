import type { EngineOptions } from '../../server/engine/engine-options.ts';

/** Nobody fails at that many calls in a row: with them, what was not accepted was lost. */
export const TRIES_ENOUGH = 20;
export const TIMEOUT_MS = 1_000;

/**
 * Shorter than in production, and in the same proportions, on a machine that is short of breath.
 * `settleMs` has to be well after the last moment at which an attempt could still arrive, or a text
 * that arrived could still be unlisted: a look-up before it would prove nothing.
 */
export function chaosEngine(paces: {
  readonly settleMs: number;
  readonly backoffMs: number;
  readonly maxAttempts: number;
}): EngineOptions {
  const { settleMs, backoffMs, maxAttempts } = paces;
  return {
    twilioTimeoutMs: TIMEOUT_MS,
    settleMs,
    pollMs: 500,
    policy: {
      leaseMs: 4_000,
      beginWithinMs: 1_000,
      backoffMs,
      lookUpMs: 100,
      idleMs: 200,
      rateFactor: null,
      maxAttempts,
    },
  };
}
