import type { ProjectId } from '../../../core/ids.ts';
import type { TwilioClient } from '../../twilio/make-client.ts';
import type { OutboundMessage } from '../transport.ts';

export interface TwilioTransportOptions {
  /**
   * The client of an account that the project is or was connected to; null when it is not known (any
   * more), or its token does not open. Without an account: of the one it is connected to.
   */
  clientOf(projectId: ProjectId, accountSid: string | null): Promise<TwilioClient | null>;
  /** Whether there is an account, whose stored token then does not open. */
  isConnected?(projectId: ProjectId): Promise<boolean>;
  /** Where Twilio reports to; null: delivery is polled. */
  statusCallback(message: OutboundMessage): string | null;
  /** Whether this message may reach its recipient's phone; without it, all may. See `mayReach`. */
  mayReach?(message: OutboundMessage): Promise<boolean>;
  readonly now: () => Date;
  /**
   * How long after an attempt a message may still come into being at Twilio. Until then a look-up
   * that finds nothing proves nothing.
   */
  readonly settleMs?: number;
  /** First wait before a message's state is asked for; grows with its age. */
  readonly pollMs?: number;
}

/** Whether it is the client of the account that has the message, or nobody knows of any. */
export function isAccountOf(client: TwilioClient, { sentBy }: OutboundMessage): boolean {
  return sentBy === null || client.accountSid === sentBy;
}
