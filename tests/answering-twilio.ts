import { createServer } from 'node:http';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { makeId, messageIdSchema, projectIdSchema } from '../core/ids.ts';
import { e164Schema } from '../core/phone.ts';
import { endAtOnce, listenLocally } from './listen-locally.ts';
import { makeTwilioClient } from '../server/twilio/make-client.ts';
import type { OutboundMessage, Transport } from '../server/engine/transport.ts';
import { makeTwilioTransport } from '../server/engine/transports/twilio.ts';

export const NOW = new Date();
export const MESSAGE: OutboundMessage = {
  id: makeId(messageIdSchema, 'msg', 'm1'),
  isTest: false,
  projectId: makeId(projectIdSchema, 'prj', 'p'),
  recipient: e164Schema.parse('+447700900123'),
  sender: { type: 'number', number: e164Schema.parse('+15005550006') },
  sentBy: `AC${'a'.repeat(32)}`,
  body: 'Confirmed.',
  status: 'sending',
  statusAt: NOW,
  providerSid: null,
  attempt: 1,
  simulate: null,
  expiresAt: new Date(NOW.getTime() + 3_600_000),
};
export const LISTED = {
  sid: 'SM00000000000000000000000000000001',
  to: MESSAGE.recipient,
  from: '+15005550006',
  body: MESSAGE.body,
  status: 'sent',
  direction: 'outbound-api',
  date_created: NOW.toUTCString(),
};

/** HTTP status, type, body. */
type Answer = readonly [number, string, string];

/** What says to everything what a test has it say. */
export interface AnsweringTwilio {
  answer: Answer;
  /** By address; before `answer`. */
  answerTo: ((url: string) => Answer) | null;
  /** What else is in the head of the answer. */
  more: Readonly<Record<string, string>>;
  /** What its clock shows; null: it does not say. */
  clock: Date | null;
}

/** For tests of the transport: it asks what is answered by the test. */
export function useAnsweringTwilio(
  onOpen: (transport: Transport, twilio: AnsweringTwilio) => void,
): void {
  const plain = { answerTo: null, more: {} };
  const twilio: AnsweringTwilio = { answer: [200, 'text/html', ''], clock: NOW, ...plain };
  const server = createServer((request, response) => {
    const [status, type, body] = twilio.answerTo?.(request.url ?? '') ?? twilio.answer;
    response.sendDate = false;
    if (twilio.clock) response.setHeader('date', twilio.clock.toUTCString());
    response.writeHead(status, { 'content-type': type, ...twilio.more }).end(body);
  });
  beforeAll(async () => {
    const baseUrl = await listenLocally(server);
    const credentials = { accountSid: `AC${'a'.repeat(32)}`, authToken: 'token' };
    const client = makeTwilioClient(credentials, { baseUrl });
    const transport = makeTwilioTransport({
      clientOf: () => Promise.resolve(client),
      statusCallback: () => null,
      now: () => NOW,
    });
    onOpen(transport, twilio);
  });
  beforeEach(() => {
    Object.assign(twilio, { ...plain, clock: new Date() });
  });
  afterAll(() => endAtOnce(server));
}
