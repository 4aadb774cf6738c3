import { createServer } from 'node:http';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeId, messageIdSchema, projectIdSchema } from '../../../core/ids.ts';
import { e164Schema } from '../../../core/phone.ts';
import { makeTwilioClient } from '../../twilio/make-client.ts';
import type { OutboundMessage, Transport } from '../transport.ts';
import { makeTwilioTransport } from './twilio.ts';

const NOW = new Date();
const MESSAGE: OutboundMessage = {
  id: makeId(messageIdSchema, 'msg', 'm1'),
  isTest: false,
  projectId: makeId(projectIdSchema, 'prj', 'p'),
  recipient: e164Schema.parse('+447700900123'),
  sender: { type: 'number', number: e164Schema.parse('+15005550006') },
  sentBy: null,
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
  response.writeHead(status, { 'content-type': type }).end(body);
});
let transport: Transport;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const baseUrl = `http://127.0.0.1:${address.port}`;
  const credentials = { accountSid: `AC${'a'.repeat(32)}`, authToken: 'token' };
  const client = makeTwilioClient(credentials, { baseUrl });
  transport = makeTwilioTransport({
    clientOf: () => Promise.resolve(client),
    statusCallback: () => null,
    now: () => NOW,
  });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

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

it('another account than the one it was claimed for is asked nothing', async () => {
  answer = [200, 'application/json', JSON.stringify({ messages: [], page: 0, ...LISTED })];
  const one = { ...MESSAGE, sentBy: `AC${'b'.repeat(32)}`, providerSid: LISTED.sid };
  expect(await transport.send(one, NOW)).toEqual({ outcome: 'late' });
  const later = new Date(NOW.getTime() + 3_600_000);
  const find = { startedAt: NOW, now: later, isTaken: () => Promise.resolve(false) };
  await expect(transport.find(one, find)).rejects.toThrow('nobody can look');
  expect(await transport.status(one)).toBeNull();
});
