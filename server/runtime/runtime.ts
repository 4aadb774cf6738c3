import { UserError } from '../../core/errors.ts';
import type { ConversationEvent, StartedEvent } from '../../core/conversation/events.ts';
import { replay } from '../../core/conversation/replay.ts';
import { startConversation } from '../../core/conversation/start-conversation.ts';
import type { ConversationState } from '../../core/conversation/state.ts';
import type { StepResult } from '../../core/conversation/turn/turn.ts';
import type { ConversationId } from '../../core/ids.ts';
import { channelOf } from '../channels/channel.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import { plainJson } from '../db/plain-json.ts';
import type { MessageOutcome } from '../engine/engine.ts';
import { isOptOutCode } from '../engine/opt-outs/opted-out.ts';
import { messagesByOnceKeys } from '../engine/outbox/outbox-repo.ts';
import type { InboundRow } from '../inbound/repo.ts';
import type { LoadedRelease } from '../releases/release-cache.ts';
import { conversationKey } from './conversation-key.ts';
import * as repo from './repo.ts';
import type { ConversationRow, EventRow } from './repo.ts';
import { stepInformed } from './step-informed.ts';
import { storeTurn } from './store-turn.ts';
import type { RuntimeOptions } from './runtime-options.ts';
import { changesNothing, onceKeysIn, type TurnView, turnView, saidBy } from './turn-view.ts';

/** A conversation without what its first turn decides. */
export type NewConversation = Omit<
  ConversationRow,
  'state' | 'rev' | 'phase' | 'outcome' | 'endedAt'
>;

export interface TakeRequest {
  readonly conversationId: ConversationId;
  /** The same id again is answered with the first answer. */
  readonly eventId: string | null;
  /** Refused unless the conversation is at this turn. */
  readonly turn: number | null;
  /** The event for the state as it is; asked again when the transaction has to begin anew. */
  event(loaded: LoadedRelease, state: ConversationState, at: string): ConversationEvent;
}

/** A conversation as a turn finds it, and the event if it was taken before. */
export interface Found {
  readonly row: ConversationRow;
  readonly stored: EventRow | null;
}

export type Taken =
  | { readonly outcome: 'turn'; readonly view: TurnView }
  | { readonly outcome: 'elsewhere'; readonly turn: number };

/**
 * Hosts the interpreter. A turn is read, computed and written in one transaction, its texts included,
 * while other turns of the conversation wait; it is written only if nothing else has changed the
 * conversation meanwhile, and otherwise all of it is done again. So turns never interleave, on any
 * number of processes, and a turn is never half there.
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
    const { phase } = state;
    const started = { ...row, state, rev: 0, phase, outcome: phase, endedAt: null };
    await repo.insertConversation(tx, started);
    const result = { ...first, effects };
    await storeTurn(this.#options, tx, started, { event, eventId: null, inbound: null, result });
    return this.#viewNow(tx, started, result);
  }

  /** Takes one turn. The conversation must exist. */
  async take(request: TakeRequest): Promise<Taken> {
    return this.#options.db.write(async (tx) => {
      const { row, stored } = await this.find(tx, request);
      if (stored) {
        await this.#refuseOtherWords(tx, row, stored, request);
        return { outcome: 'turn', view: await this.viewOf(tx, row, stored) };
      }
      if (request.turn !== null && request.turn !== row.state.turn) {
        return { outcome: 'elsewhere', turn: row.state.turn };
      }
      const result = await this.takeFound(tx, row, request);
      return { outcome: 'turn', view: await this.#viewNow(tx, row, result) };
    });
  }

  /** First of all in a transaction that takes a turn: from here on others of the conversation wait. */
  async find(
    tx: Tx,
    { conversationId, eventId }: Pick<TakeRequest, 'conversationId' | 'eventId'>,
  ): Promise<Found> {
    const [, row, stored] = await Promise.all([
      tx.lock(conversationKey(conversationId)),
      repo.conversationById(tx, conversationId),
      eventId === null ? null : repo.eventByEventId(tx, conversationId, eventId),
    ]);
    if (!row) throw new Error(`there is no conversation ${conversationId}`);
    return { row, stored };
  }

  /**
   * Takes the turn of an event that is not stored, on the conversation as it was found in this
   * transaction. `inbound`: the text from outside that the turn is about.
   */
  async takeFound(
    tx: Tx,
    row: ConversationRow,
    request: Pick<TakeRequest, 'event' | 'eventId'>,
    inbound: InboundRow | null = null,
  ): Promise<StepResult> {
    const loaded = await this.#options.load(row.releaseId, tx);
    const asked = request.event(loaded, row.state, this.#options.now().toISOString());
    const { event, result } = await this.#step(tx, row, asked);
    const { eventId } = request;
    if (!changesNothing(row, result))
      await storeTurn(this.#options, tx, row, { event, eventId, inbound, result });
    return result;
  }

  /**
   * What became of a message, taken as an event in the transaction that records it. An error of
   * the interpreter must not keep the message's status from being written, so it is only logged.
   */
  async onOutcome(tx: Tx, { row: message, port, why }: MessageOutcome): Promise<void> {
    const { conversationId, actionId, templateId, recipient } = message;
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
      about: { templateId, recipient },
      ...(isOptOutCode(message.errorCode) ? { reason: 'opted out' } : {}),
    };
    const taken = await this.#tryStep(tx, row, outcome);
    if (!taken || changesNothing(row, taken.result)) return;
    await storeTurn(this.#options, tx, row, { ...taken, eventId, inbound: null });
  }

  async #step(tx: Tx, row: ConversationRow, event: ConversationEvent) {
    const { release } = await this.#options.load(row.releaseId, tx);
    return stepInformed(release, row.state, event, (effect) =>
      this.#options.departure(tx, row, effect),
    );
  }

  async #tryStep(tx: Tx, row: ConversationRow, event: ConversationEvent) {
    try {
      return await this.#step(tx, row, event);
    } catch (error) {
      this.#options.log.error(
        { err: error, conversationId: row.id },
        'an outcome was not taken in',
      );
      return null;
    }
  }

  /** An id used again for other words, or values, is no retry: answering it as one would lose them. */
  async #refuseOtherWords(
    tx: Tx,
    row: ConversationRow,
    stored: EventRow,
    request: TakeRequest,
  ): Promise<void> {
    const loaded = await this.#options.load(row.releaseId, tx);
    const asked = request.event(loaded, row.state, this.#options.now().toISOString());
    if (plainJson(saidBy(stored.event)) === plainJson(saidBy(asked))) return;
    throw new UserError(
      'conflict',
      'This event id was used before, with other words or values.',
      'Give each event an id of its own.',
    );
  }

  async #viewNow(tx: ReadTx, row: ConversationRow, result: StepResult): Promise<TurnView> {
    const onceKeys = changesNothing(row, result) ? [] : onceKeysIn(result);
    return turnView(row, result, await messagesByOnceKeys(tx, row.projectId, onceKeys));
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
    return turnView(row, result, await messagesByOnceKeys(tx, row.projectId, onceKeysIn(result)));
  }
}
