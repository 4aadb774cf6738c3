import type { ReceivedDetailOf } from '../../core/messaging/received-views.ts';
import type { TakenAs } from '../../core/messaging/taken-as.ts';
import type { MessageView } from './message-views.ts';

/** What the server is asked, and answers, about texts that came in. */

export type ReceivedDetail = ReceivedDetailOf<MessageView>;

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
