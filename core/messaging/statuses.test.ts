import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advanceStatus, isFinal, statusWords } from './statuses.ts';

const KNOWN = [
  'queued',
  'sending',
  'scheduled',
  'accepted',
  'sent',
  'partially_delivered',
  'suppressed',
  'canceled',
  'failed',
  'undelivered',
  'delivered',
  'read',
  'receiving',
  'received',
];
const anyStatus = fc.oneof(fc.constantFrom(...KNOWN), fc.constantFrom('new_one', '', '__proto__'));

function advanceAll(start: string, reports: readonly string[]): string {
  return reports.reduce(advanceStatus, start);
}

describe('advanceStatus', () => {
  it('ends the same for any order, repetition and interleaving of the same reports', () => {
    const shuffled = fc
      .array(anyStatus, { maxLength: 12 })
      .chain((reports) =>
        fc.tuple(
          fc.constant(reports),
          fc.shuffledSubarray([...reports, ...reports], { minLength: reports.length * 2 }),
        ),
      );
    fc.assert(
      fc.property(anyStatus, shuffled, (start, [reports, again]) => {
        expect(advanceAll(start, again)).toBe(advanceAll(start, reports));
      }),
      { numRuns: 2_000 },
    );
  });

  it('never goes back', () => {
    fc.assert(
      fc.property(anyStatus, fc.array(anyStatus), anyStatus, (start, reports, last) => {
        const before = advanceAll(start, reports);
        const after = advanceStatus(before, last);
        if (after !== before) expect(advanceStatus(after, before)).toBe(after);
        if (isFinal(before)) expect(isFinal(after)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['queued', 'sending', 'sending'],
    ['sending', 'accepted', 'accepted'],
    ['accepted', 'queued', 'accepted'],
    ['accepted', 'sent', 'sent'],
    ['sent', 'delivered', 'delivered'],
    ['delivered', 'sent', 'delivered'],
    ['delivered', 'read', 'read'],
    ['read', 'delivered', 'read'],
    ['delivered', 'undelivered', 'delivered'],
    ['undelivered', 'delivered', 'delivered'],
    ['suppressed', 'sent', 'suppressed'],
    ['sent', 'on_its_way', 'sent'],
    ['on_its_way', 'sent', 'sent'],
    ['on_its_way', 'by_pigeon', 'on_its_way'],
    ['sent', 'constructor', 'sent'],
  ])('%s, then %s is %s', (current, incoming, expected) => {
    expect(advanceStatus(current, incoming)).toBe(expected);
  });
});

describe('isFinal and statusWords', () => {
  it('knows the ends', () => {
    expect(KNOWN.filter(isFinal)).toEqual([
      'suppressed',
      'canceled',
      'failed',
      'undelivered',
      'delivered',
      'read',
      'received',
    ]);
    expect(isFinal('new_one')).toBe(false);
  });

  it('calls nothing delivered that the carrier has not confirmed', () => {
    const claiming = KNOWN.filter((status) => statusWords(status).startsWith('delivered'));
    expect(claiming).toEqual(['partially_delivered', 'delivered']);
    expect(statusWords('sent')).toContain('not confirmed');
  });

  it('shows an unknown status as it is', () => {
    expect(statusWords('by_pigeon')).toContain('by_pigeon');
  });
});
