import twilio from 'twilio';
import type { StandInMessage } from '../../twilio-stand-in.ts';
import type { Hook } from './load.ts';
import { type Place, SENDER } from './prepare.ts';

/** Messages that are on their way at the same moment. */
const ABREAST = 50;

/** `sent` and `delivered` for every message, as they come: mixed, and one in ten once more. */
export function callbacksFor(place: Place, messages: readonly StandInMessage[]): Hook[] {
  const { twilio: standIn, config } = place;
  standIn.deliverTo = { publicUrl: config.publicUrl, serverUrl: '' };
  const hooks: Hook[] = [];
  const report = (message: StandInMessage, status: string) => {
    const extra = { From: SENDER, RawDlrDoneDate: '2611260304' };
    const { url, headers, body } = standIn.callback(message, status, extra);
    const signature = headers['x-twilio-signature'] ?? '';
    hooks.push({ path: url, body, signature, kind: 'callback' });
  };
  for (let from = 0; from < messages.length; from += ABREAST) {
    const some = messages.slice(from, from + ABREAST);
    for (const one of some) report(one, 'sent');
    for (const one of some) report(one, 'delivered');
    for (const [n, one] of some.entries()) if (n % 5 === 0) report(one, 'sent');
  }
  return hooks;
}

/** What a person texts back, one after the other. */
const WORDS = [
  'Where can I park?',
  'yes please',
  'Do you have a spa?',
  'no thanks',
  'Stop please, I have a question about breakfast 🙂',
  'Can you confirm my booking?',
  'yes',
];
/** One in so many texts only this. */
const STOPS = 20;

const PATH = '/webhooks/twilio/inbound';

/** Texts from these people in turn; now and then a STOP from somebody who has not written yet. */
export function textsFrom(place: Place, people: readonly string[], count: number): Hook[] {
  const stopping = people.slice(0, Math.ceil(count / STOPS));
  const talking = people.slice(stopping.length);
  return Array.from({ length: count }, (_, n) => {
    const isStop = n % STOPS === 0;
    const from = isStop ? stopping[n / STOPS] : talking[n % talking.length];
    const words = WORDS[Math.floor(n / talking.length) % WORDS.length];
    return textHook(place, from ?? '', isStop ? 'STOP' : (words ?? ''));
  });
}

const HOUR_MS = 3_600_000;
let sids = 0;

function textHook({ config, twilio: standIn }: Place, from: string, body: string): Hook {
  const sid = `SM${String((sids += 1)).padStart(32, '0')}`;
  // Asked when a yes was written, Twilio says: after the question, whenever that is asked.
  standIn.takeIn({ from, to: SENDER, body, createdAt: new Date(Date.now() + HOUR_MS) }, sid);
  const params = {
    AccountSid: standIn.accountSid,
    MessageSid: sid,
    SmsStatus: 'received',
    From: from,
    To: SENDER,
    Body: body,
    NumMedia: '0',
    NumSegments: '1',
    ApiVersion: '2010-04-01',
  };
  const seen = `${config.publicUrl}${PATH}`;
  const signature = twilio.getExpectedTwilioSignature(standIn.authToken, seen, params);
  return { path: PATH, body: new URLSearchParams(params).toString(), signature, kind: 'inbound' };
}
