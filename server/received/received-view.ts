import type { ConversationId, MessageId } from '../../core/ids.ts';
import type { KeywordAnswered, TakenAs } from '../../core/messaging/taken-as.ts';
import type { E164, Sender } from '../../core/phone.ts';
import type { MessageView } from '../messages/message-view.ts';
import type { OptOutWords } from '../opt-outs/opt-out-view.ts';
import type { InboundRow } from '../inbound/repo.ts';

/** A text that came in, as everybody sees it. */
export interface ReceivedView {
  /** Twilio's id, or the one that the test panel's phone made. */
  readonly id: string;
  readonly transport: InboundRow['transport'];
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

export function receivedView(row: InboundRow): ReceivedView {
  return {
    id: row.providerSid,
    transport: row.transport,
    from: row.fromNumber,
    sender: row.sender,
    body: row.body,
    receivedAt: row.receivedAt.toISOString(),
    takenAs: takenAs(row),
    conversationId: row.conversationId,
    isWaiting: row.handledAt === null,
    reply: row.reply,
    answered: answeredBy(row),
  };
}

export function takenAs({ kind, conversationId }: InboundRow): TakenAs {
  if (kind !== 'text') return kind;
  return conversationId === null ? 'nothing' : 'turn';
}

/** Of what came in before the reason was kept, only what is certain is said. */
export function answeredBy(row: InboundRow): KeywordAnswered | null {
  const { kind, reply, unanswered, optOutType } = row;
  if (kind === 'text') return null;
  if (reply !== null) return 'afterword';
  if (unanswered !== null) return unanswered;
  return optOutType === null ? 'unknown' : 'advanced opt-out';
}
