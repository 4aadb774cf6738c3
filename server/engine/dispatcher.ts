import { claimDue, type Claimed } from './claim/claim-due.ts';
import { doWork } from './work/do-work.ts';
import type { Engine } from './engine.ts';
import { Hands, handsOf } from './claim/hands.ts';
import { nextWork } from './claim/next-work.ts';
import type { Claim } from './outbox-types.ts';
import { giveBack, giveBackLook } from './settle/settle-attempt.ts';
import { Settler } from './settle/settler.ts';
import { within } from '../within.ts';

const NONE: Claimed = { claims: [], next: null };

/**
 * Drains the outbox: claims what is due, does it, and sleeps until something is due again or
 * somebody wakes it. Any number of dispatchers may run on one database.
 *
 * States: stopped -> running -> stopping (claims nothing more, finishes what is in flight) ->
 * stopped. A claim in flight that outlives `stop` is found by its lease afterwards.
 */
export class Dispatcher {
  readonly #engine: Engine;
  readonly #owner: string;
  readonly #settler: Settler;
  #running = false;
  /** A claim is being made; a wake meanwhile asks for another one after it. */
  #claiming = false;
  #wokenMeanwhile = false;
  /** What ends in one turn of the event loop is followed by one claim, not by one each. */
  #willLook = false;
  #timer: NodeJS.Timeout | undefined;
  #inFlight = new Set<Claim>();
  /** Those that nothing of what is in flight has. */
  readonly #hands: Hands;
  #whenStopped: (() => void)[] = [];

  /** `owner` must differ from every other dispatcher's, also from this one's before a restart. */
  constructor(engine: Engine, owner: string) {
    this.#engine = engine;
    this.#owner = owner;
    this.#settler = new Settler(engine);
    this.#hands = new Hands(engine.policy.inFlight);
  }

  start(): void {
    this.#running = true;
    this.wake();
  }

  /** Something may be due. Cheap, and safe to call at any time. */
  wake(): void {
    if (!this.#running) return;
    if (this.#claiming) this.#wokenMeanwhile = true;
    else if (!this.#willLook) {
      this.#willLook = true;
      setImmediate(() => this.#look());
    }
  }

  #look(): void {
    this.#willLook = false;
    if (this.#running && !this.#claiming) void this.#claim();
  }

  /** Finishes what is in flight, for at most `graceMs`; what is not done by then keeps its lease. */
  async stop(graceMs = 10_000): Promise<void> {
    this.#running = false;
    clearTimeout(this.#timer);
    const idle = new Promise<void>((resolve) => this.#whenStopped.push(resolve));
    this.#noteIdle();
    await within(graceMs, idle);
  }

  async #claim(): Promise<void> {
    this.#claiming = true;
    clearTimeout(this.#timer);
    let waitMs = this.#engine.policy.idleMs;
    try {
      const claimed = await this.#claimFree();
      this.#begin(claimed.claims);
      waitMs = this.#untilNextDue(claimed);
    } catch (error) {
      this.#engine.log.error({ err: error }, 'the dispatcher could not claim messages');
    }
    this.#claiming = false;
    this.#noteIdle();
    if (!this.#running) return;
    if (this.#wokenMeanwhile) {
      this.#wokenMeanwhile = false;
      this.wake();
    } else {
      this.#timer = setTimeout(() => this.wake(), waitMs);
    }
  }

  async #claimFree(): Promise<Claimed> {
    const { db, now, policy, mayClaim } = this.#engine;
    if (this.#hands.free === 0) return NONE;
    // Asked on the reading connection first, so that waking for nothing writes nothing.
    const { leaseMs, rateFactor, lifeMs } = policy;
    const free = { hands: this.#hands, now: now(), rateFactor };
    const next = await db.read((tx) => nextWork(tx, free));
    if (next === null || next > now()) return { claims: [], next };
    const options = { owner: this.#owner, leaseMs, rateFactor, lifeMs, mayClaim };
    const claimed = await db.write((tx) =>
      claimDue(tx, { ...options, now: now(), hands: this.#hands.copy() }),
    );
    const { claims } = claimed;
    this.#engine.onClaims?.(claims);
    if (this.#running) return claimed;
    await db.write(async (tx) => {
      for (const { work, row } of claims) {
        if (work === 'send') await giveBack(this.#engine, tx, row);
        else await giveBackLook(this.#engine, tx, row);
      }
    });
    return NONE;
  }

  #begin(claims: readonly Claim[]): void {
    if (claims.length === 0) return;
    const works = doWork(this.#engine, this.#settler, claims);
    for (const [n, claim] of claims.entries()) {
      this.#inFlight.add(claim);
      this.#hands.take(handsOf(claim));
      works[n]
        ?.catch((error: unknown) => {
          // The row keeps its lease and is looked for when that has run out.
          this.#engine.log.error({ err: error, messageId: claim.row.id }, 'dispatching broke off');
        })
        .finally(() => {
          // What it left to be done is announced by whoever wrote it; here is only room for more.
          const { areShort } = this.#hands;
          this.#inFlight.delete(claim);
          this.#hands.giveBack(handsOf(claim));
          this.#noteIdle();
          // A claim that is being made reckons with the hands there were when it began.
          if (areShort || this.#claiming) this.wake();
        });
    }
  }

  #untilNextDue({ claims, next }: Claimed): number {
    const { now, policy } = this.#engine;
    if (next === null || this.#hands.free === 0) return policy.idleMs;
    const wait = next.getTime() - now().getTime();
    // Due and not claimed: another dispatcher was faster.
    if (wait <= 0) return claims.length === 0 ? 20 : 0;
    return Math.min(wait, policy.idleMs);
  }

  #noteIdle(): void {
    if (this.#running || this.#claiming || this.#inFlight.size > 0) return;
    for (const resolve of this.#whenStopped.splice(0)) resolve();
  }
}
