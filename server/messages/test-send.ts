import type { Effect } from '../../core/conversation/effects.ts';
import { UserError } from '../../core/errors.ts';
import { actionIdSchema, makeId, type MessageId, receiptIdSchema } from '../../core/ids.ts';
import type { Sender } from '../../core/phone.ts';
import type { Template } from '../../core/records/template.ts';
import { chosenCourse } from '../conversations/chosen-course.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import { newId } from '../make-id.ts';
import type { SendTestRequest } from './requests.ts';

type SendSms = Extract<Effect, { type: 'sendSms' }>;

/** Stands where a conversation's action would: no action asks for a test send. */
const TEST_SEND = makeId(actionIdSchema, 'act', 'test-send');

export interface TestSend {
  readonly request: SendTestRequest;
  readonly template: Template;
  /** Rendered with the examples. */
  readonly body: string;
  readonly sender: Sender | null;
  /** Who asked for it. */
  readonly by: string;
  readonly at: Date;
}

/** Under which once-only key the outbox holds the test that was asked for under a key of its own. */
export function testSendKey(key: string): string {
  return `test-send|${key}`;
}

/** The test that has been queued for the request. Refuses a key that another test was sent under. */
export function queuedTest(row: MessageRow, request: SendTestRequest): { messageId: MessageId } {
  const isSame =
    row.simulate === chosenCourse(request.environment, request) &&
    row.templateId === request.templateId &&
    row.recipient === request.to &&
    row.environment === request.environment;
  if (isSame) return { messageId: row.id };
  throw new UserError(
    'conflict',
    'Another test was sent under this key.',
    'Nothing was sent. Ask for each test under a key of its own.',
  );
}

/** A text that a person at the screen asks for. Its receipt says so. */
export function testSendEffect({ request, template, body, sender, by, at }: TestSend): SendSms {
  const receiptId = newId(receiptIdSchema, 'rcp');
  return {
    type: 'sendSms',
    actionId: TEST_SEND,
    templateId: template.id,
    recipient: request.to,
    body,
    sender,
    onceKey: testSendKey(request.onceKey ?? receiptId),
    receipt: {
      id: receiptId,
      kind: 'basis',
      offer: '',
      words: `test send by ${by}`,
      offerTurn: null,
      turn: 0,
      actionId: TEST_SEND,
      templateId: template.id,
      recipient: request.to,
      at: at.toISOString(),
      why: 'asked for on the SMS page',
    },
  };
}

/** Live has no simulator: without a sender or a connection there is nothing to test with. */
export function refuseUnsendable(
  request: SendTestRequest,
  sender: Sender | null,
  isConnected: boolean,
): void {
  if (request.environment !== 'live') return;
  if (!isConnected) {
    throw new UserError(
      'refused',
      'Twilio is not connected, and Live texts go through Twilio only.',
      'Connect the Twilio account, or send the test in Sandbox.',
    );
  }
  if (sender === null) {
    throw new UserError(
      'refused',
      'The template has no sender for Live.',
      'Choose a number or a Messaging Service in the template, and save.',
    );
  }
}
