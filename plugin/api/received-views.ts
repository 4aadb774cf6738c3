import type { TakenAs } from '../../core/messaging/taken-as.ts';

/** What the server is asked about texts that came in. */

export interface ReceivedFilter {
  readonly takenAs?: TakenAs;
  /** Digits of the number of who wrote it, from anywhere in it; with a `+`, from its beginning. */
  readonly number?: string;
  /** The key of our sender that it came to. */
  readonly sender?: string;
  readonly transport?: 'simulator' | 'twilio';
  readonly from?: string;
  readonly to?: string;
}
