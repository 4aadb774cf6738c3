import { createServer } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeId, messageIdSchema, projectIdSchema } from '../../../core/ids.ts';
import { e164Schema, messagingServiceSidSchema } from '../../../core/phone.ts';
import { endAtOnce, listenLocally } from '../../../tests/listen-locally.ts';
import { makeTwilioClient } from '../../twilio/make-client.ts';
import type { OutboundMessage, Transport } from '../transport.ts';
import { makeTwilioTransport } from './twilio.ts';

const NOW = new Date();
const MG = `MG${'e'.repeat(32)}`;
const MESSAGE: OutboundMessage = {
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
const LISTED = {
  sid: 'SM00000000000000000000000000000001',
  to: MESSAGE.recipient,
  from: '+15005550006',
  body: MESSAGE.body,
  status: 'sent',
  direction: 'outbound-api',
  date_created: NOW.toUTCString(),
};
/** What is answered to whatever is asked: HTTP status, type, body. */
let answer: readonly [number, string, string] = [200, 'text/html', ''];
const server = createServer((_, response) => {
  const [status, type, body] = answer;
  response.sendDate = false;
  if (clock) response.setHeader('date', clock.toUTCString());
  response.writeHead(status, { 'content-type': type, ...more }).end(body);
});
/** What else is in the head of the answer. */
let more: Readonly<Record<string, string>> = {};
/** What Twilio's clock shows; null: it does not say. */
let clock: Date | null = NOW;
let transport: Transport;

beforeAll(async () => {
  const baseUrl = await listenLocally(server);
  const credentials = { accountSid: `AC${'a'.repeat(32)}`, authToken: 'token' };
  const client = makeTwilioClient(credentials, { baseUrl });
  transport = makeTwilioTransport({
    clientOf: () => Promise.resolve(client),
    statusCallback: () => null,
    now: () => NOW,
  });
});
beforeEach(() => {
  more = {};
  clock = new Date();
});
afterAll(() => endAtOnce(server));

it.each([303, 307, 400, 403, 404, 408, 499])(
  'a proxy’s %d page does not say that Twilio has not got the text',
  async (status) => {
    answer = [status, 'text/html', '<html>No</html>'];
    expect(await transport.send(MESSAGE, NOW)).toMatchObject({ outcome: 'ambiguous' });
  },
);

it.each([401, 429])('a %d says so without a code', async (status) => {
  answer = [status, 'text/html', '<html>No</html>'];
  expect(await transport.send(MESSAGE, NOW)).toMatchObject({ outcome: 'refused' });
});

it.each([
  ['its status', { code: 404, message: 'no route matched with those values' }],
  ['a small number', { code: 5, message: 'NOT_FOUND' }],
])('nor does JSON of a gateway whose code is %s', async (_, body) => {
  answer = [404, 'application/json', JSON.stringify(body)];
  expect(await transport.send(MESSAGE, NOW)).toMatchObject({ outcome: 'ambiguous' });
});

it('Twilio’s own refusal says so', async () => {
  answer = [400, 'application/json', JSON.stringify({ code: 21211, message: 'No' })];
  expect(await transport.send(MESSAGE, NOW)).toMatchObject({ outcome: 'refused' });
});

const other = { ...LISTED, sid: 'SM00000000000000000000000000000002' };
it.each([
  ['stands behind one whose body was removed', [{ ...other, body: null }, LISTED]],
  ['has no date', [{ ...LISTED, date_created: null }]],
  ['has a date that nobody can read', [{ ...LISTED, date_created: 'a moment ago' }]],
  ['has its number in groups', [{ ...LISTED, to: '+44 7700 900123' }]],
])('a text that %s is found', async (_, messages) => {
  answer = [200, 'application/json', JSON.stringify({ messages, page: 0 })];
  const later = new Date(NOW.getTime() + 120_000);
  const find = { startedAt: NOW, now: later, isTaken: () => Promise.resolve(false) };
  const found = await transport.find(MESSAGE, find);
  expect(found).toMatchObject({ found: true, providerSid: LISTED.sid });
});

it.each([
  ['7', 7_000],
  ['0.5', 500],
  [new Date(NOW.getTime() + 7_000).toUTCString(), 7_000],
  [new Date(NOW.getTime() - 7_000).toUTCString(), null],
  ['86400', 3_600_000],
  ['-3', null],
  ['0', null],
  ['soon', null],
])('a 429 with Retry-After: %s asks for a wait of %s ms', async (after, retryAfterMs) => {
  clock = NOW;
  answer = [429, 'text/html', '<html>Later</html>'];
  more = { 'retry-after': after };
  const sent = await transport.send(MESSAGE, NOW);
  const asked = sent.outcome === 'refused' ? sent.error.retryAfterMs : undefined;
  if (retryAfterMs === null) expect(asked).toBeNull();
  else expect(Math.abs((asked ?? 0) - retryAfterMs)).toBeLessThan(1_000);
});

it.each([{}, { status: null }, { status: 7 }])(
  'a state of %j is said to be unknown',
  async (body) => {
    answer = [200, 'application/json', JSON.stringify(body)];
    const one = { ...MESSAGE, providerSid: LISTED.sid };
    expect(await transport.status(one)).toMatchObject({ status: 'unknown', errorCode: null });
  },
);

it('another account than the one it was claimed for is asked nothing', async () => {
  answer = [200, 'application/json', JSON.stringify({ messages: [], page: 0, ...LISTED })];
  const one = { ...MESSAGE, sentBy: `AC${'b'.repeat(32)}`, providerSid: LISTED.sid };
  expect(await transport.send(one, NOW)).toEqual({ outcome: 'late' });
  const later = new Date(NOW.getTime() + 3_600_000);
  const find = { startedAt: NOW, now: later, isTaken: () => Promise.resolve(false) };
  await expect(transport.find(one, find)).rejects.toThrow('nobody can look');
  expect(await transport.status(one)).toBe('not asked');
});

it('only Twilio’s own word says that a text is not there any more', async () => {
  const one = { ...MESSAGE, providerSid: LISTED.sid };
  answer = [404, 'application/json', JSON.stringify({ code: 20404, message: 'Not found' })];
  expect(await transport.status(one)).toBeNull();
  answer = [404, 'text/html', '<html>No</html>'];
  await expect(transport.status(one)).rejects.toThrow('404');
});

describe('a look-up', () => {
  const HOUR = 3_600_000;
  const at = (ms: number) => new Date(Date.now() + ms).toUTCString();
  const look = (
    messages: readonly object[],
    message = MESSAGE,
    isTaken = () => Promise.resolve(false),
  ) => {
    answer = [200, 'application/json', JSON.stringify({ messages, page: 0 })];
    const now = new Date(NOW.getTime() + 120_000);
    return transport.find(message, { startedAt: NOW, now, isTaken });
  };

  it.each([-HOUR, 0, HOUR])('finds a text by a clock that is %d ms off', async (off) => {
    clock = new Date(Date.now() + off);
    const found = await look([{ ...LISTED, date_created: at(off) }]);
    expect(found).toMatchObject({ found: true, providerSid: LISTED.sid });
  });

  it('does not take what was there before by a clock that is ahead', async () => {
    clock = new Date(Date.now() + HOUR);
    const found = await look([{ ...LISTED, date_created: at(30 * 60_000) }]);
    expect(found).toEqual({ found: false, certain: false });
  });

  it.each([
    ['an hour early', -HOUR, false],
    ['two days early', -48 * HOUR, true],
  ])('is sure or not by an equal text that is nobody’s and %s', async (_, off, certain) => {
    clock = null;
    const found = await look([{ ...LISTED, date_created: at(off) }]);
    expect(found).toEqual({ found: false, certain });
  });

  const service = { type: 'service', sid: messagingServiceSidSchema.parse(MG) } as const;
  it.each([
    ['no body', MESSAGE, { body: null }],
    ['no recipient', MESSAGE, { to: null }],
    ['an id that is none', MESSAGE, { sid: null }],
    ['no sender', { ...MESSAGE, sender: service }, { from: null, messaging_service_sid: null }],
  ])('is not sure while there is a text of since then with %s', async (__, message, fields) => {
    const one = { ...LISTED, ...fields };
    expect(await look([one], message)).toEqual({ found: false, certain: false });
    const before = { ...one, date_created: at(-HOUR) };
    expect(await look([before], message)).toEqual({ found: false, certain: true });
  });

  it('knows whose a text is by its id alone', async () => {
    const isTaken = () => Promise.resolve(true);
    const found = await look([{ ...LISTED, body: null }], MESSAGE, isTaken);
    expect(found).toEqual({ found: false, certain: true });
  });

  it.each([
    ['all listed', 3, 0, true],
    ['cut off', 200, 0, false],
    ['cut off long before', 200, -HOUR, true],
  ])('is sure or not by what is listed: %s', async (_, count, off, certain) => {
    const others = Array.from({ length: count }, (__, n) => {
      return { ...LISTED, body: `Another ${n}`, date_created: at(off) };
    });
    expect(await look(others)).toEqual({ found: false, certain });
  });
});

it('a text that was taken and has failed at once has its reason', async () => {
  const made = { ...LISTED, status: 'failed', error_code: 30034, error_message: 'Unregistered' };
  answer = [201, 'application/json', JSON.stringify(made)];
  expect(await transport.send(MESSAGE, NOW)).toEqual({
    outcome: 'accepted',
    providerSid: LISTED.sid,
    status: 'failed',
    errorCode: '30034',
    errorWhy: 'Unregistered',
  });
});
