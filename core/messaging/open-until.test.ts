import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { e164Schema } from '../phone.ts';
import { openUntil } from './open-until.ts';
import { quietUntil } from './quiet-until.ts';

const NUMBERS = ['+12125550123', '+18505550123', '+442079460958', '+9779841234567'];

describe('openUntil', () => {
  it.each([
    ['+12125550123', '2026-10-05T15:00:10Z', '2026-10-06T01:00:00.000Z'],
    // Eastern and Central: the eastern evening comes first.
    ['+18505550123', '2026-10-05T15:00:00Z', '2026-10-06T01:00:00.000Z'],
    ['+12125550123', '2026-10-05T05:00:00Z', '2026-10-05T05:00:00.000Z'],
  ])('of %s at %s', (number, at, end) => {
    expect(openUntil(e164Schema.parse(number), new Date(at))?.toISOString()).toBe(end);
  });

  it('is never where there is no night', () => {
    const always = { from: '00:00', to: '24:00' };
    expect(openUntil(e164Schema.parse('+12125550123'), new Date(0), always)).toBeNull();
  });

  it('is the first minute in which a text has to wait', () => {
    const instants = fc.date({ min: new Date('2025-01-01'), max: new Date('2028-01-01') });
    fc.assert(
      fc.property(fc.constantFrom(...NUMBERS), instants, (number, at) => {
        fc.pre(!Number.isNaN(at.getTime()));
        const recipient = e164Schema.parse(number);
        const end = openUntil(recipient, at);
        if (end === null) throw new Error('no end');
        expect(quietUntil(recipient, end)).not.toBeNull();
        if (end > at) expect(quietUntil(recipient, new Date(end.getTime() - 60_000))).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});
