import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message';
import type { ProjectId } from '../../../core/ids.ts';
import { aheadMsOf, type TwilioClient } from '../../twilio/make-client.ts';
import { NOT_CONNECTED, TOKEN_SEALED } from '../../twilio/no-client.ts';
import { TwilioNoAnswer, TwilioRefusal } from '../../twilio/twilio-errors.ts';
import { TWILIO_TIMEOUT_MS } from '../../twilio/twilio-http.ts';
import { ourRefusal } from '../our-refusal.ts';
import type {
  FindOptions,
  FindResult,
  OutboundMessage,
  ProviderReport,
  SendAnswer,
  SendResult,
  Transport,
} from '../transport.ts';

export interface TwilioTransportOptions {
  /**
   * The client of an account that the project is or was connected to; null when it is not known (any
   * more), or its token does not open. Without an account: of the one it is connected to.
   */
  clientOf(projectId: ProjectId, accountSid: string | null): Promise<TwilioClient | null>;
  /** Whether there is an account, whose stored token then does not open. */
  isConnected?(projectId: ProjectId): Promise<boolean>;
  /** Where Twilio reports to; null: delivery is polled. */
  statusCallback(message: OutboundMessage): string | null;
  /** Whether this message may reach its recipient's phone; without it, all may. See `mayReach`. */
  mayReach?(message: OutboundMessage): Promise<boolean>;
  readonly now: () => Date;
  /**
   * How long after an attempt a message may still come into being at Twilio. Until then a look-up
   * that finds nothing proves nothing.
   */
  readonly settleMs?: number;
  /** First wait before a message's state is asked for; grows with its age. */
  readonly pollMs?: number;
}

/** A request that was given up may still be in a proxy, and new messages are listed late. */
const SETTLE_MS = TWILIO_TIMEOUT_MS + 35_000;
/** What we know of Twilio's clock may be this wrong; a look-up goes back this much further. */
const CLOCK_SKEW_MS = 120_000;
/** One that is older by less than this, and that nobody knows, leaves a doubt. */
const DOUBT_MS = 24 * 3_600_000;
const POLL_MS = 2_000;
const POLL_WITH_CALLBACKS_MS = 60_000;
/** Carriers report for up to 72 hours; after that no final status is coming. */
const POLL_END_MS = 72 * 3_600_000;
const LOOK_UP_LIMIT = 200;

/** Texts through Twilio, by the official client. */
export function makeTwilioTransport(options: TwilioTransportOptions): Transport {
  return {
    name: 'twilio',
    send: (message, beginBy) => send(options, message, beginBy),
    find: (message, find) => find_(options, message, find),
    status: (message) => status(options, message),
    askAgainMs(message, now) {
      const age = now.getTime() - message.statusAt.getTime();
      if (age > POLL_END_MS) return null;
      const first = options.statusCallback(message) ? POLL_WITH_CALLBACKS_MS : POLL_MS;
      return Math.min(Math.max(options.pollMs ?? first, age), 3_600_000);
    },
  };
}

async function send(
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
    return resultOf(error);
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

function isOf(client: TwilioClient, { sentBy }: OutboundMessage): boolean {
  return sentBy === null || client.accountSid === sentBy;
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

/**
 * Twilio's own refusals carry its code. What has none was written on the way: a redirect, a page of a
 * proxy, its time-out (408), whose request Twilio may have got all the same. Two say enough without.
 */
function isOfProxy({ code, httpStatus }: TwilioRefusal): boolean {
  return typeof code !== 'number' && httpStatus !== 401 && httpStatus !== 429;
}

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

async function find_(
  options: TwilioTransportOptions,
  message: OutboundMessage,
  find: FindOptions,
): Promise<FindResult> {
  const client = await options.clientOf(message.projectId, message.sentBy);
  // That another account does not have it proves nothing.
  if (!client || !isOf(client, message)) {
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

async function status(
  options: TwilioTransportOptions,
  message: OutboundMessage,
): Promise<ProviderReport | 'not asked' | null> {
  const client = await options.clientOf(message.projectId, message.sentBy);
  if (!client || !isOf(client, message) || message.providerSid === null) return 'not asked';
  try {
    return reportOf(await client.messages(message.providerSid).fetch());
  } catch (error) {
    // A proxy's page says nothing of what Twilio has.
    if (error instanceof TwilioRefusal && error.httpStatus === 404 && !isOfProxy(error))
      return null;
    throw error;
  }
}

function reportOf(item: MessageInstance): ProviderReport {
  const code = Number.isInteger(item.errorCode) ? String(item.errorCode) : null;
  // Without one it is news all the same that Twilio has the message.
  const said: unknown = item.status;
  const status = typeof said === 'string' ? said : 'unknown';
  return { status, errorCode: code, errorWhy: item.errorMessage ?? null };
}

function isMessageSid(sid: unknown): sid is string {
  return typeof sid === 'string' && /^(SM|MM)[0-9A-Za-z]{4,64}$/.test(sid);
}
