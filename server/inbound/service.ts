import { readCaller } from '../../core/conversation/read-caller.ts';
import { WORDS_LIMIT } from '../../core/conversation/events.ts';
import type { ConversationId, ProjectId } from '../../core/ids.ts';
import { keywordReply } from '../../core/messaging/keyword-replies.ts';
import { readKeyword } from '../../core/messaging/read-keyword.ts';
import type { Tx } from '../db/handles.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Deps } from '../services.ts';
import { continueByText } from './continue-by-text.ts';
import { findThread, type Thread } from './find-thread.ts';
import type { Inbound } from './inbound.ts';
import * as repo from './repo.ts';
import type { InboundRow } from './repo.ts';
import { takeKeyword } from './take-keyword.ts';

export interface Received {
  /** To be texted back at once; null: nothing is. */
  readonly reply: string | null;
  readonly kind: InboundRow['kind'];
  /** The conversation that took it as a turn; null where it belongs to none. */
  readonly conversationId: ConversationId | null;
}

const HOUR_MS = 3_600_000;
/** An answer to a text comes within this time, or it is about something else. */
const THREAD_MS = 72 * HOUR_MS;
/** More than this in an hour is two machines talking to each other: kept, and not answered. */
const MOST_AN_HOUR = 40;

/** The one door for texts from outside: Twilio's webhook and the test panel's phone come here. */
export class InboundService {
  readonly #deps: Pick<Deps, 'db' | 'log' | 'now'>;
  readonly #runtime: Runtime;

  constructor(deps: Pick<Deps, 'db' | 'log' | 'now'>, runtime: Runtime) {
    this.#deps = deps;
    this.#runtime = runtime;
  }

  /**
   * Takes a text in, once, however often it is delivered. `projectIds` are all projects that text
   * from this sender, at least one: an opt-out holds for each of them.
   */
  async receive(projectIds: readonly ProjectId[], inbound: Inbound): Promise<Received> {
    const { row, isNew } = await this.#deps.db.write((tx) => this.#store(tx, projectIds, inbound));
    if (row.handledAt === null) await this.#takeTurn(row);
    const { kind, conversationId } = row;
    return { reply: isNew ? row.reply : null, kind, conversationId };
  }

  /** At the start: what a crash kept from its conversation. */
  async resume(): Promise<void> {
    for (const row of await this.#deps.db.read(repo.unhandledInbound)) {
      await this.#takeTurn(row).catch((error: unknown) => {
        this.#deps.log.error({ err: error, sid: row.providerSid }, 'a text was not taken in');
      });
    }
  }

  async #store(tx: Tx, projectIds: readonly ProjectId[], inbound: Inbound) {
    // What one person writes is taken in one after the other, or two would each begin an exchange.
    await tx.lock(`from:${inbound.from}`);
    const known = await repo.inboundBySid(tx, projectIds, inbound.providerSid);
    if (known) return { row: known, isNew: false };
    const now = this.#deps.now();
    const since = new Date(now.getTime() - THREAD_MS);
    const thread = await findThread(tx, { projectIds, inbound, since });
    const projectId = thread.projectId ?? projectIds[0];
    if (projectId === undefined) throw new Error('a text from outside belongs to a project');
    const { reply, kind } = await this.#readKeyword(tx, projectId, projectIds, thread, inbound);
    const isTurn = kind === 'text' && inbound.body.trim() !== '';
    const conversationId = isTurn ? await this.#conversationOf(tx, thread, inbound) : null;
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
      receivedAt: now,
      handledAt: conversationId === null ? now : null,
    };
    await repo.insertInbound(tx, row);
    return { row, isNew: true };
  }

  async #readKeyword(
    tx: Tx,
    projectId: ProjectId,
    projectIds: readonly ProjectId[],
    thread: Thread,
    inbound: Inbound,
  ): Promise<Pick<InboundRow, 'kind' | 'reply'>> {
    const { body, optOutType } = inbound;
    const questionPending = (thread.open?.state.pending ?? null) !== null;
    const keyword = readKeyword(body, {
      questionPending,
      ...(optOutType === null ? {} : { optOutType }),
    });
    if (keyword === null) return { kind: 'text', reply: null };
    const isAnswered = await takeKeyword(tx, keyword, projectIds, inbound, this.#deps.now());
    // Twilio has answered already where it says what it took the text for.
    if (!isAnswered || optOutType !== null) return { kind: keyword, reply: null };
    const language = (thread.open ?? thread.before)?.language ?? 'en';
    const name = await repo.projectNameOf(tx, projectId);
    return { kind: keyword, reply: keywordReply(keyword, name, language) };
  }

  async #conversationOf(tx: Tx, thread: Thread, inbound: Inbound): Promise<ConversationId | null> {
    if (thread.open) return thread.open.id;
    if (!thread.before) return null;
    return continueByText(this.#runtime, tx, thread.before, inbound.from, this.#deps.now());
  }

  async #takeTurn(row: InboundRow): Promise<void> {
    const { db, log, now } = this.#deps;
    const { conversationId } = row;
    if (conversationId === null) return;
    const since = new Date(now().getTime() - HOUR_MS);
    const text = row.body.slice(0, WORDS_LIMIT);
    if ((await db.read((tx) => repo.countInbound(tx, conversationId, since))) <= MOST_AN_HOUR) {
      await this.#runtime.take({
        conversationId,
        eventId: `sms:${row.providerSid}`,
        turn: null,
        event: ({ release, matcher }, state, at) => ({
          type: 'caller.said',
          at,
          text,
          reading: readCaller(release, matcher, state, text),
        }),
      });
    } else {
      log.warn({ conversationId }, 'too many texts in an hour: this one is kept, not answered');
    }
    await db.write((tx) => repo.markHandled(tx, row, now()));
  }
}
