/** What went wrong at the provider, by what is to be done about it. */
export type ErrorClassName =
  | 'never_processed'
  | 'ambiguous'
  | 'later'
  | 'bad_recipient'
  | 'opted_out'
  | 'sender'
  | 'account'
  | 'content'
  | 'filtered'
  | 'unknown';

/** What the engine does with the message, and with others that would meet the same error. */
export interface ErrorPolicy {
  /** Whether the message is tried again: after a pause, or once the sender or account is in order. */
  retry: boolean;
  /** The message may exist already: look for it at the provider before trying again. */
  reconcileFirst: boolean;
  /** What must rest until a person has put it in order. */
  pauses: 'sender' | 'account' | null;
  /** False when the provider did nothing with it, so that the try does not count. */
  usesAttempt: boolean;
  /** A daily allowance is used up; it starts anew at midnight in America/Los_Angeles. */
  notBefore?: 'midnight-pacific';
  /** One more try is worth it, not several. */
  once?: true;
}

export interface ErrorClass extends ErrorPolicy {
  class: ErrorClassName;
}

/** As a REST answer, a status callback, or the network reports it; each part where it is known. */
export interface ProviderFailure {
  /** Twilio's error code, or the name Node gives a network error (`ECONNRESET`). */
  code?: number | string;
  httpStatus?: number;
  kind?: 'timeout' | 'reset' | 'network';
}

const FAIL: ErrorPolicy = { retry: false, reconcileFirst: false, pauses: null, usesAttempt: true };

const POLICIES: Record<ErrorClassName, ErrorPolicy> = {
  never_processed: { ...FAIL, retry: true, usesAttempt: false },
  ambiguous: { ...FAIL, retry: true, reconcileFirst: true },
  later: { ...FAIL, retry: true },
  bad_recipient: FAIL,
  opted_out: FAIL,
  sender: { ...FAIL, pauses: 'sender' },
  account: { retry: true, reconcileFirst: false, pauses: 'account', usesAttempt: false },
  content: FAIL,
  filtered: FAIL,
  unknown: FAIL,
};

/** Twilio's codes by class: the table of our design, then a few more; see also `ONE_RECIPIENT`. */
const CODES: readonly (readonly [ErrorClassName, readonly number[]])[] = [
  ['never_processed', [20429]],
  ['ambiguous', [20500, 30410]],
  ['later', [21611, 30001, 30003, 30008, 30017, 30022, 30023, 30027, 30035, 30036, 63017]],
  ['bad_recipient', [21211, 21604, 21612, 21614, 30005, 30006]],
  ['opted_out', [21610]],
  ['sender', [21603, 21606, 21703, 21704, 30018, 30024, 30032, 30034]],
  ['account', [20003, 21408, 21608, 30002, 63038]],
  ['content', [21602, 21617]],
  ['filtered', [30004, 30007]],
  // Not in that table, and of the same sort: a sender that cannot send, or a channel's rate.
  ['sender', [21212, 21601, 21701, 21705, 30033]],
  ['later', [63018]],
  // The account is not active: suspended, mostly for want of money.
  ['account', [20005]],
];

const CLASS_BY_CODE: ReadonlyMap<number, ErrorClassName> = new Map(
  CODES.flatMap(([name, codes]) => codes.map((code) => [code, name] as const)),
);

const UNTIL_MIDNIGHT: ReadonlySet<number> = new Set([30023, 30027]);
const ONCE: ReadonlySet<number> = new Set([30003, 30008]);

/**
 * Put right in the account, and about this recipient alone: its country is not ticked there, or a
 * trial account has not verified the number. Others are texted as before, so nothing is paused: one
 * caller from abroad would otherwise stop everybody's texts.
 */
const ONE_RECIPIENT: ReadonlySet<number> = new Set([21408, 21608]);

/**
 * Classes a failure and says what follows. A code we know decides; then the HTTP status; then the
 * network. Twilio knows no idempotency key: whatever may have been processed is looked for before it
 * is sent again, and an error nobody has classed yet is not retried.
 */
export function classifyProviderError(error: ProviderFailure): ErrorClass {
  const code = toNumber(error.code);
  const name = CLASS_BY_CODE.get(code) ?? classOfTransportFailure(error);
  return {
    class: name,
    ...(ONE_RECIPIENT.has(code) ? FAIL : POLICIES[name]),
    ...(UNTIL_MIDNIGHT.has(code) ? { notBefore: 'midnight-pacific' } : {}),
    ...(ONCE.has(code) ? { once: true } : {}),
  };
}

function toNumber(code: number | string | undefined): number {
  return typeof code === 'string' && !/^\d+$/.test(code.trim()) ? Number.NaN : Number(code);
}

/**
 * Names of network errors in Node and its fetch. Even those that look as if no connection was made
 * are ambiguous: a proxy between us and Twilio may have passed the request on.
 */
const NETWORK_CODE = /^(E[A-Z_]+|UND_ERR_\w+|ABORT_ERR)$/;

function classOfTransportFailure({ code, httpStatus, kind }: ProviderFailure): ErrorClassName {
  if (httpStatus === 429) return 'never_processed';
  // 408 is a proxy's timeout, and 401 is Twilio's answer to wrong credentials, with or without 20003.
  if (httpStatus === 408 || (httpStatus !== undefined && httpStatus >= 500)) return 'ambiguous';
  if (httpStatus === 401) return 'account';
  if (httpStatus !== undefined && httpStatus >= 400) return 'unknown';
  if (kind !== undefined) return 'ambiguous';
  return typeof code === 'string' && NETWORK_CODE.test(code) ? 'ambiguous' : 'unknown';
}
