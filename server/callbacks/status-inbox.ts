import { setTimeout as wait } from 'node:timers/promises';
import type { MessageId } from '../../core/ids.ts';
import type { JsonObject } from '../../core/json.ts';
import type { Tx } from '../db/handles.ts';
import { together } from '../db/together.ts';
import { applyReport } from '../engine/reports/apply-report.ts';
import type { Engine } from '../engine/engine.ts';
import { Repeating } from '../repeating.ts';
import { callbackSchema, extrasIn } from './callback-params.ts';
import { makeCallbackId } from './make-callback-id.ts';
import * as repo from './repo.ts';
import type { WaitingCallback } from './repo.ts';

/** Applied in one go: bounds how long the answers to others wait. */
const AT_ONCE = 8;
/** What comes within this time is applied together, in one commit instead of one each. */
const GATHER_MS = 20;
/** One that fails this often is a bug of ours: it stays, and is tried again at the next start. */
const MOST_FAILURES = 5;
const AFTER_FAILURE_MS = 1_000;

/**
 * Status callbacks between their answer and their being applied. `put` answers once a callback is
 * stored for good, so Twilio waits for one small write and never for the interpreter; a crash in
 * between loses nothing, since every process goes on with what is there: at its start, with each `put`,
 * and every `idleMs` without one.
 *
 * States: idle -> gathering (a moment) -> draining (takes the oldest until none is left) -> idle, or
 * gathering again when there was a `put` meanwhile.
 * Each is removed in the transaction that applies it, so it is applied once, by whichever process.
 */
export class StatusInbox {
  readonly #engine: Engine;
  readonly #looks: Repeating;
  #running = false;
  #draining: Promise<void> | null = null;
  #putMeanwhile = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#looks = new Repeating({
      work: () => {
        this.#wake();
        return this.settled();
      },
      everyMs: engine.policy.idleMs,
      atOnce: false,
    });
  }

  /** Goes on with what other processes have answered and not applied, now and from time to time. */
  start(): void {
    this.#running = true;
    this.#looks.start();
    this.#engine.db
      .write((tx) => repo.forgetFailures(tx))
      .catch((error: unknown) => this.#logFailure(error, 'the status callbacks were not readied'))
      .finally(() => this.#wake());
  }

  /** Finishes what is being applied; the rest is left to others, or to the next start. */
  async stop(): Promise<void> {
    this.#running = false;
    clearTimeout(this.#timer);
    await Promise.all([this.#looks.stop(), this.#draining]);
  }

  /** Stores a callback whose signature was right. */
  async put(messageId: MessageId, params: JsonObject): Promise<void> {
    const receivedAt = this.#engine.now();
    const row = { id: makeCallbackId(receivedAt), messageId, receivedAt, params, failures: 0 };
    await this.#engine.db.write((tx) => repo.insertCallback(tx, row));
    this.#wake();
  }

  /** Resolves when all that was put so far is applied, for whoever has to see the outcome. */
  async settled(): Promise<void> {
    while (this.#draining) await this.#draining;
  }

  #wake(): void {
    if (!this.#running) return;
    this.#putMeanwhile = true;
    this.#draining ??= this.#drain().finally(() => {
      this.#draining = null;
      if (this.#putMeanwhile) this.#wake();
    });
  }

  async #drain(): Promise<void> {
    while (this.#running && this.#putMeanwhile) {
      await wait(GATHER_MS);
      this.#putMeanwhile = false;
      try {
        await this.#drainWaiting();
      } catch (error) {
        this.#logFailure(error, 'status callbacks could not be read');
        this.#wakeLater();
      }
    }
  }

  async #drainWaiting(): Promise<void> {
    while (this.#running) {
      const rows = await this.#engine.db.ask((tx) =>
        repo.waitingCallbacks(tx, MOST_FAILURES, AT_ONCE),
      );
      const isAny = (await this.#applyAll(rows)) || (await this.#applyEach(rows));
      // A failure waits for its time; the others behind it are not held up by it.
      if (rows.length < AT_ONCE || !isAny) return;
    }
  }

  /**
   * All in one transaction, whose questions leave together: for Postgres that is as much work as one
   * callback. False, and nothing is done, where one of them is in the way of all.
   */
  async #applyAll(rows: readonly WaitingCallback[]): Promise<boolean> {
    if (rows.length < 2) return false;
    try {
      await this.#engine.db.write(async (tx) => {
        await together(inTurns(rows).map((some) => this.#applyInTurn(tx, some)));
      });
      return true;
    } catch (error) {
      this.#engine.log.warn({ err: error }, 'status callbacks could not be applied together');
      return false;
    }
  }

  async #applyEach(rows: readonly WaitingCallback[]): Promise<boolean> {
    let isAny = false;
    for (const row of rows) isAny = (await this.#apply(row)) || isAny;
    return isAny;
  }

  async #applyInTurn(tx: Tx, rows: readonly WaitingCallback[]): Promise<void> {
    for (const row of rows) {
      if (await repo.takeCallback(tx, row.id)) await applyOne(this.#engine, tx, row);
    }
  }

  async #apply(row: WaitingCallback): Promise<boolean> {
    try {
      await this.#engine.db.write((tx) => this.#applyInTurn(tx, [row]));
      return true;
    } catch (error) {
      this.#logFailure(error, 'a status callback could not be applied', row.messageId);
      await this.#engine.db.write((tx) => repo.countFailure(tx, row.id));
      this.#wakeLater();
      return false;
    }
  }

  #wakeLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#wake(), AFTER_FAILURE_MS);
  }

  #logFailure(err: unknown, what: string, messageId?: MessageId): void {
    this.#engine.log.error({ err, messageId }, what);
  }
}

/**
 * Those of one conversation in the order they came: what comes late about a message says nothing new,
 * and each moves the conversation on from where the one before left it.
 */
function inTurns(rows: readonly WaitingCallback[]): WaitingCallback[][] {
  const groups = new Map<string, WaitingCallback[]>();
  for (const row of rows) {
    const key = row.conversationId ?? row.messageId;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

async function applyOne(
  engine: Engine,
  tx: Tx,
  { messageId, params }: WaitingCallback,
): Promise<void> {
  const report = callbackSchema.parse(params);
  const more = extrasIn(params);
  await applyReport(engine, tx, messageId, {
    providerSid: report.MessageSid,
    status: report.MessageStatus,
    errorCode: report.ErrorCode || null,
    errorWhy: report.ErrorMessage || null,
    source: 'callback',
    account: report.AccountSid,
    ...(more === null ? {} : { more }),
  });
}
