import {
  actionIdSchema,
  makeId,
  messageIdSchema,
  projectIdSchema,
  receiptIdSchema,
  templateIdSchema,
} from '../../core/ids.ts';
import { e164Schema, type Sender } from '../../core/phone.ts';
import type { Tx } from '../db/handles.ts';
import { projects } from '../db/schema.sqlite.ts';
import { putConnection } from '../twilio/repo.ts';
import type { MessageRow } from './outbox-types.ts';
import { senderKeyOf } from './sender-key.ts';

export const PROJECT = makeId(projectIdSchema, 'prj', 'hotel');
export const ACCOUNT = `AC${'0'.repeat(32)}`;
export const LONG_CODE = '+12125550100';
/** That number's, before anything was sent from it. */
export const LANE = {
  projectId: PROJECT,
  senderKey: LONG_CODE,
  dueAt: 0,
  nextFreeAt: 0,
  segmentsPerMinute: null,
};

/** A project that is connected to an account: its row, which messages need, and its connection. */
export async function insertProject(tx: Tx, id = PROJECT): Promise<void> {
  const at = new Date(0);
  await tx.insert(projects).values({ id, name: id, draftRev: 0, createdAt: at, updatedAt: at });
  const account = { accountSid: ACCOUNT, tokenSealed: '', accountName: 'Hotel', phoneNumber: null };
  await putConnection(tx, { projectId: id, ...account, checkedAt: at, createdAt: at });
}

export interface QueuedOptions {
  readonly n: number;
  readonly at: Date;
  readonly from?: string;
  readonly segments?: number;
  readonly more?: Partial<MessageRow>;
}

/** A queued text to a number of its own, with its receipt. */
export function queuedMessage({ n, at, from = LONG_CODE, segments = 1, more }: QueuedOptions) {
  const sender: Sender = { type: 'number', number: e164Schema.parse(from) };
  const recipient = e164Schema.parse(`+4477${String(10_000_000 + n)}`);
  const receiptId = makeId(receiptIdSchema, 'rcp', `r${n}`);
  const actionId = makeId(actionIdSchema, 'act', 'a');
  const templateId = makeId(templateIdSchema, 'tpl', 't');
  const row: MessageRow = {
    id: makeId(messageIdSchema, 'msg', `m${n}`),
    projectId: PROJECT,
    conversationId: null,
    environment: 'live',
    actionId,
    templateId,
    title: 'Directions',
    recipient,
    sender,
    body: `Text ${n}`,
    encoding: 'GSM-7',
    segments,
    receipt: {
      id: receiptId,
      kind: 'agreed',
      offer: 'Shall I text you?',
      words: 'yes',
      offerTurn: 1,
      turn: 2,
      actionId,
      templateId,
      recipient,
      at: at.toISOString(),
      why: 'agreed',
    },
    receiptId,
    onceKey: `once ${n}`,
    status: 'queued',
    statusAt: at,
    transport: 'twilio',
    providerSid: null,
    errorCode: null,
    errorWhy: null,
    createdAt: at,
    dueAt: at,
    leaseUntil: null,
    leaseOwner: null,
    attempts: 0,
    simulate: null,
    senderKey: senderKeyOf('twilio', sender),
    sendHours: null,
    heldUntil: null,
    topicId: null,
    isTest: false,
    ...more,
  };
  return row;
}
