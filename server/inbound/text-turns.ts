import { readCaller } from '../../core/conversation/read-caller.ts';
import { WORDS_LIMIT } from '../../core/conversation/events.ts';
import { wantsNoTexts } from '../../core/understanding/opt-outs/wants-no-texts.ts';
import type { E164 } from '../../core/phone.ts';
import type { Tx } from '../db/handles.ts';
import { together } from '../db/together.ts';
import { hasOptedOut } from '../engine/opt-outs/opted-out.ts';
import type { ConversationRow } from '../runtime/repo.ts';
import type { Runtime, TakeRequest } from '../runtime/runtime.ts';
import type { Deps } from '../deps.ts';
import { crossingOf, type Doubt, type Written } from './has-crossed.ts';
import * as repo from './repo.ts';
import type { InboundRow } from './repo.ts';
import { within } from '../within.ts';

const HOUR_MS = 3_600_000;
/** Asks when a text was written, where that is in doubt. */
export type AskWritten = (row: InboundRow, doubt: Doubt) => Promise<Written>;

/** More than this from one person in an hour is two machines talking to each other: kept, and not answered. */
const MOST_AN_HOUR = 40;
/**
 * Turns at the same moment. On SQLite a turn keeps the event loop for its queries, and answers to
 * others wait for as long; Postgres is waited for.
 */
const AT_ONCE = { sqlite: 2, postgres: 4 } as const;

/** Texts that came meanwhile are answered first; a turn is held back for no longer than this. */
const LONGEST_HOLD_MS = 100;

/**
 * Texts between their answer and their turn. Each is stored before, so a crash loses none: whoever
 * starts next takes up what is left. Where several servers have texts of one person, each has what was
 * stored before its own in line as well (`InboundService`): a turn is taken by whoever comes first, while
 * the conversation is locked, and is taken already for the others.
 *
 * States of a text: stored -> waits here, behind what the same person wrote before and while others
 * take theirs -> taken, and marked so in the transaction of its turn; or failed, and left to
 * whoever looks next for what is not marked.
 */
export class TextTurns {
  readonly #askWritten: AskWritten;
  readonly #deps: Pick<Deps, 'db' | 'log' | 'now'>;
  readonly #runtime: Runtime;
  readonly #open = new Map<string, Promise<boolean>>();
  readonly #asking = new Set<E164>();
  readonly #lastOf = new Map<E164, Promise<boolean>>();
  readonly #waiting: (() => void)[] = [];
  #free: number;
  #answering = 0;
  readonly #held: (() => void)[] = [];
  #stopped = false;

  constructor(deps: Pick<Deps, 'db' | 'log' | 'now'>, runtime: Runtime, askWritten: AskWritten) {
    this.#askWritten = askWritten;
    this.#deps = deps;
    this.#runtime = runtime;
    this.#free = AT_ONCE[deps.db.kind];
  }

  /** Resolves when its turn is taken: whether that went well. The same text again is the same turn. */
  take(row: InboundRow): Promise<boolean> {
    const key = keyOf(row);
    const known = this.#open.get(key);
    if (known) return known;
    const { fromNumber } = row;
    const done = this.#after(this.#lastOf.get(fromNumber), row).finally(() => {
      this.#open.delete(key);
      if (this.#lastOf.get(fromNumber) === done) this.#lastOf.delete(fromNumber);
    });
    this.#open.set(key, done);
    this.#lastOf.set(fromNumber, done);
    return done;
  }

  /** Whether it is in line here. */
  has(row: InboundRow): boolean {
    return this.#open.has(keyOf(row));
  }

  /** Whether Twilio is asked when something of theirs was written, so that its turn takes long. */
  isAsking(from: E164): boolean {
    return this.#asking.has(from);
  }

  /** Does what an answer waits for; no turn begins meanwhile. */
  async first<T>(work: () => Promise<T>): Promise<T> {
    this.#answering += 1;
    try {
      return await work();
    } finally {
      this.#answering -= 1;
      if (this.#answering === 0) for (const goOn of this.#held.splice(0)) goOn();
    }
  }

  /** Resolves when all that this person wrote so far is taken, or after so long. */
  async before(from: E164, longestMs: number): Promise<void> {
    const last = this.#lastOf.get(from);
    if (last) await within(longestMs, last);
  }

  async settled(): Promise<void> {
    while (this.#open.size > 0) await Promise.all(this.#open.values());
  }

  /** Finishes the turns that have begun. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.settled();
  }

  async #after(before: Promise<boolean> | undefined, row: InboundRow): Promise<boolean> {
    await before;
    try {
      const taken = await this.#whenFree(() => this.#takeNow(row, 'not asked'));
      if (typeof taken === 'boolean') return taken;
      const written = await this.#asked(row, taken);
      return (await this.#whenFree(() => this.#takeNow(row, written))) === true;
    } catch (error) {
      this.#deps.log.error({ err: error, sid: row.providerSid }, 'a text was not taken in');
      return false;
    }
  }

  /** Nobody else's turn waits for Twilio. */
  async #asked(row: InboundRow, doubt: Doubt): Promise<Written> {
    this.#asking.add(row.fromNumber);
    try {
      return await this.#askWritten(row, doubt);
    } finally {
      this.#asking.delete(row.fromNumber);
    }
  }

  /** False once this has been stopped. */
  async #whenFree<T>(take: () => Promise<T>): Promise<T | false> {
    await this.#room();
    await this.#untilAnswered();
    try {
      return this.#stopped ? false : await take();
    } finally {
      this.#free += 1;
      this.#waiting.shift()?.();
    }
  }

  async #room(): Promise<void> {
    while (this.#free === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#free -= 1;
  }

  async #untilAnswered(): Promise<void> {
    if (this.#answering === 0) return;
    const answered = new Promise<void>((resolve) => this.#held.push(resolve));
    await within(LONGEST_HOLD_MS, answered);
  }

  /** Takes the turn, unless it depends on when this was written, which nobody has asked yet. */
  async #takeNow(row: InboundRow, written: Written): Promise<true | Doubt> {
    const { db, log, now } = this.#deps;
    const { conversationId } = row;
    if (conversationId === null) return true;
    const eventId = turnEventId(row);
    const since = new Date(now().getTime() - HOUR_MS);
    const done = await db.write(async (tx) => {
      const [{ row: conversation, stored }, isHandled, isTooMany] = await Promise.all([
        this.#runtime.find(tx, { conversationId, eventId }),
        repo.isHandled(tx, row),
        repo.hasMoreTurnsThan(tx, row, MOST_AN_HOUR, since),
        // Whoever queues the answer will ask this.
        hasOptedOut(tx, { ...row, recipient: row.fromNumber }),
      ]);
      // Another server may have taken it while the conversation was waited for.
      if (isHandled) return 'taken';
      const isTurn = !stored && !isTooMany;
      const crossing = isTurn ? await crossingOf(tx, conversation, row, written) : 'read';
      if (typeof crossing === 'object') return crossing;
      const turns = isTurn ? [this.#turn(tx, conversation, row, eventId, crossing)] : [];
      await together([repo.markHandled(tx, row, now()), ...turns]);
      return stored !== null || !isTooMany ? 'taken' : 'too many';
    });
    if (typeof done === 'object') return done;
    if (done === 'too many') {
      log.warn({ conversationId }, 'too many texts in an hour: this one is kept, not answered');
    }
    return true;
  }

  async #turn(
    tx: Tx,
    conversation: ConversationRow,
    row: InboundRow,
    eventId: string,
    crossing: 'crossed' | 'read',
  ): Promise<unknown> {
    const text = row.body.slice(0, WORDS_LIMIT);
    const crossed = crossing === 'crossed' ? { crossed: true as const } : {};
    const noTexts = wantsNoTexts(text);
    const event: TakeRequest['event'] = ({ release, matcher }, state) => ({
      type: 'caller.said',
      // When it came in, not when its turn is taken: one that was held up is no request of this
      // minute, so what it asks for may have to wait for the morning.
      at: row.receivedAt.toISOString(),
      text,
      reading: {
        ...readCaller(release, matcher, state, text),
        ...(noTexts === null ? {} : { wantsNoTexts: noTexts }),
      },
      ...crossed,
    });
    return this.#runtime.takeFound(tx, conversation, { eventId, event }, row);
  }
}

/** The event of its conversation that a text is. */
export function turnEventId({ providerSid }: Pick<InboundRow, 'providerSid'>): string {
  return `sms:${providerSid}`;
}

function keyOf({ projectId, providerSid }: InboundRow): string {
  return `${projectId}|${providerSid}`;
}
