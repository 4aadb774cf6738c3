import { expect, it } from 'vitest';
import type { Transport } from '../transport.ts';
import {
  type AnsweringTwilio,
  LISTED,
  MESSAGE,
  NOW,
  useAnsweringTwilio,
} from '../../../tests/answering-twilio.ts';

let transport: Transport;
let twilio: AnsweringTwilio;
useAnsweringTwilio((...opened) => {
  [transport, twilio] = opened;
});

it.each([303, 307, 400, 401, 403, 404, 408, 499])(
  'a proxy’s %d page does not say that Twilio has not got the text',
  async (status) => {
    twilio.answer = [status, 'text/html', '<html>No</html>'];
    expect(await transport.send(MESSAGE, NOW)).toMatchObject({ outcome: 'ambiguous' });
  },
);

it.each([
  [401, 'text/plain', 'Unauthorized'],
  [401, 'application/json', '{}'],
  [429, 'text/html', '<html>No</html>'],
] as const)('a %d as %s says so without a code', async (...says) => {
  twilio.answer = says;
  expect(await transport.send(MESSAGE, NOW)).toMatchObject({ outcome: 'refused' });
});

const UNAUTHORIZED = JSON.stringify({ code: 20003, message: 'Authenticate' });
it.each([
  ['takes them again', 200, JSON.stringify({ status: 'active' }), 'unauthorized_once'],
  ['is suspended', 200, JSON.stringify({ status: 'suspended' }), 20003],
  ['does not either', 401, UNAUTHORIZED, 20003],
  ['says nothing', 502, '<html>No</html>', 20003],
])('credentials are wrong or not by what the account then says: it %s', async (...says) => {
  const [, status, body, code] = says;
  twilio.answerTo = (url) =>
    url.endsWith(`/Accounts/AC${'a'.repeat(32)}.json`)
      ? [status, 'application/json', body]
      : [401, 'application/json', UNAUTHORIZED];
  const refused = { outcome: 'refused', error: { code } };
  expect(await transport.send(MESSAGE, NOW)).toMatchObject(refused);
});

it.each([
  ['its status', { code: 404, message: 'no route matched with those values' }],
  ['a small number', { code: 5, message: 'NOT_FOUND' }],
])('nor does JSON of a gateway whose code is %s', async (_, body) => {
  twilio.answer = [404, 'application/json', JSON.stringify(body)];
  expect(await transport.send(MESSAGE, NOW)).toMatchObject({ outcome: 'ambiguous' });
});

it.each([21211, '21211'])('Twilio’s own refusal says so, its code written as %j', async (code) => {
  twilio.answer = [400, 'application/json', JSON.stringify({ code, message: 'No' })];
  const error = { code: 21211, message: 'No' };
  expect(await transport.send(MESSAGE, NOW)).toMatchObject({ outcome: 'refused', error });
});

const other = { ...LISTED, sid: 'SM00000000000000000000000000000002' };
it.each([
  ['stands behind one whose body was removed', [{ ...other, body: null }, LISTED]],
  ['has no date', [{ ...LISTED, date_created: null }]],
  ['has a date that nobody can read', [{ ...LISTED, date_created: 'a moment ago' }]],
  ['has its number in groups', [{ ...LISTED, to: '+44 7700 900123' }]],
])('a text that %s is found', async (_, messages) => {
  twilio.answer = [200, 'application/json', JSON.stringify({ messages, page: 0 })];
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
  twilio.clock = NOW;
  twilio.answer = [429, 'text/html', '<html>Later</html>'];
  twilio.more = { 'retry-after': after };
  const sent = await transport.send(MESSAGE, NOW);
  const asked = sent.outcome === 'refused' ? sent.error.retryAfterMs : undefined;
  if (retryAfterMs === null) expect(asked).toBeNull();
  else expect(Math.abs((asked ?? 0) - retryAfterMs)).toBeLessThan(1_000);
});

it.each([{}, { status: null }, { status: 7 }])(
  'a state of %j is said to be unknown',
  async (body) => {
    twilio.answer = [200, 'application/json', JSON.stringify(body)];
    const one = { ...MESSAGE, providerSid: LISTED.sid };
    expect(await transport.status(one)).toMatchObject({ status: 'unknown', errorCode: null });
  },
);

it('another account than the one it was claimed for is asked nothing', async () => {
  twilio.answer = [200, 'application/json', JSON.stringify({ messages: [], page: 0, ...LISTED })];
  const one = { ...MESSAGE, sentBy: `AC${'b'.repeat(32)}`, providerSid: LISTED.sid };
  expect(await transport.send(one, NOW)).toEqual({ outcome: 'late' });
  const later = new Date(NOW.getTime() + 3_600_000);
  const find = { startedAt: NOW, now: later, isTaken: () => Promise.resolve(false) };
  await expect(transport.find(one, find)).rejects.toThrow('nobody can look');
  expect(await transport.status(one)).toBe('not asked');
});

it('only Twilio’s own word says that a text is not there any more', async () => {
  const one = { ...MESSAGE, providerSid: LISTED.sid };
  twilio.answer = [404, 'application/json', JSON.stringify({ code: 20404, message: 'Not found' })];
  expect(await transport.status(one)).toBeNull();
  twilio.answer = [404, 'text/html', '<html>No</html>'];
  await expect(transport.status(one)).rejects.toThrow('404');
});

it.each(['SM1', `SM${crypto.randomUUID()}`, 'SM_msg_100000', `MM${'a'.repeat(32)}`])(
  'a text may have the id %s',
  async (sid) => {
    twilio.answer = [201, 'application/json', JSON.stringify({ ...LISTED, sid })];
    expect(await transport.send(MESSAGE, NOW)).toMatchObject({ providerSid: sid });
    twilio.answerTo = (url) => {
      const isOne = url.endsWith(`/Messages/${sid}.json`);
      return [isOne ? 200 : 404, 'application/json', JSON.stringify({ ...LISTED, sid })];
    };
    expect(await transport.status({ ...MESSAGE, providerSid: sid })).toMatchObject({
      status: 'sent',
    });
  },
);

it.each(['', 'S', 'SM', '7', `SM${'a'.repeat(63)}`, 'SM/../1', 'SM 1', 'SM?a=b'])(
  'and not the id “%s”',
  async (sid) => {
    twilio.answer = [201, 'application/json', JSON.stringify({ ...LISTED, sid })];
    expect(await transport.send(MESSAGE, NOW)).toMatchObject({ outcome: 'ambiguous' });
  },
);

it('a text that was taken and has failed at once has its reason', async () => {
  const made = { ...LISTED, status: 'failed', error_code: 30034, error_message: 'Unregistered' };
  twilio.answer = [201, 'application/json', JSON.stringify(made)];
  expect(await transport.send(MESSAGE, NOW)).toEqual({
    outcome: 'accepted',
    providerSid: LISTED.sid,
    status: 'failed',
    errorCode: '30034',
    errorWhy: 'Unregistered',
  });
});
