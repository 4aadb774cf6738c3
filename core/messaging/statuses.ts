/**
 * Statuses in the order in which a message passes through them, each with how a person reads it.
 * `queued` and `sending` are our outbox first (waiting, claimed) and Twilio's words for its own
 * queue after; those reports are older news than `accepted` and change nothing.
 *
 * Final reports are ordered too, because callbacks are not: whatever order a set of them arrives
 * in, the highest wins. Twilio documents undelivered, failed and delivered as ends with no way from
 * one to another; when two come in all the same, a carrier has corrected itself, and that a message
 * reached the phone is evidence, while that it did not is mostly the lack of it. So delivered wins
 * over undelivered and failed, and read, which needs delivery, over everything. (Messages that come
 * in have two statuses of their own; they stand in the same line, so that final is above open.)
 */
const STATUSES = [
  ['receiving', 'coming in'],
  ['queued', 'waiting to be sent'],
  ['sending', 'being handed to the carrier'],
  ['scheduled', 'scheduled'],
  ['accepted', 'accepted, not yet sent'],
  ['sent', 'sent, delivery not confirmed yet'],
  ['partially_delivered', 'delivered in part'],
  ['received', 'received'],
  ['suppressed', 'suppressed, not sent'],
  ['canceled', 'canceled, not sent'],
  ['failed', 'failed, not sent'],
  ['undelivered', 'not delivered'],
  ['delivered', 'delivered'],
  ['read', 'read'],
] as const;

type KnownStatus = (typeof STATUSES)[number][0];

const FINAL: ReadonlySet<string> = new Set<KnownStatus>([
  'suppressed',
  'canceled',
  'failed',
  'undelivered',
  'delivered',
  'read',
  'received',
]);

const RANKS: ReadonlyMap<string, number> = new Map(
  STATUSES.map(([status], rank) => [status, rank]),
);
const WORDS: ReadonlyMap<string, string> = new Map(STATUSES);

/** Whether the status is one that Twilio has documented, or ours. */
export function isKnownStatus(status: string): boolean {
  return RANKS.has(status);
}

/**
 * The status after a report: never an earlier one, and the same for any order and any repetition of
 * the same reports. A status we do not know moves nothing, but where nothing is known yet, the known
 * one is taken. (A retry is a new attempt and sets the status itself, not through here.)
 *
 * @example advanceStatus('delivered', 'sent') // 'delivered'
 */
export function advanceStatus(current: string, incoming: string): string {
  const from = RANKS.get(current);
  const to = RANKS.get(incoming);
  if (to === undefined) return current;
  return from === undefined || to > from ? incoming : current;
}

/** Whether no further report is expected. `delivered` is final, though `read` may still follow. */
export function isFinal(status: string): boolean {
  return FINAL.has(status);
}

/** Ours to say: nothing of such a message is with the provider, or the carrier gave it back. */
const UNREAD: ReadonlySet<string> = new Set<KnownStatus>([
  'queued',
  'suppressed',
  'canceled',
  'failed',
  'undelivered',
]);

/**
 * Whether its recipient may have read it by now. One that is being sent may be on the phone before
 * its answer is here.
 */
export function mayBeRead(status: string): boolean {
  return !UNREAD.has(status);
}

/** What to show a person. Only what the carrier has confirmed is called delivered. */
export function statusWords(status: string): string {
  return WORDS.get(status) ?? `reported as “${status}”`;
}
