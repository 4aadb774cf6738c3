import {
  actionIdSchema,
  makeId,
  messageIdSchema,
  receiptIdSchema,
  templateIdSchema,
} from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import type { MessageDetail } from '../../core/messaging/message-views.ts';

const recipient = e164Schema.parse('+15550100199');
const templateId = makeId(templateIdSchema, 'tpl', 'reservation');
const at = '2026-11-20T09:41:00Z';

/** The message that the stand-in's test send makes, as it arrived. */
export const DELIVERED: MessageDetail = {
  id: makeId(messageIdSchema, 'msg', '1'),
  conversationId: null,
  environment: 'live',
  actionId: null,
  templateId,
  title: 'reservation_confirmation',
  recipient,
  sender: { type: 'number', number: e164Schema.parse('+15550100100') },
  body: 'Hi Ana, your reservation at Harbour London is confirmed for Fri 4 Dec.',
  encoding: 'GSM-7',
  segments: 1,
  status: 'delivered',
  statusAt: at,
  createdAt: at,
  error: null,
  waitsUntil: null,
  receipt: {
    id: makeId(receiptIdSchema, 'rcp', '1'),
    kind: 'basis',
    offer: '',
    words: 'test send by you',
    offerTurn: null,
    turn: 0,
    actionId: makeId(actionIdSchema, 'act', 'test-send'),
    templateId,
    recipient,
    at,
    why: 'asked for on the SMS page',
  },
  transport: 'twilio',
  isTest: true,
  topicId: null,
  providerSid: null,
  mayRetry: false,
  mayCancel: false,
  heldBy: null,
  optOut: null,
  history: [],
  attempts: [],
};
