import type { ConversationId, ProjectId } from '../../core/ids.ts';
import { keywordReply } from '../../core/messaging/keyword-replies.ts';
import { type Keyword, readKeyword } from '../../core/messaging/read-keyword.ts';
import type { Tx } from '../db/handles.ts';
import { lockPerson } from '../engine/opt-outs/lock-person.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Deps } from '../services.ts';
import { continueByText } from './continue-by-text.ts';
import { findThread, type Thread } from './find-thread.ts';
import { hasCrossed } from './has-crossed.ts';
import type { Inbound } from './inbound.ts';
import * as repo from './repo.ts';
import type { InboundRow } from './repo.ts';
import { takeKeyword } from './take-keyword.ts';
import { TextTurns } from './text-turns.ts';
import { unhandledInbound } from './unhandled-repo.ts';

export interface Received {
  /** To be texted back at once; null: nothing is. */
  readonly reply: string | null;
  readonly kind: InboundRow['kind'];
  /** The conversation that took it as a turn; null where it belongs to none. */
  readonly conversationId: ConversationId | null;
  /** Resolves when the conversation has taken it: whether that went well. */
  readonly taken: Promise<boolean>;
}

const HOUR_MS = 3_600_000;
/** An answer to a text comes within this time, or it is about something else. */
const THREAD_MS = 72 * HOUR_MS;
/** Between Twilio's clock, which tells only seconds, and the moment at which a webhook is here. */
const CLOCKS_MS = 60_000;
/** Looks this often for texts whose turn failed, or whose process is gone. */
const SWEEP_MS = 60_000;
/** A turn is taken well within this time, in whatever process. */
const LATE_MS = 30_000;
/** So many of them are read, and taken, at once. */
const BATCH = 200;
/** A server that is that far behind reads keywords by what it knows, and answers in time. */
const LONGEST_WAIT_MS = 50;
/** One that fails this often is a bug of ours: it stays, and is tried again at the next start. */
const MOST_FAILURES = 5;

/**
 * The one door for texts from outside: Twilio's webhook and the test panel's phone come here. A
 * text is answered once it is stored; its turn comes after that.
 */
export class InboundService {
  readonly #deps: Pick<Deps, 'db' | 'log' | 'now'>;
  readonly #runtime: Runtime;
  readonly #turns: TextTurns;
  readonly #failures = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;
  #isLooking = false;
  /** How many are reading stored texts batch by batch. */
  #reading = 0;
  #stopped = false;

  constructor(deps: Pick<Deps, 'db' | 'log' | 'now'>, runtime: Runtime) {
    this.#deps = deps;
    this.#runtime = runtime;
    this.#turns = new TextTurns(deps, runtime);
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
   * from this sender, at least one: an opt-out holds for each of them.
   */
  async receive(projectIds: readonly ProjectId[], inbound: Inbound): Promise<Received> {
    // Whether a YES answers a question depends on the turn before it.
    await this.#turns.before(inbound.from, LONGEST_WAIT_MS);
    const { row, isNew, older } = await this.#turns.first(() =>
      this.#deps.db.write(async (tx) => {
        const stored = await this.#store(tx, projectIds, inbound);
        return { ...stored, older: await this.#notReached(tx, stored.row) };
      }),
    );
    for (const one of older) void this.#tryAgain(one);
    const taken = row.handledAt === null ? this.#turns.take(row) : Promise.resolve(true);
    const { kind, conversationId } = row;
    return { reply: isNew ? row.reply : null, kind, conversationId, taken };
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
    this.#reading += 1;
    try {
      for await (const rows of batches) await Promise.all(rows.map((row) => this.#tryAgain(row)));
    } finally {
      this.#reading -= 1;
    }
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

  /**
   * While stored texts are taken batch by batch, this person may have written some that were not
   * reached yet: their turns come first.
   */
  async #notReached(tx: Tx, row: InboundRow): Promise<readonly InboundRow[]> {
    if (this.#reading === 0 || row.handledAt !== null) return [];
    return unhandledInbound(tx, { before: row.receivedAt, of: row, after: null, limit: BATCH });
  }

  async #tryAgain(row: InboundRow): Promise<void> {
    const failures = this.#failures.get(row.providerSid) ?? 0;
    if (failures >= MOST_FAILURES) return;
    if (await this.#turns.take(row)) this.#failures.delete(row.providerSid);
    else this.#failures.set(row.providerSid, failures + 1);
  }

  async #store(tx: Tx, projectIds: readonly ProjectId[], inbound: Inbound) {
    const { cameAt, isFetched } = inbound;
    const since = new Date(cameAt.getTime() - THREAD_MS);
    const [, known, lines] = await Promise.all([
      lockPerson(tx, inbound.from),
      repo.inboundBySid(tx, projectIds, inbound.providerSid),
      repo.recentLines(tx, { projectIds, inbound, since }),
    ]);
    if (known) return { row: known, isNew: false };
    // What is fetched belongs to what was written before it, not to what came since.
    const until = cameAt.getTime() + CLOCKS_MS;
    const latest = isFetched ? lines.filter(({ at }) => at.getTime() <= until) : lines;
    const thread = await findThread(tx, latest);
    const projectId = thread.projectId ?? projectIds[0];
    if (projectId === undefined) throw new Error('a text from outside belongs to a project');
    const about = { projectId, projectIds, thread, inbound };
    const { reply, kind } = await this.#readKeyword(tx, about);
    const isTurn = kind === 'text' && inbound.body.trim() !== '';
    const conversationId = isTurn ? await this.#conversationOf(tx, about) : null;
    const row: InboundRow = {
      projectId,
      providerSid: inbound.providerSid,
      transport: inbound.transport,
      fromNumber: inbound.from,
      sender: inbound.sender,
      body: inbound.body,
      optOutType: inbound.optOutType,
      kind,
      reply,
      conversationId,
      receivedAt: cameAt,
      handledAt: conversationId === null ? cameAt : null,
    };
    await repo.insertInbound(tx, row);
    return { row, isNew: true };
  }

  async #readKeyword(tx: Tx, about: About): Promise<Pick<InboundRow, 'kind' | 'reply'>> {
    const { projectId, projectIds, thread, inbound } = about;
    const { optOutType, isFetched } = inbound;
    const keyword = await this.#keywordOf(tx, about);
    if (keyword === null) return { kind: 'text', reply: null };
    // The last word counts, in the order in which they were written.
    if (isFetched && (await repo.hasKeywordAfter(tx, projectIds, inbound))) {
      return { kind: keyword, reply: null };
    }
    const isAnswered = await takeKeyword(tx, keyword, projectIds, inbound);
    // Twilio has answered already where it says what it took the text for. And what was fetched has
    // no webhook whose answer could text back.
    if (!isAnswered || optOutType !== null || isFetched) {
      return { kind: keyword, reply: null };
    }
    const language = (thread.open ?? thread.before)?.language ?? 'en';
    const name = await repo.projectNameOf(tx, projectId);
    return { kind: keyword, reply: keywordReply(keyword, name, language) };
  }

  /** CANCEL and END answer a question that may have been read; before that they mean STOP. */
  async #keywordOf(tx: Tx, { thread, inbound }: About): Promise<Keyword | null> {
    const { body, optOutType, cameAt } = inbound;
    const { open } = thread;
    const questionPending = open !== null && open.state.pending !== null;
    const keyword = readKeyword(body, {
      questionPending,
      ...(optOutType === null ? {} : { optOutType }),
    });
    if (keyword !== null || !questionPending || readKeyword(body) !== 'stop') return keyword;
    return (await hasCrossed(tx, open, cameAt)) ? 'stop' : null;
  }

  async #conversationOf(tx: Tx, { thread, inbound }: About): Promise<ConversationId | null> {
    if (thread.open) return thread.open.id;
    if (!thread.before) return null;
    return continueByText(this.#runtime, tx, thread.before, inbound.from, inbound.cameAt);
  }
}

/** A text, and what it belongs to. */
interface About {
  readonly projectId: ProjectId;
  readonly projectIds: readonly ProjectId[];
  readonly thread: Thread;
  readonly inbound: Inbound;
}
