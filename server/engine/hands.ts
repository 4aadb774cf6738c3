import type { Claim } from './outbox-types.ts';

/** Who has hands: a sender for its texts, or one of the two kinds of looking after. */
export type HandsOf = string;

/**
 * What one dispatcher can have on its way at a time, kept so that nobody has all of it: whoever has as
 * many hands as are free gets no more. Alone that is half of them; the more of them hold on (Twilio
 * answers some slowly, or does not answer what is looked up), the less each gets, and another one
 * still finds a free hand. Switches share their buffers like this (dynamic thresholds, Choudhury and
 * Hahne, 1998).
 */
export class Hands {
  #free: number;
  readonly #used: Map<HandsOf, number>;

  constructor(free: number, used: ReadonlyMap<HandsOf, number> = new Map()) {
    this.#free = free;
    this.#used = new Map(used);
  }

  get free(): number {
    return Math.max(this.#free, 0);
  }

  /** How many more it may have, if nobody else takes any. */
  roomFor(key: HandsOf): number {
    const used = this.#used.get(key) ?? 0;
    // One more as long as used < free; with each one used grows, and free shrinks.
    const room = Math.ceil((this.free - used) / 2);
    return Math.min(Math.max(room, 0), this.free);
  }

  /** Whether somebody gets no more until a hand is given back, be it another's. */
  get areShort(): boolean {
    return this.free === 0 || [...this.#used.values()].some((used) => used >= this.free);
  }

  take(key: HandsOf, count = 1): void {
    this.#free -= count;
    this.#used.set(key, (this.#used.get(key) ?? 0) + count);
  }

  giveBack(key: HandsOf): void {
    this.#free += 1;
    const left = (this.#used.get(key) ?? 0) - 1;
    if (left > 0) this.#used.set(key, left);
    else this.#used.delete(key);
  }

  /** For a transaction that may be tried again, each time with the same hands. */
  copy(): Hands {
    return new Hands(this.#free, this.#used);
  }
}

export function handsOf({ work, row }: Pick<Claim, 'work' | 'row'>): HandsOf {
  return work === 'send' ? row.senderKey : work;
}
