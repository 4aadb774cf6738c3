import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message';
import { aheadMsOf } from '../../twilio/make-client.ts';
import { TWILIO_TIMEOUT_MS } from '../../twilio/twilio-http.ts';
import type { FindOptions, FindResult, OutboundMessage } from '../transport.ts';
import { isAccountOf, type TwilioTransportOptions } from './twilio-options.ts';
import { isMessageSid, reportOf } from './twilio-report.ts';

/** A request that was given up may still be in a proxy, and new messages are listed late. */
const SETTLE_MS = TWILIO_TIMEOUT_MS + 35_000;
/** What we know of Twilio's clock may be this wrong; a look-up goes back this much further. */
const CLOCK_SKEW_MS = 120_000;
/** One that is older by less than this, and that nobody knows, leaves a doubt. */
const DOUBT_MS = 24 * 3_600_000;
const LOOK_UP_LIMIT = 200;

/** Looks at Twilio for the message of an attempt whose answer was lost; see `Transport.find`. */
export async function findAtTwilio(
  options: TwilioTransportOptions,
  message: OutboundMessage,
  find: FindOptions,
): Promise<FindResult> {
  const client = await options.clientOf(message.projectId, message.sentBy);
  // That another account does not have it proves nothing.
  if (!client || !isAccountOf(client, message)) {
    throw new Error('the account that may have the message is not connected, so nobody can look');
  }
  // No filter by date: date_sent is empty while a message waits at Twilio. Newest come first.
  const listed = await client.messages.list({
    to: message.recipient,
    ...(message.sender?.type === 'number' ? { from: message.sender.number } : {}),
    pageSize: LOOK_UP_LIMIT,
    limit: LOOK_UP_LIMIT,
  });
  const since = find.startedAt.getTime() + aheadMsOf(client) - CLOCK_SKEW_MS;
  const settled = find.startedAt.getTime() + (options.settleMs ?? SETTLE_MS);
  let isProven = find.now.getTime() >= settled && reachesBack(listed, since);
  for (const item of listed) {
    const isReadable = isWhole(item, message);
    if (isReadable ? !isSame(item, message) : item.direction === 'inbound') continue;
    const oldest = isReadable ? since - DOUBT_MS : since;
    if (isBefore(item.dateCreated, oldest)) continue;
    if (isMessageSid(item.sid) && (await find.isTaken(item.sid))) continue;
    if (isReadable && !isBefore(item.dateCreated, since)) {
      return { found: true, providerSid: item.sid, report: reportOf(item) };
    }
    // Nobody's, and it cannot be read whose it is. Or it is too old, unless a clock was set right
    // meanwhile: then it is the one.
    isProven = false;
  }
  return { found: false, certain: isProven };
}

/** Whether nothing since then can have been cut off from the list. */
function reachesBack(listed: readonly MessageInstance[], since: number): boolean {
  const last = listed.at(-1);
  return listed.length < LOOK_UP_LIMIT || isBefore(last?.dateCreated, since);
}

/**
 * Whether an item says what tells it from others. The client's types do not say that it may not: bodies
 * are removed in the console, or by the account's settings.
 */
function isWhole(
  { sid, to, body, from, messagingServiceSid }: MessageInstance,
  message: OutboundMessage,
) {
  const fields: readonly unknown[] = [to, body];
  // A number's text has no service, and a service's no number at first.
  const isFrom = message.sender?.type !== 'service' || Boolean(messagingServiceSid || from);
  return isMessageSid(sid) && isFrom && fields.every((one) => typeof one === 'string');
}

function isSame(item: MessageInstance, message: OutboundMessage): boolean {
  if (digitsOf(item.to) !== digitsOf(message.recipient)) return false;
  if (item.direction === 'inbound' || !isSameBody(item.body, message.body)) return false;
  if (message.sender?.type !== 'service') return true;
  return item.messagingServiceSid === message.sender.sid;
}

/** A date that is missing, or that the client left as the text it was, rules nothing out. */
function isBefore(created: unknown, since: number): boolean {
  return created instanceof Date && created.getTime() < since;
}

function digitsOf(number: unknown): string {
  return String(number).replace(/\D/g, '');
}

/** Trial accounts put this before every text. */
const TRIAL_PREFIX = 'Sent from your Twilio trial account - ';

function isSameBody(listed: string, ours: string): boolean {
  const body = listed.startsWith(TRIAL_PREFIX) ? listed.slice(TRIAL_PREFIX.length) : listed;
  return listed.trim() === ours.trim() || body.trim() === ours.trim();
}
