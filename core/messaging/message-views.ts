import type { Receipt } from '../conversation/effects.ts';
import type { ActionId, ConversationId, MessageId, TemplateId, TopicId } from '../ids.ts';
import type { JsonValue } from '../json.ts';
import type { E164, Environment, Sender } from '../phone.ts';
import type { ExplainedError } from './explained-error.ts';
import type { OptOutWords } from './opt-out-views.ts';
import type { HeldBy } from './pause-views.ts';

/** What is said of messages, by the server and on screens. */

/** A message as everybody sees it. */
export interface MessageView {
  readonly id: MessageId;
  readonly conversationId: ConversationId | null;
  readonly environment: Environment | 'draft';
  /** Null: a test send from the SMS page. */
  readonly actionId: ActionId | null;
  readonly templateId: TemplateId;
  readonly title: string;
  readonly recipient: E164;
  readonly sender: Sender | null;
  readonly body: string;
  readonly encoding: 'GSM-7' | 'UCS-2';
  readonly segments: number;
  readonly status: string;
  /** ISO 8601. */
  readonly statusAt: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** What went wrong last; also while it is tried again. */
  readonly error: ExplainedError | null;
  /** It waits for the recipient's morning (quiet hours), which begins then; ISO 8601. */
  readonly waitsUntil: string | null;
  readonly receipt: Receipt;
  readonly transport: 'simulator' | 'twilio';
  /** From the test panel, or a test send. */
  readonly isTest: boolean;
  /** The topic that led to it. */
  readonly topicId: TopicId | null;
}

/** A status that a message had. */
export interface HistoryLine {
  /** ISO 8601. */
  readonly at: string;
  readonly status: string;
  readonly detail: JsonValue;
}

/** One call to the provider. */
export interface AttemptView {
  readonly n: number;
  /** ISO 8601. */
  readonly startedAt: string;
  /** ISO 8601; null: it goes on, or nobody knows how it ended. */
  readonly finishedAt: string | null;
  readonly outcome: string | null;
  readonly errorCode: string | null;
  readonly httpStatus: number | null;
}

/** The life of a message: every status it had, and every call to the provider. */
export interface MessageLife {
  readonly history: readonly HistoryLine[];
  readonly attempts: readonly AttemptView[];
}

/** A message with its whole life. */
export interface MessageDetail extends MessageView, MessageLife {
  /** Twilio's id of it. */
  readonly providerSid: string | null;
  readonly mayRetry: boolean;
  readonly mayCancel: boolean;
  /** What is paused, so that the message waits. */
  readonly heldBy: HeldBy | null;
  /** The opt-out that kept it back, where that holds to this day. */
  readonly optOut: OptOutWords | null;
}
