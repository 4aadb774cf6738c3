import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message';
import { isMessageSid } from '../../../core/messaging/message-sid.ts';
import type { OutboundMessage } from '../transport.ts';

/**
 * What a listed text is to a message that is looked for. `unread`: it does not say enough to tell;
 * `alike`: it is not written as ours is, and may be it all the same.
 */
export type Likeness = 'same' | 'alike' | 'unread' | 'other';

/**
 * Which of two faults is worse decides what is `alike`. Taken for another one's, our text is sent again,
 * and the person gets it twice, or with each try once more. Taken for ours in doubt, nothing is sent:
 * the text waits, and ends as unresolved for people to see. So where the account itself may have written
 * it in other words, whatever was sent to that person by anybody in that minute leaves a doubt; it is a
 * short while (`CREATED_WITHIN_MS`), and only what nobody here knows counts. A Messaging Service does so:
 * it shortens links and chooses other characters. A number's text keeps its letters, and from a number
 * that other programs send by too, one with other words is another text; were it a doubt, these would
 * hold up ours for nothing.
 */
export function likenessOf(item: MessageInstance, message: OutboundMessage): Likeness {
  if (item.direction === 'inbound') return 'other';
  if (!isWhole(item, message)) return 'unread';
  const { sender } = message;
  const isOfService = sender?.type === 'service';
  // A stand-in may list the number that a service chose, and not the service. Another one says whose
  // text it is.
  const through = item.messagingServiceSid || null;
  if (isOfService && through !== null && through !== sender.sid) return 'other';
  const isTo = digitsOf(item.to) === digitsOf(message.recipient);
  if (isTo && isSameBody(item.body, message.body)) return 'same';
  if (hasSameLetters(item.body, message.body)) return 'alike';
  // Twilio's own answers to keywords are none that we sent.
  return isTo && isOfService && item.direction !== 'outbound-reply' ? 'alike' : 'other';
}

/**
 * Whether an item says what tells it from others. The client's types do not say that it may not: bodies
 * are removed in the console, or by the account's settings.
 */
function isWhole(
  { sid, to, body, from, messagingServiceSid }: MessageInstance,
  message: OutboundMessage,
): boolean {
  const fields: readonly unknown[] = [to, body];
  // A number's text has no service, and a service's no number at first.
  const isFrom = message.sender?.type !== 'service' || Boolean(messagingServiceSid || from);
  const isSaid = fields.every((one) => typeof one === 'string' && one.trim() !== '');
  return isMessageSid(sid) && isFrom && isSaid;
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

/** Also where something was put before or after it. */
function hasSameLetters(listed: string, ours: string): boolean {
  return lettersOf(listed).includes(lettersOf(ours));
}

/** What other punctuation, spaces, accents and forms of a letter leave of a text. */
function lettersOf(body: string): string {
  return body
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
