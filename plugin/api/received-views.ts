import type { ConversationId, MessageId } from '../../core/ids.ts';
import type { KeywordAnswered, TakenAs } from '../../core/messaging/taken-as.ts';
import type { E164, Sender } from '../../core/phone.ts';
import type { OptOutWords } from './opt-out-views.ts';
import type { MessageView } from './views.ts';

/** What the server answers about texts that came in. Instants are ISO 8601 strings. */

export interface ReceivedView {
  readonly id: string;
  readonly transport: 'simulator' | 'twilio';
  readonly from: E164;
  /** What they texted. Null: the simulator. */
  readonly sender: Sender | null;
  readonly body: string;
  readonly receivedAt: string;
  readonly takenAs: TakenAs;
  /** The conversation that it is a turn of. */
  readonly conversationId: ConversationId | null;
  /** The conversation has not taken it yet. */
  readonly isWaiting: boolean;
  /** What was texted back at once; null where nothing was, or not by us. */
  readonly reply: string | null;
  /** Of a keyword; null of all others. */
  readonly answered: KeywordAnswered | null;
}

export interface ReceivedDetail extends ReceivedView {
  /** What the conversation answered by text to it, as that is now. */
  readonly answer: MessageView | null;
  /** The last text of ours that they got before from what they wrote to. */
  readonly after: {
    readonly messageId: MessageId;
    readonly title: string;
    readonly conversationId: ConversationId | null;
  } | null;
  /** What keeps what they wrote to from texting them, to this day. */
  readonly optOut: OptOutWords | null;
  /** Something is known about this person's opt-outs, what has ended included. */
  readonly hasOptOuts: boolean;
}

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
