import type { HowOptedOut } from '../../core/messaging/opt-outs.ts';

/** What the server is asked about who wants no texts. */

/** Those that hold, or the trace of those that ended. */
export type OptOutState = 'in-force' | 'ended';

export interface OptOutFilter {
  /** Digits of the number, from anywhere in it; with a `+`, from its beginning. */
  readonly number?: string;
  /** The whole number, E.164. */
  readonly recipient?: string;
  /** The key of a sender, which finds those for every sender too. */
  readonly sender?: string;
  readonly how?: HowOptedOut;
}
