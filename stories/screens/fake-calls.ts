import {
  type ConversationId,
  conversationIdSchema,
  messageIdSchema,
  actionIdSchema,
  receiptIdSchema,
  releaseIdSchema,
  templateIdSchema,
} from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import { ApiError } from '../../plugin/api/api-error.ts';
import { fakeServerApi } from '../../plugin/api/fake/fake-server-api.ts';
import type { ServerApi } from '../../plugin/api/server-api.ts';
import type { MessageView } from '../../core/messaging/message-views.ts';
import type { ConversationView, Turn } from '../../plugin/api/conversation-views.ts';

/** Calls as the stories need them: one agent that offers a text, and says what becomes of it. */

export const CALL: ConversationId = conversationIdSchema.parse('cnv_story');
const AT = '2026-11-20T09:41:00.000Z';
const caller = e164Schema.parse('+15550100142');
const actionId = actionIdSchema.parse('act_story');
const templateId = templateIdSchema.parse('tpl_story');
const receiptId = receiptIdSchema.parse('rcp_story_1');
const QUEUED = {
  what: 'queued',
  text: 'agreed with “yes please” · queued',
  tone: 'good',
  receiptId,
} as const;

export const OFFER = 'Would you like me to text you the reservation confirmation?';

export function aMessage(change: Partial<MessageView> = {}): MessageView {
  return {
    id: messageIdSchema.parse('msg_story'),
    conversationId: CALL,
    environment: 'draft',
    actionId,
    templateId,
    title: 'reservation_confirmation',
    recipient: caller,
    sender: null,
    body: 'Hi Ana, your reservation at Harbour London is confirmed for Fri 4 Dec.',
    encoding: 'GSM-7',
    segments: 1,
    status: 'delivered',
    statusAt: AT,
    createdAt: AT,
    error: null,
    waitsUntil: null,
    transport: 'simulator',
    isTest: false,
    topicId: null,
    receipt: {
      id: receiptId,
      kind: 'agreed',
      offer: OFFER,
      words: 'yes please',
      offerTurn: 1,
      turn: 2,
      actionId,
      templateId,
      recipient: caller,
      at: AT,
      why: 'agreed with “yes please”',
    },
    ...change,
  };
}

export const FAILED_MESSAGE = aMessage({
  id: messageIdSchema.parse('msg_failed'),
  status: 'undelivered',
  error: {
    code: '30006',
    meaning: 'The number is a landline, or its carrier cannot be reached',
    cause: null,
    remedy: 'Ask the caller for a mobile number.',
  },
});

export function aTurn(change: Partial<Turn> = {}): Turn {
  return {
    conversationId: CALL,
    turn: 1,
    say: [],
    effects: [],
    notes: [],
    phase: 'open',
    messages: [],
    problems: [],
    ...change,
  };
}

/** Offers on the first words, asks again on 'um', sends on 'yes', passes on anything else. */
export function callsWith(parts: Partial<ServerApi['conversations']> = {}): Partial<ServerApi> {
  return {
    conversations: {
      ...fakeServerApi().conversations,
      start: async () => aTurn({ turn: 0, say: ['Harbour Hotels, how can I help?'] }),
      say: async ({ text }) => answerTo(text),
      end: async () => aTurn({ phase: 'ended' }),
      feed: () => () => {},
      ...parts,
    },
  };
}

function answerTo(text: string): Turn {
  if (text.startsWith('yes'))
    return aTurn({
      say: ['Done, it is on its way.'],
      notes: [{ ...QUEUED, text: `agreed with “${text}” · queued`, actionId }],
      messages: [aMessage()],
    });
  if (text.startsWith('um'))
    return aTurn({
      say: ['Just to be sure: shall I text it to the number you are calling from, ending 4 2?'],
      notes: [{ what: 'asked again', text: 'asked again: weak yes', tone: 'neutral', actionId }],
    });
  if (text.startsWith('no'))
    return aTurn({
      say: ['No problem.', 'One moment, I am putting you through.'],
      phase: 'handed off',
      notes: [{ what: 'declined', text: 'not sent: declined', tone: 'neutral', actionId }],
    });
  return aTurn({
    say: ['I can confirm that for you.', OFFER],
    notes: [
      { what: 'matched', text: 'matched Booking confirmation, 0.91', tone: 'good' },
      { what: 'offered', text: 'offered', tone: 'neutral', actionId },
    ],
  });
}

export const OFFLINE = () =>
  Promise.reject(
    new ApiError(
      'offline',
      'The server did not answer.',
      'Check that it is running and that you are connected, then try again.',
    ),
  );

export const CONVERSATION: ConversationView = {
  conversation: {
    id: CALL,
    environment: 'sandbox',
    releaseId: releaseIdSchema.parse('rel_story'),
    releaseNumber: 3,
    channel: 'simulator',
    startedAt: AT,
    endedAt: AT,
    caller,
    language: 'en-GB',
    variantId: null,
    phase: 'ended',
    outcome: 'ended',
    run: 'test',
  },
  transcript: [
    { seq: 1, at: AT, who: 'agent', text: 'Harbour Hotels, how can I help?', notes: [] },
    { seq: 2, at: AT, who: 'caller', text: 'can you confirm my booking', notes: [] },
    {
      seq: 2,
      at: AT,
      who: 'agent',
      text: OFFER,
      notes: [{ what: 'offered', text: 'offered', tone: 'neutral' }],
    },
    { seq: 3, at: AT, who: 'caller', text: 'yes please', notes: [] },
    {
      seq: 3,
      at: AT,
      who: 'agent',
      text: 'Done, it is on its way.',
      notes: [QUEUED],
    },
  ],
  messages: [aMessage()],
  keywords: [],
};
