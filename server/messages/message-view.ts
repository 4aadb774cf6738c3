import type { Receipt } from '../../core/conversation/effects.ts';
import type { ActionId, ConversationId, MessageId, TemplateId, TopicId } from '../../core/ids.ts';
import { isFinal } from '../../core/messaging/statuses.ts';
import type { E164, Sender } from '../../core/phone.ts';
import type { StoredEnvironment } from '../db/schema.sqlite.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import { type ExplainedError, explainError } from './explain-error.ts';

/** A message as everybody sees it. */
export interface MessageView {
  readonly id: MessageId;
  readonly conversationId: ConversationId | null;
  readonly environment: StoredEnvironment;
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
  /** What went wrong last; also while it is tried again. */
  readonly error: ExplainedError | null;
  /** It waits for the recipient's morning, which begins then. */
  readonly waitsUntil: string | null;
  readonly receipt: Receipt;
  readonly transport: 'simulator' | 'twilio';
  /** From the test panel, or a test send. */
  readonly isTest: boolean;
  /** The topic that led to it. */
  readonly topicId: TopicId | null;
}

export function messageView(row: MessageRow): MessageView {
  return {
    id: row.id,
    conversationId: row.conversationId,
    environment: row.environment,
    actionId: row.actionId,
    templateId: row.templateId,
    title: row.title,
    recipient: row.recipient,
    sender: row.sender,
    body: row.body,
    encoding: row.encoding,
    segments: row.segments,
    status: row.status,
    statusAt: row.statusAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
    error:
      row.errorCode === null && row.errorWhy === null
        ? null
        : explainError(row.errorCode, row.errorWhy, isFinal(row.status) ? 'over' : 'open'),
    waitsUntil: waitsForMorning(row) ? (row.heldUntil?.toISOString() ?? null) : null,
    receipt: row.receipt,
    transport: row.transport,
    isTest: row.isTest,
    topicId: row.topicId,
  };
}

function waitsForMorning({ status, dueAt, heldUntil }: MessageRow): boolean {
  return status === 'queued' && heldUntil !== null && dueAt?.getTime() === heldUntil.getTime();
}
