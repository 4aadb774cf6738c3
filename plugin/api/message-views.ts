import type { JsonValue } from '../../core/json.ts';
import type { OptOutWords } from '../../core/messaging/opt-out-views.ts';
import type { Receipt } from '../../core/conversation/effects.ts';
import type { ActionId, ConversationId, MessageId, TemplateId, TopicId } from '../../core/ids.ts';
import type { E164, Environment, Sender } from '../../core/phone.ts';

export interface MessageView {
  readonly id: MessageId;
  readonly conversationId: ConversationId | null;
  readonly environment: 'draft' | Environment;
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
  readonly statusAt: string;
  readonly createdAt: string;
  readonly error: {
    readonly code: number | string;
    readonly meaning: string;
    readonly cause?: string | null;
    readonly remedy: string;
  } | null;
  /** It waits for the recipient's morning (quiet hours), which begins then. */
  readonly waitsUntil?: string | null;
  readonly receipt: Receipt;
  readonly transport: 'simulator' | 'twilio';
  /** From the test panel, or a test send. */
  readonly isTest?: boolean;
  /** The topic that led to it. */
  readonly topicId?: TopicId | null;
}

/** What came of a text that the test panel's phone has sent. */
export interface PhoneReply {
  readonly kind: 'stop' | 'start' | 'help' | 'text';
  /** Texted back at once; null where nothing was. */
  readonly reply: string | null;
  readonly conversationId: ConversationId | null;
  /** Of that conversation by text, as they are now. */
  readonly messages: readonly MessageView[];
}

export interface HistoryLine {
  readonly at: string;
  readonly status: string;
  readonly detail: JsonValue;
}

export interface AttemptView {
  readonly n: number;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly outcome: string | null;
  readonly errorCode: string | null;
  readonly httpStatus: number | null;
}

/** The pause that keeps a message in the outbox: of the whole account, or of its sender. */
export interface HeldBy {
  readonly what: 'account' | 'sender';
  /** What ends it: a person lets it go on, or connects an account. */
  readonly until: 'resumed' | 'connected';
  /** ISO 8601: what still waits by then fails. */
  readonly failsAt: string;
  readonly why: string;
  readonly remedy: string;
  readonly since: string;
}

/** The life of a message: every status it had, and every call to the provider. */
export interface MessageLife {
  readonly history: readonly HistoryLine[];
  readonly attempts: readonly AttemptView[];
}

export interface MessageDetail extends MessageView, MessageLife {
  readonly providerSid: string | null;
  readonly mayRetry: boolean;
  readonly mayCancel: boolean;
  readonly heldBy: HeldBy | null;
  /** The opt-out that kept it back, where that holds to this day. */
  readonly optOut: OptOutWords | null;
}
