import type { MessageId, ProjectId } from '../../core/ids.ts';
import type { E164, Sender } from '../../core/phone.ts';

/** What a transport needs to know of a message. */
export interface OutboundMessage {
  readonly id: MessageId;
  readonly projectId: ProjectId;
  readonly recipient: E164;
  readonly sender: Sender | null;
  /**
   * The account that sends it, or that it was handed to, whatever the project is connected to by now.
   * Null where nobody knows: it is looked for at the one of today, and not sent by any.
   */
  readonly sentBy: string | null;
  readonly body: string;
  readonly status: string;
  readonly statusAt: Date;
  readonly providerSid: string | null;
  /** Of the test panel, a test send or a scenario run. */
  readonly isTest: boolean;
  /** 1, 2, 3…: which call to the provider this is. */
  readonly attempt: number;
  /** What the simulator shall report; null for its usual course. */
  readonly simulate: string | null;
  /** After this the text is not wanted any more: the provider shall drop it then. */
  readonly expiresAt: Date;
}

/** A provider's 'no', or a reason of ours. `code` as Twilio numbers it, else a word. */
export interface ProviderRefusal {
  readonly code: number | string | null;
  readonly httpStatus: number | null;
  readonly message: string;
  readonly retryAfterMs: number | null;
}

export type SendResult =
  | {
      readonly outcome: 'accepted';
      readonly providerSid: string;
      readonly status: string;
      /** Where it was taken and has failed at once. */
      readonly errorCode?: string | null;
      readonly errorWhy?: string | null;
    }
  /** Certainly not processed. */
  | { readonly outcome: 'refused'; readonly error: ProviderRefusal }
  /** Nobody knows: the message may exist. It must be looked for before it is sent again. */
  | { readonly outcome: 'ambiguous'; readonly why: string; readonly error: ProviderRefusal };

/** `late`: the call was not made, since it could not begin in time. The message is given back. */
export type SendAnswer = SendResult | { readonly outcome: 'late' };

/** What the provider says about a message it has. */
export interface ProviderReport {
  readonly status: string;
  readonly errorCode: string | null;
  readonly errorWhy: string | null;
}

export type FindResult =
  | { readonly found: true; readonly providerSid: string; readonly report: ProviderReport }
  /** `certain`: it was never accepted and never will be. Otherwise it has to be looked for again. */
  | { readonly found: false; readonly certain: boolean };

export interface FindOptions {
  /** When the attempt in question was started. */
  readonly startedAt: Date;
  /** Whether the call is known to have been made: it came back without an answer. */
  readonly wasMade?: boolean;
  readonly now: Date;
  /** Whether this id already belongs to another of our messages. */
  isTaken(providerSid: string): Promise<boolean>;
}

/** What hands a message over. Both transports keep one contract; neither touches the database. */
export interface Transport {
  readonly name: 'simulator' | 'twilio';
  /**
   * Never throws for what a provider may do; a throw is a bug and counts as ambiguous. Whatever it
   * has to wait for first, it makes no call after `beginBy`: from then on the message may be looked
   * for, and sent again, by somebody else.
   */
  send(message: OutboundMessage, beginBy: Date): Promise<SendAnswer>;
  /** Looks for the message of an attempt whose answer was lost. Throws when it cannot look. */
  find(message: OutboundMessage, options: FindOptions): Promise<FindResult>;
  /**
   * The state of an accepted message; null when the account that was asked has no such message (any
   * more), and `not asked` when the one that took it cannot be asked, which says nothing of it. Or the
   * answer comes as a status callback, whose coming clears the claim. Throws when nobody answers.
   */
  status(message: OutboundMessage): Promise<ProviderReport | 'called back' | 'not asked' | null>;
  /** How long after the last news to ask for the state again; null: no more. */
  askAgainMs(message: OutboundMessage, now: Date): number | null;
}
