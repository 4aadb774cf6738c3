import { UserError } from '../../core/errors.ts';
import type { Logger } from 'pino';
import type { ConversationEvent, StartedEvent } from '../../core/conversation/events.ts';
import { replay } from '../../core/conversation/replay.ts';
import { startConversation } from '../../core/conversation/start-conversation.ts';
import type { ConversationState } from '../../core/conversation/state.ts';
import type { StepResult } from '../../core/conversation/turn/turn.ts';
import type { ConversationId, ReleaseId, TopicId } from '../../core/ids.ts';
import { countTurn } from '../analytics/count-turn.ts';
import { channelOf } from '../channels/channel.ts';
import type { Db, ReadTx, Tx } from '../db/handles.ts';
import { WriteConflict } from '../db/write-conflict.ts';
import type { MessageOutcome } from '../engine/engine.ts';
import { isOptOutCode } from '../engine/opt-outs/opted-out.ts';
import { messagesByOnceKeys } from '../engine/outbox-repo.ts';
import type { Reply } from '../inbound/queue-reply.ts';
import { messageView } from '../messages/message-view.ts';
import type { LoadedRelease } from '../releases/release-cache.ts';
import { carryOut, type PerformEffect, type Runtimes } from './carry-out.ts';
import * as repo from './repo.ts';
import type { ConversationRow, EventRow } from './repo.ts';
import { type SendSms, stepInformed } from './step-informed.ts';
import { type TurnView, turnProblem } from './turn-view.ts';

export interface RuntimeOptions {
  readonly db: Db;
  readonly log: Logger;
  readonly now: () => Date;
  readonly runtimes: Runtimes;
  /** Inside a job, on that job's `tx`. */
  load(releaseId: ReleaseId, tx?: ReadTx): Promise<LoadedRelease>;
  /** Writes the outbox row of a text, in the turn's transaction. */
  queue(tx: Tx, conversation: ConversationRow, effect: SendSms, about: AboutText): Promise<void>;
  /** Whether the text's recipient wants none from its sender. */
  hasOptedOut(tx: ReadTx, conversation: ConversationRow, effect: SendSms): Promise<boolean>;
  /** What the agent says in a conversation by text, to be texted, in the turn's transaction. */
  reply(tx: Tx, conversation: ConversationRow, reply: Reply): Promise<void>;
  /** After the commit: work that a turn has asked for. */
  perform(work: PerformRequest): void;
}

/** What a text is remembered by: its template's title, and the topic that led to it. */
export interface AboutText {
  readonly title: string;
  readonly topicId: TopicId | null;
}

export interface PerformRequest {
  readonly conversationId: ConversationId;
  /** The id its outcome comes back under, so that it comes back once. */
  readonly eventId: string;
  readonly effect: PerformEffect;
}

/** A conversation without what its first turn decides. */
export type NewConversation = Omit<ConversationRow, 'state' | 'rev' | 'phase' | 'endedAt'>;

export interface TakeRequest {
  readonly conversationId: ConversationId;
  /** The same id again is answered with the first answer. */
  readonly eventId: string | null;
  /** Refused unless the conversation is at this turn. */
  readonly turn: number | null;
  /** The event for the state as it is; asked again when another turn came in between. */
  event(loaded: LoadedRelease, state: ConversationState, at: string): ConversationEvent;
  /** Written in the transaction of the turn; not called where there is none to be written. */
  alongside?(tx: Tx): Promise<void>;
}

export type Taken =
  | { readonly outcome: 'turn'; readonly view: TurnView }
  | { readonly outcome: 'elsewhere'; readonly turn: number };

/** The key of the notifier that wakes a conversation's feeds. */
export function conversationKey(id: ConversationId): string {
  return `conversation:${id}`;
}

/** A turn that loses this often against others meanwhile is a bug, not bad luck. */
const MAX_TRIES = 50;

/**
 * Hosts the interpreter. A turn is computed from the conversation as it is, and written in one
 * transaction, its texts included, if nobody else took a turn meanwhile; otherwise it is computed
 * again. So turns never interleave, on any number of processes, and a turn is never half there.
 */
export class Runtime {
  readonly #options: RuntimeOptions;

  constructor(options: RuntimeOptions) {
    this.#options = options;
  }

  async start(row: NewConversation, event: StartedEvent): Promise<TurnView> {
    return this.#options.db.write((tx) => this.startIn(tx, row, event));
  }

  /** The same inside a transaction of the caller's. */
  async startIn(tx: Tx, row: NewConversation, event: StartedEvent): Promise<TurnView> {
    const { release } = await this.#options.load(row.releaseId, tx);
    const first = startConversation(release, event);
    const greets = !channelOf(row.channel).isByText;
    const effects = first.effects.filter((effect) => greets || effect.type !== 'say');
    const { state } = first;
    const started = { ...row, state, rev: 0, phase: state.phase, endedAt: null };
    await repo.insertConversation(tx, started);
    return this.#store(tx, started, event, null, { ...first, effects });
  }

  /** Takes one turn. The conversation must exist. */
  async take(request: TakeRequest): Promise<Taken> {
    const { db, now } = this.#options;
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const row = await db.read((tx) => repo.conversationById(tx, request.conversationId));
      if (!row) throw new Error(`there is no conversation ${request.conversationId}`);
      const known = await db.read((tx) => this.#known(tx, row, request.eventId));
      if (known) {
        await this.#refuseOtherWords(row, request);
        return { outcome: 'turn', view: known };
      }
      if (request.turn !== null && request.turn !== row.state.turn) {
        return { outcome: 'elsewhere', turn: row.state.turn };
      }
      const loaded = await this.#options.load(row.releaseId);
      const asked = request.event(loaded, row.state, now().toISOString());
      const { event, result } = await db.read((tx) => this.#step(tx, row, asked));
      if (changesNothing(row, result)) return { outcome: 'turn', view: view(row, result, []) };
      const done = await db.write(async (tx) => {
        // Both again, now that nobody can come in between.
        const stored = await this.#known(tx, row, request.eventId);
        if (stored) return stored;
        const isSame = (await repo.conversationById(tx, row.id))?.rev === row.rev;
        if (!isSame) return null;
        await request.alongside?.(tx);
        return await this.#store(tx, row, event, request.eventId, result);
      });
      if (done) return { outcome: 'turn', view: done };
    }
    throw new Error(`a turn of ${request.conversationId} could not be written`);
  }

  /**
   * What became of a message, taken as an event in the transaction that records it. An error of
   * the interpreter must not keep the message's status from being written, so it is only logged.
   */
  async onOutcome(tx: Tx, { row: message, port, why }: MessageOutcome): Promise<void> {
    const { conversationId, actionId } = message;
    if (conversationId === null || actionId === null) return;
    const row = await repo.conversationById(tx, conversationId);
    const eventId = `${message.id}:${port}`;
    if (!row || (await repo.eventByEventId(tx, conversationId, eventId))) return;
    const outcome: ConversationEvent = {
      type: 'action.finished',
      at: this.#options.now().toISOString(),
      actionId,
      port,
      messageId: message.id,
      why: why.slice(0, 500),
      ...(isOptOutCode(message.errorCode) ? { reason: 'opted out' } : {}),
    };
    const taken = await this.#tryStep(tx, row, outcome);
    if (!taken || changesNothing(row, taken.result)) return;
    await this.#store(tx, row, taken.event, eventId, taken.result);
  }

  async #step(tx: ReadTx, row: ConversationRow, event: ConversationEvent) {
    const { release } = await this.#options.load(row.releaseId, tx);
    return stepInformed(release, row.state, event, (effect) =>
      this.#options.hasOptedOut(tx, row, effect),
    );
  }

  async #tryStep(tx: ReadTx, row: ConversationRow, event: ConversationEvent) {
    try {
      return this.#step(tx, row, event);
    } catch (error) {
      this.#options.log.error(
        { err: error, conversationId: row.id },
        'an outcome was not taken in',
      );
      return null;
    }
  }

  /** One transaction's worth: event, state, texts. What follows the commit is only announced. */
  async #store(
    tx: Tx,
    row: ConversationRow,
    event: ConversationEvent,
    eventId: string | null,
    result: StepResult,
  ): Promise<TurnView> {
    const { state, effects, notes } = result;
    const at = new Date(event.at);
    const endedAt = row.endedAt ?? (state.phase === 'ended' ? at : null);
    const set = { state, phase: state.phase, endedAt };
    if (!(await repo.advanceConversation(tx, row.id, row.rev, set))) {
      throw new WriteConflict(`${row.id} was changed under a turn`);
    }
    const seq = row.rev + 1;
    const place = { conversationId: row.id, projectId: row.projectId, seq };
    await repo.insertEvent(tx, { ...place, at, eventId, event, effects, notes });
    const { release } = await this.#options.load(row.releaseId);
    await countTurn(tx, row, release, result, at);
    await this.#carryOut(tx, row, seq, result);
    if (channelOf(row.channel).isByText) {
      const texts = saidIn(result);
      await this.#options.reply(tx, row, { seq, turn: state.turn, texts, at: event.at });
    }
    await tx.notify(conversationKey(row.id));
    return view(row, result, await messagesByOnceKeys(tx, row.projectId, onceKeysIn(result)));
  }

  async #carryOut(tx: Tx, row: ConversationRow, seq: number, result: StepResult): Promise<void> {
    const { release } = await this.#options.load(row.releaseId, tx);
    const texts: SendSms[] = [];
    carryOut(result.effects, release, this.#options.runtimes, {
      queueMessage: (effect) => texts.push(effect),
      handOff: (effect) => tx.afterCommit(() => channelOf(row.channel).handOff(row.id, effect)),
    });
    for (const effect of texts) {
      const template = release.graph.templates.find((one) => one.id === effect.templateId);
      const about = { title: template?.title ?? '', topicId: result.state.lastTopicId };
      await this.#options.queue(tx, row, effect, about);
    }
    for (const work of workIn(row.id, seq, result.effects)) {
      tx.afterCommit(() => this.#options.perform(work));
    }
  }

  /** The answer to an event that was taken before, as it was then. */
  async #known(tx: ReadTx, row: ConversationRow, eventId: string | null): Promise<TurnView | null> {
    const stored = eventId === null ? null : await repo.eventByEventId(tx, row.id, eventId);
    return stored ? await this.viewOf(tx, row, stored) : null;
  }

  /** An id used again for other words is no retry: answering it as one would lose them. */
  async #refuseOtherWords(row: ConversationRow, request: TakeRequest): Promise<void> {
    const { db, now } = this.#options;
    const stored = await db.read(async (tx) =>
      request.eventId === null ? null : await repo.eventByEventId(tx, row.id, request.eventId),
    );
    const asked = request.event(
      await this.#options.load(row.releaseId),
      row.state,
      now().toISOString(),
    );
    if (!stored || wordsIn(stored.event) === wordsIn(asked)) return;
    throw new UserError(
      'conflict',
      'This event id was used before, with other words.',
      'Give each thing the caller says an event id of its own.',
    );
  }

  /** A stored turn as it was answered. Its state is found by replaying up to it (P5). */
  async viewOf(tx: ReadTx, row: ConversationRow, stored: EventRow): Promise<TurnView> {
    const events = (await repo.eventsOf(tx, row.id)).filter((event) => event.seq <= stored.seq);
    const { release } = await this.#options.load(row.releaseId, tx);
    const then = replay(
      release,
      events.map((event) => event.event),
    ).at(-1);
    const { effects, notes } = stored;
    const result = { state: then?.state ?? row.state, effects, notes, problems: [] };
    return view(row, result, await messagesByOnceKeys(tx, row.projectId, onceKeysIn(result)));
  }
}

/** What an event asks to be done after its commit, each under the id its outcome comes back by. */
export function workIn(
  conversationId: ConversationId,
  seq: number,
  effects: StepResult['effects'],
): PerformRequest[] {
  return effects.flatMap((effect, index) =>
    effect.type === 'perform'
      ? [{ conversationId, eventId: `perform:${seq}:${index}`, effect }]
      : [],
  );
}

function wordsIn(event: ConversationEvent): string {
  return 'text' in event ? event.text : 'words' in event ? event.words : '';
}

/** A refused event (P7) is answered and not stored. */
function changesNothing(row: ConversationRow, result: StepResult): boolean {
  return result.problems.length > 0 && result.state === row.state;
}

function onceKeysIn(result: Pick<StepResult, 'effects'>): string[] {
  return result.effects.flatMap((effect) => (effect.type === 'sendSms' ? [effect.onceKey] : []));
}

function saidIn(result: Pick<StepResult, 'effects'>): string[] {
  return result.effects.flatMap((effect) => (effect.type === 'say' ? [effect.text] : []));
}

function view(
  row: ConversationRow,
  result: StepResult,
  messages: Parameters<typeof messageView>[0][],
): TurnView {
  return {
    conversationId: row.id,
    turn: result.state.turn,
    say: saidIn(result),
    effects: result.effects,
    notes: result.notes,
    phase: result.state.phase,
    messages: messages.map(messageView),
    problems: result.problems.map(turnProblem),
  };
}
