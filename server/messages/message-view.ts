import type { MessageView } from '../../core/messaging/message-views.ts';
import { isFinal } from '../../core/messaging/statuses.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import { explainError } from './explain-error.ts';

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
