import type { ConversationId, MessageId } from '../ids.ts';
import type { E164, Sender } from '../phone.ts';
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

/** A text that came in, with what it has to do with; `Message` is one of ours, as whoever asks sees it. */
export interface ReceivedDetailOf<Message> extends ReceivedView {
  /** What the conversation answered by text to it, as that is now. */
  readonly answer: Message | null;
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
