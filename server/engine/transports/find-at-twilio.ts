import { isMessageSid } from '../../../core/messaging/message-sid.ts';
import { aheadMsOf } from '../../twilio/make-client.ts';
import { TWILIO_TIMEOUT_MS } from '../../twilio/twilio-http.ts';
import type { FindOptions, FindResult, OutboundMessage } from '../transport.ts';
import { isBefore, listAtTwilio } from './list-at-twilio.ts';
import { likenessOf } from './tell-apart.ts';
import { isAccountOf, type TwilioTransportOptions } from './twilio-options.ts';
import { reportOf } from './twilio-report.ts';

/** A request that was given up may still be in a proxy, and new messages are listed late. */
const SETTLE_MS = TWILIO_TIMEOUT_MS + 35_000;
/** What we know of Twilio's clock may be this wrong; a look-up goes back this much further. */
const CLOCK_SKEW_MS = 120_000;
/** One that is older by less than this, and that nobody knows, leaves a doubt. */
const DOUBT_MS = 24 * 3_600_000;
/**
 * Ours came into being within this time of the attempt, whatever clock says so: what is written otherwise
 * and came later is another one.
 */
const CREATED_WITHIN_MS = SETTLE_MS + CLOCK_SKEW_MS;

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
  const sinceByItsClock = () => find.startedAt.getTime() + aheadMsOf(client) - CLOCK_SKEW_MS;
  const { items, isWhole } = await listAtTwilio(client, message, sinceByItsClock);
  const since = sinceByItsClock();
  const settled = find.startedAt.getTime() + (options.settleMs ?? SETTLE_MS);
  let isProven = find.now.getTime() >= settled && isWhole;
  for (const item of items) {
    const likeness = likenessOf(item, message);
    if (likeness === 'other') continue;
    const oldest = likeness === 'same' ? since - DOUBT_MS : since;
    if (isBefore(item.dateCreated, oldest)) continue;
    const last = since + CLOCK_SKEW_MS + CREATED_WITHIN_MS;
    if (likeness === 'alike' && isAfter(item.dateCreated, last)) continue;
    if (isMessageSid(item.sid) && (await find.isTaken(item.sid))) continue;
    if (likeness === 'same' && !isBefore(item.dateCreated, since)) {
      return { found: true, providerSid: item.sid, report: reportOf(item) };
    }
    // Nobody's, and it cannot be read whose it is, or may be ours in other words. Or it is too old,
    // unless a clock was set right meanwhile: then it is the one.
    isProven = false;
  }
  return { found: false, certain: isProven };
}

function isAfter(created: unknown, last: number): boolean {
  return created instanceof Date && created.getTime() > last;
}
