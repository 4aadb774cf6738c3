import type { Outcome } from './outcomes.ts';

/** What became of some messages. Each one is in exactly one of the outcomes. */
export interface Figures {
  readonly total: number;
  /** Taken by the carrier: delivered, not delivered, or still unconfirmed. */
  readonly sent: number;
  readonly delivered: number;
  readonly undelivered: number;
  readonly failed: number;
  readonly suppressed: number;
  readonly canceled: number;
  /** In our outbox. */
  readonly waiting: number;
  /** With the carrier, and not confirmed: not yet, or never, since some carriers report nothing. */
  readonly unconfirmed: number;
  /** Of what was sent: nothing is billed for a text that was refused or suppressed. */
  readonly segments: number;
  /**
   * Of those that came to an end after they were to be sent; null while there is none. What nobody ever
   * confirmed has no end, and is in neither part.
   */
  readonly deliveryRate: number | null;
}

export interface OutcomeCount {
  readonly outcome: Outcome;
  readonly messages: number;
  readonly segments: number;
}

/** The outcomes of texts that a carrier took. */
const TAKEN: ReadonlySet<Outcome> = new Set(['sent', 'delivered', 'undelivered']);

/** The figures of some counts by outcome; the same outcome may come several times. */
export function figuresOf(counts: readonly OutcomeCount[]): Figures {
  const sum = (outcome: Outcome) =>
    counts.reduce((all, one) => all + (one.outcome === outcome ? one.messages : 0), 0);
  const delivered = sum('delivered');
  const undelivered = sum('undelivered');
  const failed = sum('failed');
  const unconfirmed = sum('sent');
  const taken = counts.filter(({ outcome }) => TAKEN.has(outcome));
  const ended = delivered + undelivered + failed;
  return {
    total: counts.reduce((all, one) => all + one.messages, 0),
    sent: delivered + undelivered + unconfirmed,
    delivered,
    undelivered,
    failed,
    suppressed: sum('suppressed'),
    canceled: sum('canceled'),
    waiting: sum('waiting'),
    unconfirmed,
    segments: taken.reduce((all, one) => all + one.segments, 0),
    deliveryRate: ended === 0 ? null : delivered / ended,
  };
}
