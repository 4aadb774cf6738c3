import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../errors.ts';
import { e164Schema } from '../phone.ts';
import { localMinutes } from './local-minutes.ts';
import { type QuietOptions, quietUntil } from './quiet-until.ts';
import { recipientZones } from './recipient-zones.ts';

const NEW_YORK = '+12125550123';
const TOLL_FREE = '+18005550123';
const NUMBERS = {
  NEW_YORK,
  TOLL_FREE,
  LOS_ANGELES: '+13105550123',
  PHOENIX: '+16025550123',
  PANHANDLE: '+18505550123',
  NEWFOUNDLAND: '+17095550123',
  HONOLULU: '+18085550123',
  LONDON: '+442079460958',
  MADRID: '+34612345678',
  MOSCOW: '+79161234567',
  SYDNEY: '+61412345678',
  SAO_PAULO: '+5511961234567',
  KATHMANDU: '+9779841234567',
  KIRITIMATI: '+68673012345',
  SATELLITE: '+881612345678',
};

function quiet(number: string, at: string, options?: QuietOptions): string | null {
  return quietUntil(e164Schema.parse(number), new Date(at), options)?.toISOString() ?? null;
}

describe('quietUntil', { timeout: 60_000 }, () => {
  it.each([
    ['in the day', NEW_YORK, '2026-10-05T15:00:00Z', null],
    ['at 8:00 sharp', NEW_YORK, '2026-10-05T12:00:00Z', null],
    ['at 7:59:59', NEW_YORK, '2026-10-05T11:59:59.999Z', '2026-10-05T12:00:00.000Z'],
    ['at 20:59:59', NEW_YORK, '2026-10-06T00:59:59Z', null],
    ['at 21:00 sharp', NEW_YORK, '2026-10-06T01:00:00Z', '2026-10-06T12:00:00.000Z'],
    [
      'before a clock change in spring',
      NEW_YORK,
      '2026-03-08T04:00:00Z',
      '2026-03-08T12:00:00.000Z',
    ],
    [
      'before a clock change in autumn',
      NEW_YORK,
      '2026-11-01T03:00:00Z',
      '2026-11-01T13:00:00.000Z',
    ],
    [
      'in Arizona, without summer time',
      '+16025550123',
      '2026-07-01T14:30:00Z',
      '2026-07-01T15:00:00.000Z',
    ],
    [
      'with two zones, the western one',
      '+18505550123',
      '2026-07-01T12:30:00Z',
      '2026-07-01T13:00:00.000Z',
    ],
    [
      'with two zones, the eastern one',
      '+18505550123',
      '2026-07-02T01:10:00Z',
      '2026-07-02T13:00:00.000Z',
    ],
    [
      'toll-free, morning in New York',
      TOLL_FREE,
      '2026-07-01T13:00:00Z',
      '2026-07-01T18:00:00.000Z',
    ],
    ['in Nepal, 5:45 ahead', '+9779841234567', '2026-07-01T01:00:00Z', '2026-07-01T02:15:00.000Z'],
    ['in London', '+442079460958', '2026-07-01T06:30:00Z', '2026-07-01T07:00:00.000Z'],
  ])('%s', (_name, number, at, expected) => {
    expect(quiet(number, at)).toBe(expected);
  });

  it('lets a text through that was asked for just now', () => {
    expect(quiet(NEW_YORK, '2026-10-05T07:00:00Z', { askedJustNow: true })).toBeNull();
  });

  it('takes other hours', () => {
    const at = '2026-10-05T13:30:00Z';
    expect(quiet(NEW_YORK, at, { from: '10:00' })).toBe('2026-10-05T14:00:00.000Z');
    expect(quiet(NEW_YORK, at, { from: '00:00', to: '24:00' })).toBeNull();
  });

  it('lets the westernmost zone decide when no hour suits all', () => {
    const short = { from: '09:00', to: '11:00' };
    // 9:00 in Honolulu in July; Adak, on the same clock in winter, is an hour ahead then.
    expect(quiet(TOLL_FREE, '2026-07-01T13:00:00Z', short)).toBe('2026-07-01T19:00:00.000Z');
  });

  it.each([{ from: '21:00', to: '08:00' }, { from: '8' }, { to: '25:00' }, { to: '20:75' }])(
    'refuses the hours %j',
    (options) => {
      expect(() => quiet(NEW_YORK, '2026-10-05T15:00:00Z', options)).toThrow(UserError);
    },
  );

  const recipients = fc.constantFrom(...Object.values(NUMBERS)).map((n) => e164Schema.parse(n));
  const instants = fc.date({
    min: new Date('2024-01-01T00:00:00Z'),
    max: new Date('2030-01-01T00:00:00Z'),
    noInvalidDate: true,
  });

  it('gives null or the first later minute at which it is day in every zone', () => {
    fc.assert(
      fc.property(recipients, instants, (recipient, at) => {
        const until = quietUntil(recipient, at);
        for (const zone of recipientZones(recipient)) {
          const minutes = localMinutes(zone, until ?? at);
          expect(minutes).toBeGreaterThanOrEqual(8 * 60);
          expect(minutes).toBeLessThan(21 * 60);
        }
        if (until === null) return;
        expect(until.getTime()).toBeGreaterThan(at.getTime());
        expect(quietUntil(recipient, until)).toBeNull();
        const before = new Date(until.getTime() - 60_000);
        if (before > at) expect(quietUntil(recipient, before)).toEqual(until);
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps its promise for any hours', () => {
    const hours = fc.tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(recipients, instants, hours, (recipient, at, [start, length]) => {
        const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
        const options = { from: clock(start), to: clock(Math.min(24, start + length)) };
        const until = quietUntil(recipient, at, options);
        if (until === null) return;
        expect(until.getTime()).toBeGreaterThan(at.getTime());
        expect(until.getTime() - at.getTime()).toBeLessThan(3 * 24 * 60 * 60_000);
        expect(quietUntil(recipient, until, options)).toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });
});
