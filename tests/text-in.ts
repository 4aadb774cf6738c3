import { randomBytes } from 'node:crypto';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import type { TestServer } from './server.ts';
import type { TwilioStandIn } from './twilio-stand-in.ts';

export interface InboundText {
  readonly from: string;
  readonly to: string;
  readonly body: string;
}

/** A text from a real phone, as Twilio's signed webhook brings it. Throws unless it is taken. */
export async function textIn(
  place: {
    readonly server: TestServer;
    readonly twilio: TwilioStandIn;
    readonly publicUrl: string;
  },
  text: InboundText,
): Promise<void> {
  const { accountSid, authToken } = place.twilio;
  const params = {
    AccountSid: accountSid,
    MessageSid: `SM${randomBytes(16).toString('hex')}`,
    From: text.from,
    To: text.to,
    Body: text.body,
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
  if (answer.status !== 200) throw new Error(`the text was answered ${answer.status}`);
}
