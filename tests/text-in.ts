import { randomBytes } from 'node:crypto';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import type { TestServer } from './server.ts';
import type { TwilioStandIn } from './twilio-stand-in.ts';

export interface InboundText {
  readonly from: string;
  readonly to: string;
  readonly body: string;
  /** Twilio's id of it; else a new one. */
  readonly sid?: string;
  /** The Messaging Service that the number belongs to. */
  readonly service?: string;
}

/** A text from a real phone, as Twilio's signed webhook brings it. Returns the answer's HTTP status. */
export async function textIn(
  place: {
    readonly server: Pick<TestServer, 'url'>;
    readonly twilio: TwilioStandIn;
    readonly publicUrl: string;
  },
  text: InboundText,
): Promise<number> {
  const { accountSid, authToken } = place.twilio;
  const params = {
    AccountSid: accountSid,
    MessageSid: text.sid ?? `SM${randomBytes(16).toString('hex')}`,
    From: text.from,
    To: text.to,
    Body: text.body,
    ...(text.service === undefined ? {} : { MessagingServiceSid: text.service }),
  };
  const path = '/webhooks/twilio/inbound';
  const signature = getExpectedTwilioSignature(authToken, `${place.publicUrl}${path}`, params);
  const answer = await fetch(`${place.server.url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': signature,
    },
    body: new URLSearchParams(params).toString(),
  });
  return answer.status;
}
