import { isMessageSid } from '../../../core/messaging/message-sid.ts';
import { NOT_CONNECTED, TOKEN_SEALED } from '../../twilio/no-client.ts';
import { TwilioNoAnswer, TwilioRefusal } from '../../twilio/twilio-errors.ts';
import type { TwilioClient } from '../../twilio/make-client.ts';
import { ourRefusal, UNAUTHORIZED_ONCE } from '../refusals/our-refusal.ts';
import type { OutboundMessage, SendAnswer, SendResult } from '../transport.ts';
import { isOfProxy } from './is-of-proxy.ts';
import type { TwilioTransportOptions } from './twilio-options.ts';
import { reportOf } from './twilio-report.ts';

/** Hands a text to Twilio; see `Transport.send`. */
export async function sendByTwilio(
  options: TwilioTransportOptions,
  message: OutboundMessage,
  beginBy: Date,
): Promise<SendAnswer> {
  if (options.mayReach && !(await options.mayReach(message))) {
    return refused('not_on_test_list', 'Tests may not text this number.');
  }
  const client = await options.clientOf(message.projectId, null);
  if (!client) return whyNoClient(options, message);
  // Another one, or the first, was connected since it was claimed. An answer that got lost would be
  // looked for at the account that the claim has on record.
  if (client.accountSid !== message.sentBy) return { outcome: 'late' };
  if (!message.sender) return refused('no_sender', 'The template has no sender here.');
  const statusCallback = options.statusCallback(message);
  // What was asked above is answered late where the database or the machine is out of breath. The
  // client's own timeout bounds all that follows.
  if (options.now() > beginBy) return { outcome: 'late' };
  try {
    const made = await client.messages.create({
      to: message.recipient,
      body: message.body,
      ...senderFields(message.sender),
      ...(statusCallback === null ? {} : { statusCallback }),
      validityPeriod: validitySeconds(message.expiresAt, options.now()),
    });
    if (!isMessageSid(made.sid)) return ambiguous('Twilio accepted, but its answer has no id.');
    const { status, errorCode, errorWhy } = reportOf(made);
    const failure = errorCode === null ? {} : { errorCode, errorWhy };
    return { outcome: 'accepted', providerSid: made.sid, status, ...failure };
  } catch (error) {
    const isUnauthorized = error instanceof TwilioRefusal && error.httpStatus === 401;
    if (isUnauthorized && !isOfProxy(error) && (await isInOrder(client))) {
      return { outcome: 'refused', error: UNAUTHORIZED_ONCE };
    }
    return resultOf(error);
  }
}

/**
 * Whether the account takes its credentials. For one call that it does not take them for, its texts would
 * all wait until a person says so.
 */
async function isInOrder(client: TwilioClient): Promise<boolean> {
  try {
    const { status } = await client.api.v2010.accounts(client.accountSid).fetch();
    return status !== 'suspended' && status !== 'closed';
  } catch {
    return false;
  }
}

/** One that was connected in this very moment is no account whose token does not open. */
async function whyNoClient(
  options: TwilioTransportOptions,
  { projectId }: OutboundMessage,
): Promise<SendAnswer> {
  const isSealed = (await options.isConnected?.(projectId)) ?? false;
  if (isSealed && (await options.clientOf(projectId, null))) return { outcome: 'late' };
  const { code, message } = isSealed ? TOKEN_SEALED : NOT_CONNECTED;
  return refused(code, message);
}

function senderFields(sender: NonNullable<OutboundMessage['sender']>) {
  return sender.type === 'number' ? { from: sender.number } : { messagingServiceSid: sender.sid };
}

/** Twilio takes 1 to 36,000 seconds, and advises more than 5. */
function validitySeconds(expiresAt: Date, now: Date): number {
  const left = Math.floor((expiresAt.getTime() - now.getTime()) / 1_000);
  return Math.min(Math.max(left, 10), 36_000);
}

function refused(code: string, message: string): SendResult {
  return { outcome: 'refused', error: ourRefusal(code, message) };
}

function ambiguous(why: string, code: number | string = 'no_answer', httpStatus?: number) {
  return {
    outcome: 'ambiguous',
    why,
    error: { code, message: why, httpStatus: httpStatus ?? null, retryAfterMs: null },
  } as const;
}

/** Twilio's own time-outs: like any 5xx, the message may exist. */
const AMBIGUOUS_CODES = new Set<number | string>([20500, 30410]);

function resultOf(error: unknown): SendResult {
  if (error instanceof TwilioRefusal) {
    const { code, message, httpStatus, retryAfterMs } = error;
    if (httpStatus >= 500 || AMBIGUOUS_CODES.has(code) || isOfProxy(error)) {
      return ambiguous(message, code, httpStatus);
    }
    return { outcome: 'refused', error: { code, message, httpStatus, retryAfterMs } };
  }
  if (error instanceof TwilioNoAnswer && !error.reached) {
    return refused('not_reached', error.message);
  }
  // An answer the client could not read, or a bug of ours after the request: it may exist.
  return ambiguous(error instanceof Error ? error.message : 'Twilio did not answer.');
}
