import { readCaller } from '../../core/conversation/read-caller.ts';
import type { StartedEvent } from '../../core/conversation/events.ts';
import { UserError } from '../../core/errors.ts';
import { type ConversationId, conversationIdSchema } from '../../core/ids.ts';
import { channelOf } from '../channels/channel.ts';
import type { Grant } from '../access/authorize.ts';
import type { StoredEnvironment } from '../db/schema.sqlite.ts';
import type { DeploymentsService } from '../deployments/service.ts';
import { messagesOfConversation } from '../engine/outbox/outbox-repo.ts';
import { keywordsAfter } from '../inbound/keywords/keywords-after.ts';
import { newId } from '../make-id.ts';
import { messageDetails } from '../messages/message-detail.ts';
import { messageView } from '../messages/message-view.ts';
import type { LoadedRelease } from '../releases/release-cache.ts';
import type { ReleasesService } from '../releases/service.ts';
import { callerKind } from '../runtime/caller-kind.ts';
import * as runtimeRepo from '../runtime/repo.ts';
import type { ConversationRow } from '../runtime/repo.ts';
import { conversationKey } from '../runtime/conversation-key.ts';
import type { Runtime, TakeRequest } from '../runtime/runtime.ts';
import type { TurnView } from '../runtime/turn-view.ts';
import type { Deps } from '../deps.ts';
import { chosenCourse } from './chosen-course.ts';
import {
  type ConversationFeedItem,
  type ConversationView,
  conversationSummary,
  cursorOf,
  printCursor,
} from './conversation-view.ts';
import { completeEvent } from './complete-event.ts';
import { draftHasErrors } from './draft-has-errors.ts';
import { nothingDeployed } from './nothing-deployed.ts';
import * as repo from './repo.ts';
import type { ListRequest } from './list-request.ts';
import { listedRows } from './listed-rows.ts';
import { conversationPage } from './page-repo.ts';
import type { EventRequest, SayRequest, StartRequest } from './requests.ts';
import { startValues, startVariant } from './start-values.ts';
import { transcriptOf } from './transcript.ts';

export type { ConversationView } from './conversation-view.ts';

/** Calls and chats: holding them, and looking at them afterwards. */
export class ConversationsService {
  readonly #deps: Deps;
  readonly #releases: ReleasesService;
  readonly #deployments: DeploymentsService;
  readonly #runtime: Runtime;

  constructor(
    deps: Deps,
    needs: { readonly releases: ReleasesService; readonly deployments: DeploymentsService },
    runtime: Runtime,
  ) {
    this.#deps = deps;
    this.#releases = needs.releases;
    this.#deployments = needs.deployments;
    this.#runtime = runtime;
  }

  /** Starts a conversation on what is deployed, or on the saved draft, and says the greeting. */
  async start(grant: Grant<'build'>, request: StartRequest): Promise<TurnView> {
    const { environment } = request;
    const simulate = chosenCourse(environment, request);
    const { release } = await this.#releaseFor(grant, environment);
    const id = newId(conversationIdSchema, 'cnv');
    const startedAt = this.#deps.now();
    const caller = request.caller ?? null;
    const variantId = startVariant(release, request.variantId ?? null);
    const language = request.language ?? release.graph.settings.language;
    const event: StartedEvent = {
      type: 'conversation.started',
      at: startedAt.toISOString(),
      conversationId: id,
      releaseId: release.id,
      // The draft is tried as Sandbox would run it; its texts reach the simulator only.
      environment: environment === 'draft' ? 'sandbox' : environment,
      variantId,
      language,
      caller,
      callerKind: callerKind(caller),
      ...startValues(release, request),
    };
    const place = { id, projectId: grant.projectId, environment, releaseId: release.id };
    const { channel } = request;
    const isTest = channelOf(channel).run !== 'call';
    const row = { ...place, channel, isTest, caller, language, variantId, startedAt, simulate };
    return this.#runtime.start(row, event);
  }

  /** The caller speaks. */
  async say(grant: Grant<'build'>, request: SayRequest): Promise<TurnView> {
    const { text } = request;
    return this.#take(grant, {
      conversationId: request.conversationId,
      eventId: clientEventId(request.eventId),
      turn: request.turn ?? null,
      event: ({ release, matcher }, state, at) => ({
        type: 'caller.said',
        at,
        text,
        reading: readCaller(release, matcher, state, text),
      }),
    });
  }

  /** From a platform that does its own understanding. */
  async event(grant: Grant<'build'>, request: EventRequest): Promise<TurnView> {
    return this.#take(grant, {
      conversationId: request.conversationId,
      eventId: clientEventId(request.eventId),
      turn: null,
      event: (loaded, state, at) => completeEvent(request.event, loaded, state, at),
    });
  }

  /** Ending what has ended changes nothing and is answered the same. */
  async end(grant: Grant<'build'>, conversationId: ConversationId): Promise<TurnView> {
    const why = 'the caller hung up';
    return this.#take(grant, {
      conversationId,
      eventId: 'end',
      turn: null,
      event: (_, __, at) => ({ type: 'conversation.ended', at, why }),
    });
  }

  async get(grant: Grant, id: ConversationId): Promise<ConversationView> {
    const row = await this.#row(grant, id);
    return this.#deps.db.read(async (tx) => {
      const numbers = await repo.releaseNumbers(tx, [row.releaseId]);
      const texts = await messagesOfConversation(tx, id);
      return {
        conversation: conversationSummary(row, numbers.get(row.releaseId) ?? null),
        transcript: transcriptOf(await runtimeRepo.eventsOf(tx, id)),
        messages: await messageDetails(tx, texts),
        keywords: await keywordsAfter(tx, id, texts),
      };
    });
  }

  /** Newest first. A page may be short, or empty, and still have a `next`: see `conversationPage`. */
  async list(grant: Grant, request: ListRequest) {
    const { limit, before, ...filter } = request;
    return this.#deps.db.read(async (tx) => {
      const { rows, next } = await conversationPage(tx, {
        projectId: grant.projectId,
        filter,
        before: before === undefined ? null : cursorOf(before),
        limit,
      });
      return { conversations: await listedRows(tx, rows), next: next && printCursor(next) };
    });
  }

  /** In any order; those that this project does not have are left out. */
  async getMany(grant: Grant, ids: readonly ConversationId[]) {
    return this.#deps.db.read(async (tx) => {
      const rows = await repo.conversationsWithIds(tx, grant.projectId, ids);
      return { conversations: await listedRows(tx, rows) };
    });
  }

  /**
   * Every turn after `since`, then each new one, and every message of the conversation whenever it
   * changes: as it is at first, so after a reconnect nothing has to be remembered about messages.
   */
  async *feed(
    grant: Grant,
    id: ConversationId,
    since: number,
    signal: AbortSignal,
  ): AsyncGenerator<ConversationFeedItem> {
    const { db, notifier } = this.#deps;
    await this.#row(grant, id);
    let seq = since;
    const seen = new Map<string, string>();
    for await (const _ of notifier.wakes(conversationKey(id), signal)) {
      const news = await db.read(async (tx) => {
        const row = await runtimeRepo.conversationById(tx, id);
        const events = await runtimeRepo.eventsOf(tx, id, seq);
        const turns: { readonly seq: number; readonly turn: TurnView | null }[] = [];
        for (const event of events) {
          const turn = row ? await this.#runtime.viewOf(tx, row, event) : null;
          turns.push({ seq: event.seq, turn });
        }
        return { turns, messages: (await messagesOfConversation(tx, id)).map(messageView) };
      });
      for (const { seq: at, turn } of news.turns) {
        seq = at;
        if (turn) yield { seq, kind: 'turn', turn };
      }
      for (const message of news.messages) {
        const mark = `${message.status} ${message.statusAt} ${message.error?.code}`;
        if (seen.get(message.id) === mark) continue;
        seen.set(message.id, mark);
        yield { seq, kind: 'message', message };
      }
    }
  }

  async #take(grant: Grant<'build'>, request: TakeRequest): Promise<TurnView> {
    await this.#row(grant, request.conversationId);
    const taken = await this.#runtime.take(request);
    if (taken.outcome === 'turn') return taken.view;
    throw new UserError(
      'conflict',
      `The conversation is at turn ${taken.turn}, not at ${request.turn}.`,
      'Read what was said meanwhile, then go on from there.',
    );
  }

  async #releaseFor(grant: Grant<'build'>, environment: StoredEnvironment): Promise<LoadedRelease> {
    if (environment !== 'draft') {
      const active = await this.#deployments.active(grant, environment);
      if (active) return this.#releases.load(active.releaseId);
      throw nothingDeployed(environment);
    }
    const { loaded, problems } = await this.#releases.draftRelease(grant);
    if (loaded) return loaded;
    throw draftHasErrors(problems);
  }

  async #row(grant: Grant, id: ConversationId): Promise<ConversationRow> {
    const row = await this.#deps.db.read((tx) => runtimeRepo.conversationById(tx, id));
    if (row?.projectId === grant.projectId) return row;
    throw new UserError(
      'not_found',
      'There is no such conversation in this project.',
      'Start one, or choose one from the list.',
    );
  }
}

/** Apart from the ids that the server gives to outcomes. */
function clientEventId(eventId: string | undefined): string | null {
  return eventId === undefined ? null : `client:${eventId}`;
}
