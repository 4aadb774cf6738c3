import type { FetchTextsOptions } from './fetch-texts.ts';

const DAY_MS = 24 * 3_600_000;
/** Of an account that was never asked before: what came earlier answers nothing of ours. */
const FIRST_LOOK_MS = DAY_MS;
/** However long nobody looked: a STOP of a long outage counts as any other. */
const LONGEST_LOOK_MS = 30 * DAY_MS;
/** Each look goes back this much behind the last one: new messages are listed late. */
const OVERLAP_MS = 10 * 60_000;
/** Before that it is left to its webhook, which says more: what Twilio itself took it for. */
const LEFT_TO_WEBHOOK_MS = 2 * 60_000;
/** The same for one from before this process was there: Twilio waits 15 seconds and does not come again. */
const LOST_WEBHOOK_MS = 20_000;

/** Up to when texts are taken, and STOPs. */
export type LookLimits = Pick<FetchTextsOptions, 'until' | 'stopsUntil'>;

/**
 * Up to when nothing is left to a webhook. A STOP from before we listened is not, however young: its
 * webhook found nobody, or it is taken in twice as one, and what waits is sent right after this.
 */
export function notLeftToWebhook(asked: Date, openedAt: Date): LookLimits {
  const lost = Math.min(asked.getTime() - LOST_WEBHOOK_MS, openedAt.getTime());
  const until = Math.max(asked.getTime() - LEFT_TO_WEBHOOK_MS, lost);
  return { until: new Date(until), stopsUntil: new Date(Math.max(until, openedAt.getTime())) };
}

/** From when on an account is asked that was asked last up to `last`; null: never. */
export function lookFrom(last: Date | null, now: Date): Date {
  if (last === null) return new Date(now.getTime() - FIRST_LOOK_MS);
  return new Date(Math.max(now.getTime() - LONGEST_LOOK_MS, last.getTime() - OVERLAP_MS));
}
