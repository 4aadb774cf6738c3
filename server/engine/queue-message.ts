import { announce } from './outbox/requeue.ts';
import type { Effect } from '../../core/conversation/effects.ts';
import {
  type ConversationId,
  messageIdSchema,
  type ProjectId,
  type TopicId,
} from '../../core/ids.ts';
import { RENDERED_LIMIT } from '../../core/records/template.ts';
import type { QuietHours } from '../../core/messaging/quiet-hours.ts';
import { countSegments } from '../../core/template/count-segments.ts';
import type { Tx } from '../db/handles.ts';
import type { StoredEnvironment } from '../db/schema.sqlite.ts';
import { newId } from '../make-id.ts';
import type { Engine } from './engine.ts';
import { hasOptedOut, OPTED_OUT } from './opt-outs/opted-out.ts';
import { insertMessage } from './outbox/outbox-repo.ts';
import type { MessageRow } from './outbox-types.ts';
import { holdForQuietHours, judgeQuietHours, hoursToQueueWith } from './quiet-hours.ts';
import { tellConversation } from './outbox/tell-conversation.ts';
import { senderKeyOf } from './sender-key.ts';

type SendSms = Extract<Effect, { type: 'sendSms' }>;

export interface QueueRequest {
  readonly projectId: ProjectId;
  /** Null for a test send that no conversation asked for. */
  readonly conversationId: ConversationId | null;
  readonly environment: StoredEnvironment;
  /** What the caller was told about when they agreed; null where no topic led to it. */
  readonly topicId: TopicId | null;
  /** Of the test panel or a test send. */
  readonly isTest: boolean;
  /** The template's title, as it was. */
  readonly title: string;
  readonly effect: SendSms;
  readonly transport: MessageRow['transport'];
  readonly simulate: string | null;
  /** Of the project, as it was when the text was asked for. */
  readonly quietHours: QuietHours;
  /** The agent's answer in a conversation by text: no action asked for it. */
  readonly isReply?: boolean;
}

/**
 * Writes the outbox row in the caller's transaction. Refuses (throws: it would be a bug) a text
 * whose receipt names another number, template or action than the text does.
 * The same once-only key again adds nothing. A recipient who has opted out gets nothing: the row says
 * so, with its receipt, and the conversation is told.
 */
export async function queueMessage(engine: Engine, tx: Tx, request: QueueRequest): Promise<void> {
  const { effect } = request;
  refuseForeignReceipt(effect);
  const now = engine.now();
  const { encoding, segments } = countSegments(effect.body);
  const isNews = !effect.heldBack && (await hasOptedOut(tx, { ...effect, ...request }));
  const isHeldBack = isNews || effect.heldBack !== undefined;
  const row: MessageRow = {
    id: newId(messageIdSchema, 'msg'),
    projectId: request.projectId,
    conversationId: request.conversationId,
    environment: request.environment,
    actionId: request.conversationId === null || request.isReply ? null : effect.actionId,
    templateId: effect.templateId,
    title: request.title,
    recipient: effect.recipient,
    sender: effect.sender,
    body: effect.body,
    encoding,
    segments,
    receipt: effect.receipt,
    receiptId: effect.receipt.id,
    onceKey: effect.onceKey,
    status: isHeldBack ? 'suppressed' : 'queued',
    statusAt: now,
    transport: request.transport,
    providerSid: null,
    errorCode: isHeldBack ? String(OPTED_OUT.code) : null,
    errorWhy: isHeldBack ? OPTED_OUT.message : null,
    createdAt: now,
    dueAt: isHeldBack ? null : now,
    leaseUntil: null,
    leaseOwner: null,
    attempts: 0,
    simulate: request.simulate,
    senderKey: senderKeyOf(request.transport, effect.sender),
    sendHours: hoursToQueueWith(request.quietHours, request),
    heldUntil: null,
    topicId: request.topicId,
    isTest: request.isTest,
  };
  if (!(await insertMessage(tx, row))) return;
  const quiet = judgeQuietHours(row, now);
  if (!isHeldBack && quiet.kind === 'wait') await holdForQuietHours(tx, row, quiet, now);
  if (isNews) await tellConversation(engine, tx, row);
  await announce(engine, tx, row, row.dueAt);
}

function refuseForeignReceipt({ receipt, recipient, templateId, actionId, body }: SendSms): void {
  const isOurs =
    receipt.recipient === recipient &&
    receipt.templateId === templateId &&
    receipt.actionId === actionId;
  if (!isOurs) throw new Error(`receipt ${receipt.id} is not for this text`);
  if (body.trim() === '' || body.length > RENDERED_LIMIT) {
    throw new Error(`a text of ${body.length} characters cannot be queued`);
  }
}
