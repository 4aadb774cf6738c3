/**
 * What became of a message, for people who count: every status belongs to one outcome, so a message
 * counts once. `waiting` is still ours, `sent` is with the carrier and unconfirmed.
 */
export const OUTCOMES = [
  'waiting',
  'sent',
  'delivered',
  'undelivered',
  'failed',
  'suppressed',
  'canceled',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

const STATUSES: Readonly<Record<Outcome, readonly string[]>> = {
  waiting: ['queued', 'sending'],
  sent: ['accepted', 'scheduled', 'sent', 'partially_delivered'],
  delivered: ['delivered', 'read'],
  undelivered: ['undelivered'],
  failed: ['failed'],
  suppressed: ['suppressed'],
  canceled: ['canceled'],
};

const OUTCOME_OF: ReadonlyMap<string, Outcome> = new Map(
  OUTCOMES.flatMap((outcome) => STATUSES[outcome].map((status) => [status, outcome] as const)),
);

/** A status nobody knows came from the provider, so the message is with it. */
export function outcomeOf(status: string): Outcome {
  return OUTCOME_OF.get(status) ?? 'sent';
}

/** The statuses that a filter by outcome looks for. */
export function statusesOf(outcome: Outcome): readonly string[] {
  return STATUSES[outcome];
}

/** Whether the text reached the phone, as the carrier has confirmed. */
export function gotThere(status: string): boolean {
  return outcomeOf(status) === 'delivered';
}

/** Whether an error code says why: of a good end, or before the end, it is yesterday's news. */
export function isBadOutcome(outcome: Outcome): boolean {
  return outcome === 'failed' || outcome === 'undelivered' || outcome === 'suppressed';
}
