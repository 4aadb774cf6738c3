import type { Logger } from 'pino';
import type { Outcome } from '../../actions/contract.ts';
import type { Db, ReadTx } from '../db/handles.ts';
import { type Runtimes, workIn } from './carry-out.ts';
import * as repo from './repo.ts';
import type { TakeRequest } from './runtime.ts';
import { LATE, within } from '../within.ts';
import type { PerformRequest } from './perform-request.ts';

export interface PerformerOptions {
  readonly db: Db;
  readonly log: Logger;
  readonly runtimes: Runtimes;
  /** Takes the outcome back into the conversation. */
  take(request: TakeRequest): Promise<unknown>;
  readonly timeoutMs?: number;
}

export const PERFORM_TIMEOUT_MS = 30_000;

/** Turns with work that are looked at in one question. */
const BATCH = 100;
/** A text from outside is as old as it is, so its turn may be dated this long before it was taken. */
const LATE_MS = 48 * 3_600_000;

/**
 * Does the work that turns ask for after their commit, and brings each outcome back as an event.
 * Work that a crash cut off is not begun again, since nobody knows how far it came: it fails.
 */
export class Performer {
  readonly #options: PerformerOptions;
  readonly #inFlight = new Set<Promise<void>>();
  /** Of turns before then nothing is open any more; 0: not known yet. */
  #closedUpTo = 0;

  constructor(options: PerformerOptions) {
    this.#options = options;
  }

  begin(work: PerformRequest): void {
    const done = this.#perform(work)
      .catch((error: unknown) => {
        this.#options.log.error({ err: error, ...work }, 'an outcome could not be brought back');
      })
      .finally(() => this.#inFlight.delete(done));
    this.#inFlight.add(done);
  }

  /**
   * What was cut off fails, and its conversation is told. `begunBefore`: work that began later may
   * still be under way, in another process.
   */
  async failUnfinished(begunBefore: Date): Promise<void> {
    const why = 'The server stopped before it was done.';
    const from = new Date(Math.max(0, this.#closedUpTo - LATE_MS));
    let after: repo.WorkBatch['after'] = null;
    do {
      const batch: repo.WorkBatch = { from, before: begunBefore, after, limit: BATCH };
      const { open, last } = await this.#options.db.read((tx) => unfinishedWork(tx, batch));
      for (const work of open) await this.#bringBack(work, { port: 'failed', why });
      after = last;
    } while (after !== null);
    this.#closedUpTo = Math.max(this.#closedUpTo, begunBefore.getTime());
  }

  /** Waits for what was begun. */
  async stop(): Promise<void> {
    while (this.#inFlight.size > 0) await Promise.all(this.#inFlight);
  }

  async #perform(work: PerformRequest): Promise<void> {
    await this.#bringBack(work, await this.#outcomeOf(work));
  }

  async #outcomeOf({ effect }: PerformRequest): Promise<Outcome> {
    const runtime = this.#options.runtimes[effect.actionType];
    if (!runtime?.perform)
      return { port: 'failed', why: `This server cannot do ${effect.actionType}.` };
    try {
      return await withTimeout(
        runtime.perform(effect),
        this.#options.timeoutMs ?? PERFORM_TIMEOUT_MS,
      );
    } catch (error) {
      this.#options.log.error({ err: error, actionId: effect.actionId }, 'an action failed');
      return { port: 'failed', why: error instanceof Error ? error.message : 'It failed.' };
    }
  }

  async #bringBack(work: PerformRequest, outcome: Outcome): Promise<void> {
    await this.#options.take({
      conversationId: work.conversationId,
      eventId: work.eventId,
      turn: null,
      event: (_, __, at) => ({
        type: 'action.finished',
        at,
        actionId: work.effect.actionId,
        port: outcome.port,
        messageId: null,
        why: outcome.why.slice(0, 500),
      }),
    });
  }
}

interface Unfinished {
  readonly open: readonly PerformRequest[];
  /** Where the next batch begins; null when there is none. */
  readonly last: repo.WorkBatch['after'];
}

async function unfinishedWork(tx: ReadTx, batch: repo.WorkBatch): Promise<Unfinished> {
  const open: PerformRequest[] = [];
  const turns = await repo.turnsWithWork(tx, batch);
  for (const { event: turn, phase } of turns) {
    // Nobody waits for it any more.
    if (phase === 'ended') continue;
    for (const work of workIn(turn.conversationId, turn.seq, turn.effects)) {
      const outcome = await repo.eventByEventId(tx, work.conversationId, work.eventId);
      if (!outcome) open.push(work);
    }
  }
  return { open, last: turns.length < batch.limit ? null : (turns.at(-1)?.event ?? null) };
}

async function withTimeout<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  const done = await within(timeoutMs, work);
  if (done === LATE) throw new Error('It took too long.');
  return done;
}
