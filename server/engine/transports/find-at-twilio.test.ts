import { describe, expect, it } from 'vitest';
import { messagingServiceSidSchema } from '../../../core/phone.ts';
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

const MG = `MG${'e'.repeat(32)}`;

describe('a look-up', () => {
  const HOUR = 3_600_000;
  const at = (ms: number) => new Date(Date.now() + ms).toUTCString();
  const look = (
    messages: readonly object[],
    message = MESSAGE,
    isTaken = () => Promise.resolve(false),
  ) => {
    twilio.answer = [200, 'application/json', JSON.stringify({ messages, page: 0 })];
    const now = new Date(NOW.getTime() + 120_000);
    return transport.find(message, { startedAt: NOW, now, isTaken });
  };

  it.each([-HOUR, 0, HOUR])('finds a text by a clock that is %d ms off', async (off) => {
    twilio.clock = new Date(Date.now() + off);
    const found = await look([{ ...LISTED, date_created: at(off) }]);
    expect(found).toMatchObject({ found: true, providerSid: LISTED.sid });
  });

  it('does not take what was there before by a clock that is ahead', async () => {
    twilio.clock = new Date(Date.now() + HOUR);
    const found = await look([{ ...LISTED, date_created: at(30 * 60_000) }]);
    expect(found).toEqual({ found: false, certain: false });
  });

  it.each([
    ['an hour early', -HOUR, false],
    ['two days early', -48 * HOUR, true],
  ])('is sure or not by an equal text that is nobody’s and %s', async (_, off, certain) => {
    twilio.clock = null;
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
      twilio.answerTo = (url) => {
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
