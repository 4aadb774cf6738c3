import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Hands } from './hands.ts';

describe('the hands of a dispatcher', () => {
  it('are half one’s own where nobody else wants any', () => {
    const hands = new Hands(32);
    expect(hands.roomFor('a')).toBe(16);
    hands.take('a', 16);
    expect(hands.roomFor('a')).toBe(0);
    expect(hands.roomFor('b')).toBe(8);
    hands.giveBack('a');
    expect(hands.roomFor('a')).toBe(1);
  });

  it('are short while somebody gets no more, also where another one’s return lets it', () => {
    const hands = new Hands(8);
    expect(hands.areShort).toBe(false);
    hands.take('a', 3);
    hands.take('b');
    expect(hands.areShort).toBe(false);
    hands.take('c');
    expect([hands.roomFor('a'), hands.roomFor('b'), hands.areShort]).toEqual([0, 1, true]);
    hands.giveBack('b');
    expect([hands.roomFor('a'), hands.areShort]).toEqual([1, false]);
    hands.take('b', 4);
    expect(hands.areShort).toBe(true);
  });

  it('for look-ups of a kind are half one account’s, and the next one finds some', () => {
    const hands = new Hands(32);
    const of = (account: string) => ({ kind: 'reconcile', account }) as const;
    expect([hands.roomFor('reconcile'), hands.roomFor(of('a'))]).toEqual([16, 8]);
    hands.take(of('a'), 8);
    expect([hands.roomFor('reconcile'), hands.roomFor(of('a'))]).toEqual([8, 0]);
    expect([hands.accountsWithout('reconcile'), hands.areShort]).toEqual([['a'], true]);
    expect([hands.roomFor(of('b')), hands.accountsWithout('follow')]).toEqual([4, []]);
    hands.giveBack(of('a'));
    expect([hands.roomFor(of('a')), hands.accountsWithout('reconcile')]).toEqual([1, []]);
  });

  it('are left for sending, however many accounts do not answer', () => {
    const hands = new Hands(32);
    for (let n = 0; n < 40; n += 1) {
      for (const kind of ['reconcile', 'follow'] as const) {
        const who = { kind, account: `AC${n}` };
        hands.take(who, hands.roomFor(who));
      }
    }
    expect(hands.free).toBeGreaterThanOrEqual(8);
  });

  it('of a copy are its own', () => {
    const hands = new Hands(2);
    hands.copy().take('a', 2);
    expect(hands.free).toBe(2);
    expect(hands.roomFor('a')).toBe(1);
  });

  it('do not run out before six have some, whoever takes what they may in whatever order', () => {
    const keys = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j');
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.nat(40)), { maxLength: 200 }), (takes) => {
        const hands = new Hands(32);
        const used = new Set<string>();
        for (const [key, wanted] of takes) {
          const free = hands.free;
          const count = Math.min(wanted, hands.roomFor(key));
          hands.take(key, count);
          if (count > 0) used.add(key);
          expect(hands.free).toBe(free - count);
          expect(hands.free > 0 || used.size >= 6).toBe(true);
        }
      }),
    );
  });
});
