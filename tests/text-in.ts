import { randomBytes } from 'node:crypto';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import type { TestServer } from './server.ts';
import type { TwilioStandIn } from './twilio-stand-in.ts';

/**
 * Nobody answers in the second in which they were asked, and Twilio is asked when a YES was written: a
 * text of a test is dated as if its person had read for so long.
 */
export const READING_MS = 5_000;

export interface InboundText {
  readonly from: string;
  readonly to: string;
  readonly body: string;
  /** Twilio's id of it; else a new one. */
  readonly sid?: string;
  /** The Messaging Service that the number belongs to. */
  readonly service?: string;
  /** Twilio can say when it was written: after what it answers had been read. */
  readonly isAnswer?: boolean;
  /** What Twilio's Advanced Opt-Out took it for. */
  readonly optOutType?: 'STOP' | 'START' | 'HELP';
}

interface Place {
  readonly server: Pick<TestServer, 'url'>;
  readonly twilio: TwilioStandIn;
  readonly publicUrl: string;
}

/** A text from a real phone, as Twilio's signed webhook brings it. Returns the answer's HTTP status. */
export async function textIn(place: Place, text: InboundText): Promise<number> {
  return (await textAndRead(place, text)).status;
}

/** The same; also what is texted back at once, null where nothing is. */
export async function textAndRead(
  place: Place,
  text: InboundText,
): Promise<{ status: number; reply: string | null }> {
  const { accountSid, authToken } = place.twilio;
  const { sid = `SM${randomBytes(16).toString('hex')}` } = text;
  if (text.isAnswer === true) {
    place.twilio.takeIn({ ...text, createdAt: new Date(Date.now() + READING_MS) }, sid);
  }
  const params = {
    AccountSid: accountSid,
    MessageSid: sid,
    From: text.from,
    To: text.to,
    Body: text.body,
    ...(text.service === undefined ? {} : { MessagingServiceSid: text.service }),
    ...(text.optOutType === undefined ? {} : { OptOutType: text.optOutType }),
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
  const reply = /<Message>(.*)<\/Message>/s.exec(await answer.text())?.[1] ?? null;
  return { status: answer.status, reply };
}
