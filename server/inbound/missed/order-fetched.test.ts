import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { e164Schema } from '../../../core/phone.ts';
import type { Inbound } from '../inbound.ts';
import { orderFetched } from './order-fetched.ts';

const BASE: Omit<Inbound, 'providerSid' | 'cameAt' | 'from'> = {
  transport: 'twilio',
  sender: null,
  senderKeys: [],
  body: 'STOP',
  optOutType: null,
  accountSid: null,
  isFetched: true,
};
const PEOPLE = ['+447700900001', '+447700900002'].map((one) => e164Schema.parse(one));

describe('texts that were fetched', () => {
  it('stand between the stored ones that they are listed between, whatever their dates say', () => {
    const text = fc.record({
      who: fc.constantFrom(0, 1),
      dated: fc.integer({ min: 0, max: 20 }),
      // Twilio dates to the second; its webhooks take a while, and come in the order of the list.
      tookMs: fc.option(fc.integer({ min: 0, max: 9_000 })),
    });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (drawn) => {
        const listed = drawn.toSorted((a, b) => a.dated - b.dated);
        const texts = listed.map(({ who, dated }, n) => ({
          ...BASE,
          providerSid: `SM${n}`,
          from: PEOPLE[who] ?? e164Schema.parse('+447700900003'),
          cameAt: new Date(dated * 1_000),
        }));
        const stored = new Map<string, Date>();
        let last = 0;
        for (const [n, { dated, tookMs }] of listed.entries()) {
          if (tookMs === null) continue;
          last = Math.max(last + 10, dated * 1_000 + tookMs);
          stored.set(`SM${n}`, new Date(last));
        }
        const placed = new Map(
          orderFetched(texts, stored).map((one) => [one.providerSid, one.cameAt]),
        );
        const at = (sid: string) => (placed.get(sid) ?? stored.get(sid) ?? new Date(NaN)).getTime();
        expect(placed.size + stored.size).toBe(texts.length);
        for (const [n, one] of texts.entries()) {
          for (const later of texts.slice(n + 1).filter(({ from }) => from === one.from)) {
            if (stored.has(one.providerSid) && stored.has(later.providerSid)) continue;
            expect(at(one.providerSid)).toBeLessThan(at(later.providerSid));
          }
        }
      }),
    );
  });

  it('keep their own dates where nothing says otherwise', () => {
    const text = { ...BASE, providerSid: 'SM1', from: PEOPLE[0], cameAt: new Date(5_000) };
    const whole = { ...text, from: e164Schema.parse(text.from) };
    expect(orderFetched([whole], new Map())).toEqual([whole]);
  });
});
