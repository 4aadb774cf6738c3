import { TwilioRefusal } from '../../twilio/twilio-errors.ts';
import type { OutboundMessage, ProviderReport, Transport } from '../transport.ts';
import { findAtTwilio } from './find-at-twilio.ts';
import { isOfProxy } from './is-of-proxy.ts';
import { sendByTwilio } from './send-by-twilio.ts';
import { isAccountOf, type TwilioTransportOptions } from './twilio-options.ts';
import { reportOf } from './twilio-report.ts';

const POLL_MS = 2_000;
const POLL_WITH_CALLBACKS_MS = 60_000;
/** Carriers report for up to 72 hours; after that no final status is coming. */
const POLL_END_MS = 72 * 3_600_000;

/** Texts through Twilio, by the official client. */
export function makeTwilioTransport(options: TwilioTransportOptions): Transport {
  return {
    name: 'twilio',
    send: (message, beginBy) => sendByTwilio(options, message, beginBy),
    find: (message, find) => findAtTwilio(options, message, find),
    status: (message) => status(options, message),
    askAgainMs(message, now) {
      const age = now.getTime() - message.statusAt.getTime();
      if (age > POLL_END_MS) return null;
      const first = options.statusCallback(message) ? POLL_WITH_CALLBACKS_MS : POLL_MS;
      return Math.min(Math.max(options.pollMs ?? first, age), 3_600_000);
    },
  };
}

async function status(
  options: TwilioTransportOptions,
  message: OutboundMessage,
): Promise<ProviderReport | 'not asked' | null> {
  const client = await options.clientOf(message.projectId, message.sentBy);
  if (!client || !isAccountOf(client, message) || message.providerSid === null) return 'not asked';
  try {
    return reportOf(await client.messages(message.providerSid).fetch());
  } catch (error) {
    // A proxy's page says nothing of what Twilio has.
    if (error instanceof TwilioRefusal && error.httpStatus === 404 && !isOfProxy(error))
      return null;
    throw error;
  }
}
