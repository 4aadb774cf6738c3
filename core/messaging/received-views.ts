import type { ConversationId, MessageId } from '../ids.ts';
import type { E164, Sender } from '../phone.ts';
import type { MessageView } from './message-views.ts';
import type { OptOutWords } from './opt-out-views.ts';
import type { KeywordAnswered, TakenAs } from './taken-as.ts';

/** What is said of texts that came in, by the server and on screens. */

/** A text that came in, as everybody sees it. */
export interface ReceivedView {
  /** Twilio's id, or the one that the test panel's phone made. */
  readonly id: string;
  readonly transport: 'simulator' | 'twilio';
  readonly from: E164;
  /** What they texted. Null: the simulator. */
  readonly sender: Sender | null;
  readonly body: string;
  /** ISO 8601. */
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

/** A text that came in, with what it has to do with. */
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

/** What came of a text that the test panel's phone has sent. */
export interface PhoneReply {
  readonly kind: 'stop' | 'start' | 'help' | 'text';
  /** What was texted back to a keyword at once; null where nothing was. */
  readonly reply: string | null;
  /** The conversation by text that took it; null where it belongs to none. */
  readonly conversationId: ConversationId | null;
  /** The texts of that conversation, as they are now. */
  readonly messages: readonly MessageView[];
}
