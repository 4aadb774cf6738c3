import { classifyProviderError } from '../../core/messaging/classify-provider-error.ts';

/** The numbers the engine works by. Tests bring shorter ones. */
export interface EnginePolicy {
  /** Texts a process has on their way at the same moment; no sender has all of them (`Hands`). */
  readonly inFlight: number;
  /** A claim is held this long; then the row counts as left behind by a crash. */
  readonly leaseMs: number;
  /**
   * A send must begin this soon after its claim, or it is given back: a process that was stopped
   * for a while must not send what another has taken over meanwhile.
   */
  readonly beginWithinMs: number;
  /**
   * A send must begin this soon after it was looked whether the recipient has opted out, or it is given
   * back as well: where the database answers slowly, they may have said STOP meanwhile.
   */
  readonly lookHoldsMs: number;
  /** After this a text the caller was promised is not wanted any more. */
  readonly lifeMs: number;
  /**
   * Calls to the provider that may fail before the message does: with their waits half an hour at
   * least, since trouble at Twilio or a carrier lasts for minutes. Throttled ones do not count.
   */
  readonly maxAttempts: number;
  /** First wait before another attempt; doubles with each. */
  readonly backoffMs: number;
  /** First wait before looking for a message whose answer was lost; later ones: `lookUpWaitMs`. */
  readonly lookUpMs: number;
  /** Nobody could find out for this long: the message fails as unresolved. */
  readonly unresolvedMs: number;
  /** The dispatcher looks at least this often, whatever woke it or not. */
  readonly idleMs: number;
  /** Multiplies the senders' rates; null lifts them. */
  readonly rateFactor: number | null;
}

export const DEFAULT_POLICY: EnginePolicy = {
  inFlight: 32,
  leaseMs: 30_000,
  beginWithinMs: 5_000,
  lookHoldsMs: 2_000,
  lifeMs: 4 * 3_600_000,
  maxAttempts: 14,
  backoffMs: 3_000,
  lookUpMs: 2_000,
  unresolvedMs: 72 * 3_600_000,
  idleMs: 5_000,
  rateFactor: 1,
};

/**
 * Clocks of processes may differ by seconds. What is further in the future than that was written down by
 * one that ran ahead, and has been put right since.
 */
export const CLOCKS_APART_MS = 60_000;

const DAY_MS = 24 * 3_600_000;

/**
 * How long a text is wanted. One that a carrier's daily allowance holds back may be a day older:
 * before midnight in California nobody could have sent it.
 */
export function lifeMsOf(
  policy: Pick<EnginePolicy, 'lifeMs'>,
  row: { readonly errorCode: string | null },
): number {
  const waitsForNextDay =
    row.errorCode !== null &&
    classifyProviderError({ code: row.errorCode }).notBefore !== undefined;
  return policy.lifeMs + (waitsForNextDay ? DAY_MS : 0);
}

/**
 * When a text is not wanted any more. `since` is when somebody last wanted it. One that waited for
 * the recipient's morning lives anew from then, so that the night does not use up its time.
 */
export function expiryOf(
  policy: Pick<EnginePolicy, 'lifeMs'>,
  row: { readonly errorCode: string | null; readonly heldUntil: Date | null },
  since: Date,
): Date {
  const from = Math.max(since.getTime(), row.heldUntil?.getTime() ?? 0);
  return new Date(from + lifeMsOf(policy, row));
}

/** Whether a text that somebody wanted `since` then is not wanted any more by now. */
export function isExpired(
  engine: { readonly policy: Pick<EnginePolicy, 'lifeMs'>; now(): Date },
  row: { readonly errorCode: string | null; readonly heldUntil: Date | null },
  since: Date,
): boolean {
  return engine.now() > expiryOf(engine.policy, row, since);
}

const LONGEST_WAIT_MS = 10 * 60_000;

/**
 * How long to wait before looking again for a message whose fate has been unknown for `openMs`: half
 * as long again, but in the first hour no more than a minute, since what was in the way of a look-up
 * (Twilio or we were out of breath) is mostly gone by then; later a sixtieth, at most ten minutes.
 */
export function lookUpWaitMs({ lookUpMs }: Pick<EnginePolicy, 'lookUpMs'>, openMs: number): number {
  const most = Math.min(Math.max(60_000, openMs / 60), LONGEST_WAIT_MS);
  return Math.min(Math.max(lookUpMs, openMs / 2), most);
}

/**
 * How long to wait before try number `tries + 1`: doubling, at most ten minutes, with jitter over
 * its upper half, so that many messages that failed together do not come back together.
 * `random` is from 0 (inclusive) to 1.
 */
export function backoffMs(firstMs: number, tries: number, random: number): number {
  const full = Math.min(firstMs * 2 ** Math.min(Math.max(tries - 1, 0), 20), LONGEST_WAIT_MS);
  return Math.round(full / 2 + (full / 2) * random);
}
