import {
  classifyProviderError,
  type ErrorClass,
} from '../../../core/messaging/classify-provider-error.ts';
import { hadNoClient } from './had-no-client.ts';
import { UNAUTHORIZED_ONCE } from './our-refusal.ts';
import type { MessageRow } from '../outbox-types.ts';
import { backoffMs, type EnginePolicy } from '../policy.ts';
import type { ProviderRefusal } from '../transport.ts';

/** What becomes of a message after a refusal. */
export type Decision =
  | { readonly next: 'again'; readonly waitMs: number }
  | { readonly next: 'failed' }
  | { readonly next: 'suppressed' };

export interface DecideInput {
  readonly refusal: ProviderRefusal;
  /** Of the message. */
  readonly transport: MessageRow['transport'];
  /** Calls so far that count, this one included. */
  readonly tries: number;
  /** Calls in a row, this one included, that the provider was too busy for. */
  readonly throttles?: number;
  readonly policy: EnginePolicy;
  readonly now: Date;
  /** From 0 to 1. */
  readonly random: number;
}

/** Whoever is too busy and does not say for how long is asked less and less often, and once a minute. */
const LONGEST_THROTTLE_MS = 60_000;

function throttledMs({ backoffMs: first }: EnginePolicy, throttles: number): number {
  const doubled = Math.min(first, 1_000) * 2 ** Math.min(Math.max(throttles - 1, 0), 20);
  return Math.min(doubled, LONGEST_THROTTLE_MS);
}

/** An account out of order, or Twilio out of reach: asked again this often, until it is in order. */
const ACCOUNT_WAIT_MS = 60_000;

/** Whether a refused message is tried again, and when; by the class of the error. */
export function decide(input: DecideInput): Decision {
  const { refusal, tries, policy } = input;
  const wait = backoffMs(policy.backoffMs, tries, input.random);
  if (refusal.code === 'not_reached') return { next: 'again', waitMs: wait };
  if (hadNoClient(refusal)) return { next: 'again', waitMs: Math.max(ACCOUNT_WAIT_MS, wait) };
  if (refusal.code === UNAUTHORIZED_ONCE.code) {
    return tries >= policy.maxAttempts ? { next: 'failed' } : { next: 'again', waitMs: wait };
  }
  const error = classOf(refusal);
  if (error.class === 'opted_out') return { next: 'suppressed' };
  // The provider may have it. Whoever asks looks for it first; from here it is never sent again.
  if (error.reconcileFirst) return { next: 'failed' };
  if (!error.retry) return { next: 'failed' };
  if (error.class === 'never_processed') {
    const asked = refusal.retryAfterMs ?? throttledMs(policy, input.throttles ?? 1);
    return { next: 'again', waitMs: Math.round(asked * (1 + input.random / 4)) };
  }
  if (error.class === 'account') {
    // The simulator has no account that somebody could put in order.
    if (input.transport === 'simulator') return { next: 'failed' };
    return { next: 'again', waitMs: Math.max(ACCOUNT_WAIT_MS, wait) };
  }
  if (error.notBefore) return { next: 'again', waitMs: msToMidnightPacific(input.now) + wait };
  if (tries >= (error.once ? 2 : policy.maxAttempts)) return { next: 'failed' };
  return { next: 'again', waitMs: wait };
}

export function classOf({
  code,
  httpStatus,
}: Pick<ProviderRefusal, 'code' | 'httpStatus'>): ErrorClass {
  return classifyProviderError({
    ...(code === null ? {} : { code }),
    ...(httpStatus === null ? {} : { httpStatus }),
  });
}

const PACIFIC = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

function pacific(at: Date, type: string): number {
  return Number(PACIFIC.formatToParts(at).find((item) => item.type === type)?.value ?? 0);
}

function msToMidnightPacific(now: Date): number {
  const gone = (pacific(now, 'hour') * 60 + pacific(now, 'minute')) * 60 + pacific(now, 'second');
  const wait = (86_400 - gone) * 1_000;
  // In autumn one day has 25 hours: then this is 23:00, and the day not over.
  const isEarly = pacific(new Date(now.getTime() + wait), 'hour') === 23;
  return isEarly ? wait + 3_600_000 : wait;
}
