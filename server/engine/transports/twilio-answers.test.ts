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
/** What is answered to whatever is asked, or by address: HTTP status, type, body. */
let answerTo: ((url: string) => readonly [number, string, string]) | null = null;
let answer: readonly [number, string, string] = [200, 'text/html', ''];
const server = createServer((request, response) => {
  const [status, type, body] = answerTo?.(request.url ?? '') ?? answer;
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
  answerTo = null;
  clock = new Date();
});
afterAll(() => endAtOnce(server));

it.each([303, 307, 400, 401, 403, 404, 408, 499])(
  'a proxy’s %d page does not say that Twilio has not got the text',
  async (status) => {
    answer = [status, 'text/html', '<html>No</html>'];
    expect(await transport.send(MESSAGE, NOW)).toMatchObject({ outcome: 'ambiguous' });
  },
);

it.each([
  [401, 'text/plain', 'Unauthorized'],
  [401, 'application/json', '{}'],
  [429, 'text/html', '<html>No</html>'],
] as const)('a %d as %s says so without a code', async (...says) => {
  answer = says;
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
  answerTo = (url) =>
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
  answer = [404, 'application/json', JSON.stringify(body)];
  expect(await transport.send(MESSAGE, NOW)).toMatchObject({ outcome: 'ambiguous' });
});

it.each([21211, '21211'])('Twilio’s own refusal says so, its code written as %j', async (code) => {
  answer = [400, 'application/json', JSON.stringify({ code, message: 'No' })];
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
    ['a body that was removed', MESSAGE, { body: '' }],
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

  const lost = { body: 'Confirmed: Mr O’Brien’s room “Café”.' };
  const OURS = { ...MESSAGE, ...lost };
  it.each([
    ['other quotation marks', { body: `Confirmed: Mr O'Brien's room "Café".` }],
    ['no accents', { body: 'Confirmed: Mr O’Brien’s room “Cafe”.' }],
    ['a form of two letters', { body: lost.body.replace('fi', 'ﬁ') }],
    ['something before and after it', { body: `Hotel: ${lost.body} Reply STOP to opt out` }],
    ['its number without the 0', { ...lost, to: '+44770900123' }],
  ])(
    'is not sure while there is a text in that minute, as ours but with %s',
    async (__, fields) => {
      const one = { ...LISTED, ...fields };
      expect(await look([one], OURS)).toEqual({ found: false, certain: false });
      const taken = () => Promise.resolve(true);
      expect(await look([one], OURS, taken)).toEqual({ found: false, certain: true });
      for (const off of [-HOUR, HOUR]) {
        const other = { ...one, date_created: at(off) };
        expect(await look([other], OURS)).toEqual({ found: false, certain: true });
      }
    },
  );

  it('is not held up by another text of a number', async () => {
    const other = { ...LISTED, body: 'Your table is ready.' };
    expect(await look([other])).toEqual({ found: false, certain: true });
  });

  describe('for a text of a Messaging Service', () => {
    const ofService = { ...MESSAGE, sender: service };

    it('finds it also where the service is not listed', async () => {
      const one = { ...LISTED, from: '+15005550009', messaging_service_sid: null };
      const found = await look([one], ofService);
      expect(found).toMatchObject({ found: true, providerSid: LISTED.sid });
    });

    it.each([
      ['anything that the account sent there', {}, false],
      ['what it sent itself', { messaging_service_sid: MG }, false],
      ['what another service sent', { messaging_service_sid: `MG${'f'.repeat(32)}` }, true],
      ['an answer to a keyword', { direction: 'outbound-reply' }, true],
      ['what came later', { date_created: at(HOUR) }, true],
    ])('is sure or not by %s, whose links it may have shortened', async (_, fields, certain) => {
      const one = { ...LISTED, body: 'Your room: https://twil.io/x', ...fields };
      expect(await look([one], ofService)).toEqual({ found: false, certain });
    });
  });

  const others = (count: number, off: number, first = 0) =>
    Array.from({ length: count }, (__, n) => {
      const sid = `SM${String(first + n).padStart(32, '9')}`;
      return { ...LISTED, sid, body: `Another ${n}`, date_created: at(off) };
    });

  it.each([
    ['all listed', 3, 0, true],
    ['cut off', 200, 0, false],
    ['cut off long before', 200, -HOUR, true],
  ])('is sure or not by what is listed: %s', async (_, count, off, certain) => {
    expect(await look(others(count, off))).toEqual({ found: false, certain });
  });

  describe('turns pages', () => {
    let turned = 0;
    /** Page by page; whatever comes after them is asked for by the address of the last. */
    const lookThrough = async (
      pages: readonly (readonly object[])[],
      next = nextOf(pages.length),
    ) => {
      turned = 0;
      answerTo = (url) => {
        turned += 1;
        const page = Number(new URLSearchParams(url.split('?')[1]).get('Page') ?? 0);
        const messages = pages[page] ?? pages.at(-1) ?? [];
        return [
          200,
          'application/json',
          JSON.stringify({ messages, page, next_page_uri: next(page) }),
        ];
      };
      const now = new Date(NOW.getTime() + 120_000);
      const isTaken = () => Promise.resolve(false);
      return transport.find(MESSAGE, { startedAt: NOW, now, isTaken });
    };
    const path = `/2010-04-01/Accounts/AC${'a'.repeat(32)}/Messages.json`;
    const nextOf = (count: number) => (page: number) =>
      page + 1 < count ? `${path}?Page=${page + 1}&PageToken=PA${page}` : null;

    it('to one that has it', async () => {
      const found = await lookThrough([others(200, 0), [], others(100, 0, 200), [LISTED]]);
      expect(found).toMatchObject({ found: true, providerSid: LISTED.sid });
    });

    it('to the last, and is sure then', async () => {
      const found = await lookThrough([others(200, 0), others(100, 0, 200)]);
      expect(found).toEqual({ found: false, certain: true });
    });

    it('no further than to what was there before', async () => {
      const pages = [others(200, 0), others(200, -HOUR, 200), [LISTED]];
      expect(await lookThrough(pages)).toEqual({ found: false, certain: true });
      expect(turned).toBe(2);
    });

    it.each([
      ['is the same for ever', () => `${path}?Page=1&PageToken=PA1`, 3],
      ['has nothing new', (page: number) => `${path}?Page=${page + 1}&PageToken=PA${page}`, 2],
    ])('not for ever, where the next one %s', async (_, next, most) => {
      const found = await lookThrough([others(200, 0), others(200, 0)], next);
      expect(found).toEqual({ found: false, certain: false });
      expect(turned).toBeLessThanOrEqual(most);
    });

    it('not for ever, where there is always another', async () => {
      const many = Array.from({ length: 40 }, (_, n) => others(200, 0, 200 * n));
      expect(await lookThrough(many)).toEqual({ found: false, certain: false });
      expect(turned).toBe(25);
    });
  });
});

it.each(['SM1', `SM${crypto.randomUUID()}`, 'SM_msg_100000', `MM${'a'.repeat(32)}`])(
  'a text may have the id %s',
  async (sid) => {
    answer = [201, 'application/json', JSON.stringify({ ...LISTED, sid })];
    expect(await transport.send(MESSAGE, NOW)).toMatchObject({ providerSid: sid });
    answerTo = (url) => {
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
    answer = [201, 'application/json', JSON.stringify({ ...LISTED, sid })];
    expect(await transport.send(MESSAGE, NOW)).toMatchObject({ outcome: 'ambiguous' });
  },
);

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
