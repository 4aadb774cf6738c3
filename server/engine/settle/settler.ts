import type { Engine } from '../engine.ts';
import { isFirstAccepted, settleAccepted } from './settle-accepted.ts';
import { settleAttempt } from './settle-attempt.ts';
import type { Settlement } from './settlement.ts';

interface Waiting extends Settlement {
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** In one transaction; the next one takes what has come meanwhile. */
const TOGETHER = 128;

/**
 * Records what came of attempts, those that end at the same time in one transaction. One at a time
 * is written here, so what arrives while it is makes the next one: alone nothing waits for company.
 */
export class Settler {
  readonly #engine: Engine;
  #waiting: Waiting[] = [];
  #isWriting = false;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Resolves when it is stored. Rejects when it cannot be; the message is then found by its lease. */
  settle(settlement: Settlement): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...settlement, done: resolve, failed: reject });
      if (!this.#isWriting) void this.#writeAll();
    });
  }

  /** Never rejects: each caller is told what became of its own. */
  async #writeAll(): Promise<void> {
    this.#isWriting = true;
    // What ends in this turn of the event loop goes together.
    await new Promise((resolve) => setImmediate(resolve));
    try {
      while (this.#waiting.length > 0) await this.#write(this.#waiting.splice(0, TOGETHER));
    } finally {
      this.#isWriting = false;
    }
  }

  async #write(batch: readonly Waiting[]): Promise<void> {
    const { db } = this.#engine;
    let left: readonly Settlement[] = batch;
    try {
      if (batch.some(isFirstAccepted)) {
        left = await db.write((tx) => settleAccepted(this.#engine, tx, batch));
      }
    } catch (error) {
      // One of them is in the way of all: each by itself shows which.
      this.#engine.log.warn({ err: error }, 'attempts could not be settled together');
    }
    const others = new Set(left);
    for (const one of batch) if (!others.has(one)) one.done();
    const each = inTurns(batch.filter((one) => others.has(one)));
    await Promise.all(each.map((some) => this.#writeInTurn(some)));
  }

  async #writeInTurn(some: readonly Waiting[]): Promise<void> {
    for (const one of some) await this.#writeOne(one);
  }

  async #writeOne({ claimed, result, done, failed }: Waiting): Promise<void> {
    const { db } = this.#engine;
    await db.write((tx) => settleAttempt(this.#engine, tx, claimed, result)).then(done, failed);
  }
}

/** Those with one and the same id of the provider's one after another: on Postgres both would have it. */
function inTurns(all: readonly Waiting[]): Waiting[][] {
  const groups = new Map<unknown, Waiting[]>();
  for (const one of all) {
    const key = one.result.outcome === 'accepted' ? one.result.providerSid : one;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}
