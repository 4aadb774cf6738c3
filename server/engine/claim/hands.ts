import type { Claim } from '../outbox-types.ts';

/** Looking after what was sent: for a lost answer, or for a status that is owed. */
export type LookUpKind = Exclude<Claim['work'], 'send'>;

/** Looking after what one account has. */
export interface LookUp {
  readonly kind: LookUpKind;
  /** See `accountOf`. */
  readonly account: string;
}

/** Who has hands: a sender for its texts, or look-ups. */
export type HandsOf = string | LookUp;

type Counts = ReadonlyMap<string, number>;

/** Who has how many of them. */
interface Used {
  /** By sender, and by kind of look-ups. */
  readonly all: Counts;
  /** Of a kind of look-ups: by account. */
  readonly reconcile: Counts;
  readonly follow: Counts;
}

const NONE: Used = { all: new Map(), reconcile: new Map(), follow: new Map() };

/**
 * What one dispatcher can have on its way at a time, kept so that nobody has all of it: whoever has as
 * many hands as are free gets no more. Alone that is half of them; the more of them hold on (Twilio
 * answers some slowly, or does not answer what is looked up), the less each gets, and another one
 * still finds a free hand. Switches share their buffers like this (dynamic thresholds, Choudhury and
 * Hahne, 1998).
 *
 * Each kind of look-ups counts as one of those, so that all of them leave hands for sending, however
 * many accounts do not answer; what a kind may have, its accounts share in the same way.
 */
export class Hands {
  #free: number;
  readonly #all: Map<string, number>;
  readonly #byAccount: Readonly<Record<LookUpKind, Map<string, number>>>;

  constructor(free: number, used: Used = NONE) {
    this.#free = free;
    this.#all = new Map(used.all);
    this.#byAccount = { reconcile: new Map(used.reconcile), follow: new Map(used.follow) };
  }

  get free(): number {
    return Math.max(this.#free, 0);
  }

  /** How many more it may have, if nobody else takes any. A kind of look-ups by itself: all accounts. */
  roomFor(who: HandsOf): number {
    if (typeof who === 'string') return roomOf(this.free, this.#all.get(who));
    return roomOf(this.roomFor(who.kind), this.#byAccount[who.kind].get(who.account));
  }

  /** Whether somebody gets no more until a hand is given back, be it another's. */
  get areShort(): boolean {
    return (
      this.free === 0 ||
      hungryIn(this.#all, this.free).length > 0 ||
      this.accountsWithout('reconcile').length > 0 ||
      this.accountsWithout('follow').length > 0
    );
  }

  /** The accounts of which no more is looked up until a hand is given back. */
  accountsWithout(kind: LookUpKind): string[] {
    return hungryIn(this.#byAccount[kind], this.roomFor(kind));
  }

  take(who: HandsOf, count = 1): void {
    this.#free -= count;
    this.#add(who, count);
  }

  giveBack(who: HandsOf): void {
    this.#free += 1;
    this.#add(who, -1);
  }

  /** For a transaction that may be tried again, each time with the same hands. */
  copy(): Hands {
    return new Hands(this.#free, { all: this.#all, ...this.#byAccount });
  }

  #add(who: HandsOf, count: number): void {
    if (typeof who === 'string') return add(this.#all, who, count);
    add(this.#all, who.kind, count);
    add(this.#byAccount[who.kind], who.account, count);
  }
}

function roomOf(free: number, used = 0): number {
  // One more as long as used < free; with each one used grows, and free shrinks.
  const room = Math.ceil((free - used) / 2);
  return Math.min(Math.max(room, 0), free);
}

function hungryIn(used: Counts, free: number): string[] {
  return [...used].filter(([, count]) => count >= free).map(([who]) => who);
}

function add(used: Map<string, number>, who: string, count: number): void {
  const now = (used.get(who) ?? 0) + count;
  if (now > 0) used.set(who, now);
  else used.delete(who);
}

export function handsOf(claim: Pick<Claim, 'work' | 'row' | 'sentBy'>): HandsOf {
  if (claim.work === 'send') return claim.row.senderKey;
  return { kind: claim.work, account: accountOf(claim) };
}

/** Whose answer a look-up waits for: the account that has the text, or the transport without one. */
export function accountOf({ row, sentBy }: Pick<Claim, 'row' | 'sentBy'>): string {
  return sentBy ?? row.transport;
}
