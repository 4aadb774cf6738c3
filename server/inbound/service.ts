import type { ConversationId, ProjectId } from '../../core/ids.ts';
import type { Tx } from '../db/handles.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Deps } from '../deps.ts';
import type { AnsweredProject } from '../twilio/answered-projects.ts';
import type { TwilioService } from '../twilio/service.ts';
import type { Doubt, Written } from './has-crossed.ts';
import type { Inbound } from './inbound.ts';
import type { JustSaid } from './keywords/keywords-repo.ts';
import { whoseIs } from './keywords/projects-answered.ts';
import type { InboundRow } from './repo.ts';
import {
  isTooEarly,
  lookAround,
  placedBefore,
  storeInbound,
  type Stored,
} from './store-inbound.ts';
import { TextTurns } from './text-turns.ts';
import { unhandledInbound } from './unhandled-repo.ts';
import { type Order, orderOf, writtenAfter } from './written-first.ts';

export interface Received {
  /** To be texted back at once; null: nothing is. */
  readonly reply: string | null;
  readonly kind: InboundRow['kind'];
  /** The conversation that took it as a turn; null where it belongs to none. */
  readonly conversationId: ConversationId | null;
  /** Resolves when the conversation has taken it: whether that went well. */
  readonly taken: Promise<boolean>;
}

/** Looks this often for texts whose turn failed, or whose process is gone. */
const SWEEP_MS = 60_000;
/** A turn is taken well within this time, in whatever process. */
const LATE_MS = 30_000;
/** So many of them are read, and taken, at once. */
const BATCH = 200;
/** A server that is that far behind reads keywords by what it knows, and answers in time. */
const LONGEST_WAIT_MS = 50;
/** A CANCEL right after a YES that Twilio is asked about; the webhook itself waits for 15 seconds. */
const LONGEST_ASKED_MS = 8_000;
/** One that fails this often is a bug of ours: it stays, and is tried again at the next start. */
const MOST_FAILURES = 5;

type Accounts = Pick<TwilioService, 'clientOf'>;
/** Whether a text was written before what it would end was said. */
type AskOrder = (said: JustSaid) => Promise<Order>;

/**
 * The one door for texts from outside: Twilio's webhook and the test panel's phone come here. A
 * text is answered once it is stored; its turn comes after that.
 */
export class InboundService {
  readonly #deps: Pick<Deps, 'db' | 'log' | 'now'>;
  readonly #runtime: Runtime;
  readonly #accounts: Accounts;
  readonly #turns: TextTurns;
  readonly #failures = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;
  #isLooking = false;
  #stopped = false;

  constructor(deps: Pick<Deps, 'db' | 'log' | 'now'>, runtime: Runtime, accounts: Accounts) {
    this.#deps = deps;
    this.#accounts = accounts;
    this.#runtime = runtime;
    this.#turns = new TextTurns(deps, runtime, (row, doubt) => this.#askWritten(row, doubt));
  }

  /** Takes up what a crash kept from its conversation, and keeps looking for more of that. */
  start(): void {
    const look = (ageMs: number) => {
      // Many batches may take longer than it is to the next look, which would read the same again.
      if (this.#isLooking) return;
      this.#isLooking = true;
      this.resume(ageMs)
        .catch((error: unknown) => {
          this.#deps.log.error({ err: error }, 'texts from outside could not be taken up again');
        })
        .finally(() => {
          this.#isLooking = false;
        });
    };
    look(0);
    this.#timer = setInterval(() => look(LATE_MS), SWEEP_MS);
  }

  /** Finishes the turns that have begun; the rest waits for the next start. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#stopped = true;
    await this.#turns.stop();
  }

  /**
   * Takes a text in, once, however often it is delivered. `projectIds` are all projects that text
   * from this sender, at least one: an opt-out holds for each of them. `askOrder` says what was written
   * first; without it, it is what came first.
   */
  async receive(
    projectIds: readonly ProjectId[],
    inbound: Inbound,
    askOrder: AskOrder = async () => 'unknown',
  ): Promise<Received> {
    // Whether a YES answers a question depends on the turn before it.
    await this.#turns.before(inbound.from, LONGEST_WAIT_MS);
    const { row, isNew, before } = await this.#store(projectIds, inbound, askOrder);
    this.#takeFirst(before);
    const taken = row.handledAt === null ? this.#turns.take(row) : Promise.resolve(true);
    const { kind, conversationId } = row;
    return { reply: isNew ? row.reply : null, kind, conversationId, taken };
  }

  /**
   * Takes a text in that an account vouches for, for those of these projects that it may speak to; null
   * where there is none. Rejects where it must be known when it was written and Twilio does not say: then
   * it is not taken in, and `MissedTexts` finds it in its place.
   */
  async receiveFrom(
    projects: readonly AnsweredProject[],
    inbound: Inbound,
  ): Promise<Received | null> {
    const { text, projectIds } = await this.#deps.db.read((tx) => whoseIs(tx, projects, inbound));
    if (projectIds.length === 0) return null;
    return this.receive(projectIds, text, (said) => orderOf(this.#accounts, projects, text, said));
  }

  /** Resolves when all that came in so far is taken, for whoever has to see the outcome. */
  settled(): Promise<void> {
    return this.#turns.settled();
  }

  /**
   * Takes what was stored so long ago and has had no turn, the oldest first; resolves when that is
   * done. Only a batch of it is in memory at once.
   */
  async resume(ageMs = 0): Promise<void> {
    const before = new Date(this.#deps.now().getTime() - ageMs + 1);
    const batches = this.#batches(before);
    for await (const rows of batches) await Promise.all(rows.map((row) => this.#tryAgain(row)));
  }

  async *#batches(before: Date): AsyncGenerator<readonly InboundRow[]> {
    let after: InboundRow | null = null;
    while (!this.#stopped) {
      const page = { before, after, limit: BATCH };
      const rows: InboundRow[] = await this.#deps.db.read((tx) => unhandledInbound(tx, page));
      yield rows;
      if (rows.length < BATCH) return;
      after = rows.at(-1) ?? null;
    }
  }

  async #store(
    projectIds: readonly ProjectId[],
    inbound: Inbound,
    askOrder: AskOrder,
  ): Promise<Stored> {
    let text = inbound;
    let mayWait = true;
    const asked = new Set<string>();
    for (;;) {
      const done = await this.#write(async (tx) => {
        const around = await lookAround(tx, projectIds, text);
        const { before, said } = around;
        if (mayWait && isTooEarly(text, around)) return { before };
        if (said && !asked.has(nameOf(said))) return { said };
        return storeInbound(this.#runtime, tx, around);
      });
      if ('row' in done) return done;
      if ('said' in done) {
        asked.add(nameOf(done.said));
        text = placedBy(await askOrder(done.said), done.said, text);
        const about = { sid: text.providerSid, than: done.said.providerSid };
        if (text.isFetched) this.#deps.log.info(about, 'a START is older than what it would end');
        continue;
      }
      // Stored by another server, which may be gone: whoever has these turns first takes them.
      this.#takeFirst(done.before);
      const isAsked = this.#turns.isAsking(inbound.from);
      await this.#turns.before(inbound.from, isAsked ? LONGEST_ASKED_MS : LONGEST_WAIT_MS);
      mayWait = false;
    }
  }

  async #askWritten(row: InboundRow, { accountSid }: Doubt): Promise<Written> {
    const written = await writtenAfter(this.#accounts, row, accountSid);
    if (written) return written;
    const about = { sid: row.providerSid };
    this.#deps.log.warn(
      about,
      'Twilio did not say when a yes was written: it is asked about again',
    );
    return 'nobody says';
  }

  #write<T>(job: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#turns.first(() => this.#deps.db.write(job));
  }

  #takeFirst(older: readonly InboundRow[]): void {
    for (const one of older) if (!this.#turns.has(one)) void this.#tryAgain(one);
  }

  async #tryAgain(row: InboundRow): Promise<void> {
    const failures = this.#failures.get(row.providerSid) ?? 0;
    if (failures >= MOST_FAILURES) return;
    if (await this.#turns.take(row)) this.#failures.delete(row.providerSid);
    else this.#failures.set(row.providerSid, failures + 1);
  }
}

/** Where nobody says what was written first, it is what came first. */
function placedBy(order: Order, said: JustSaid, text: Inbound): Inbound {
  const isOlder = order === 'unknown' ? said.at > text.cameAt : order === 'older';
  return isOlder ? placedBefore(said, text) : text;
}

function nameOf({ at, providerSid }: JustSaid): string {
  return `${providerSid} ${at.getTime()}`;
}
