import { UserError } from '../../core/errors.ts';
import { type MessageId, messageIdSchema, type ProjectId } from '../../core/ids.ts';
import { recordOf, recordsOf } from '../../core/records/draft.ts';
import { quietHoursOf } from '../../core/records/settings.ts';
import type { Grant } from '../access/authorize.ts';
import type { ReadTx } from '../db/handles.ts';
import type { DraftsService } from '../drafts/service.ts';
import { chosenCourse } from '../conversations/chosen-course.ts';
import { chooseTransport } from '../engine/choose-transport.ts';
import type { Engine } from '../engine/engine.ts';
import { messageById, messageByOnceKey } from '../engine/outbox/outbox-repo.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import { queueMessage } from '../engine/queue-message.ts';
import { finish } from '../engine/settle/settle-attempt.ts';
import type { Deps } from '../deps.ts';
import { previewBody } from '../templates/preview-body.ts';
import type { TwilioService } from '../twilio/service.ts';
import { csvFileName, csvPath } from '../csv/csv-address.ts';
import { messageDetails } from './message-detail.ts';
import type { MessageDetail, MessageView } from '../../core/messaging/message-views.ts';
import { messageView } from './message-view.ts';
import * as repo from './repo.ts';
import type {
  ExportRequest,
  MessageFilter,
  MessageListRequest,
  SendTestRequest,
} from './requests.ts';
import { retryMessage } from './retry-message.ts';
import { queuedTest, refuseUnsendable, testSendEffect, testSendKey } from './test-send.ts';

/** Rows of an export that are in memory at once. */
const BATCH = 500;

/** What was sent, why, and whether it arrived. */
export class MessagesService {
  readonly #deps: Deps;
  readonly #drafts: DraftsService;
  readonly #twilio: TwilioService;
  readonly #engine: Engine;

  constructor(deps: Deps, drafts: DraftsService, twilio: TwilioService, engine: Engine) {
    this.#deps = deps;
    this.#drafts = drafts;
    this.#twilio = twilio;
    this.#engine = engine;
  }

  /** Newest first. */
  async list(grant: Grant, request: MessageListRequest) {
    const { limit, before, ...filter } = request;
    const rows = await this.#deps.db.read((tx) =>
      repo.messagePage(tx, {
        projectId: grant.projectId,
        filter,
        before: before === undefined ? null : cursorOf(before),
        limit: limit + 1,
      }),
    );
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      messages: shown.map(messageView),
      next: last ? `${last.createdAt.getTime()}_${last.id}` : null,
    };
  }

  /** Where the messages can be fetched as CSV; see `messagesCsv`. */
  export(
    grant: Grant,
    request: ExportRequest,
  ): { readonly path: string; readonly fileName: string } {
    return {
      path: csvPath('messages', grant.projectId, request),
      fileName: csvFileName('messages', this.#deps.now()),
    };
  }

  /** Batches of the messages, newest first, each read when it is asked for. */
  async *batches(grant: Grant, filter: MessageFilter): AsyncGenerator<readonly MessageRow[]> {
    let before: repo.MessagePageRequest['before'] = null;
    for (;;) {
      const page: repo.MessagePageRequest = {
        projectId: grant.projectId,
        filter,
        before,
        limit: BATCH,
      };
      const rows = await this.#deps.db.read((tx) => repo.messagePage(tx, page));
      if (rows.length > 0) yield rows;
      before = rows.at(-1) ?? null;
      if (rows.length < BATCH) return;
    }
  }

  /** One message with its whole life, line by line. */
  async get(grant: Grant, id: MessageId): Promise<MessageDetail> {
    return this.#deps.db.read(async (tx) => {
      const [detail] = await messageDetails(tx, [await rowOf(tx, grant, id)]);
      if (!detail) throw new Error(`${id} has gone`);
      return detail;
    });
  }

  /** In any order; those that this project does not have are left out. */
  async getMany(grant: Grant, ids: readonly MessageId[]) {
    const rows = await this.#deps.db.read((tx) => repo.messagesWithIds(tx, grant.projectId, ids));
    return { messages: rows.map(messageView) };
  }

  /** Takes a message back that still waits in the outbox. Its conversation is told. */
  async cancel(grant: Grant<'build'>, id: MessageId): Promise<MessageView> {
    const row = await this.#deps.db.write(async (tx) => {
      const queued = await rowOf(tx, grant, id);
      if (queued.status !== 'queued') throw notQueued(queued);
      const message = `canceled by ${grant.actor.name}`;
      const why = { code: 'canceled', message, httpStatus: null, retryAfterMs: null };
      return finish(this.#engine, tx, queued, 'canceled', why);
    });
    return messageView(row);
  }

  /** See `retryMessage`. */
  async retry(grant: Grant<'build'>, id: MessageId): Promise<MessageView> {
    const row = await this.#deps.db.write(async (tx) =>
      retryMessage(this.#engine, tx, await rowOf(tx, grant, id), grant.actor.name),
    );
    return messageView(row);
  }

  /**
   * Sends a template of the saved draft, filled in with examples, to a number of one's own; once for
   * each key. Once somebody chose how the simulator shall treat it, that is where it goes.
   */
  async sendTest(
    grant: Grant<'build'>,
    request: SendTestRequest,
  ): Promise<{ messageId: MessageId }> {
    const { projectId } = grant;
    const { environment, onceKey } = request;
    const simulate = chosenCourse(environment, request);
    // Asked for again: it is out already, whatever has become of the template since.
    const known = onceKey === undefined ? null : await this.#underKey(projectId, onceKey);
    if (known) return queuedTest(known, request);
    const { draft } = await this.#drafts.read(grant);
    const template = recordOf(draft, 'template', request.templateId);
    if (!template) throw noTemplate();
    const { result } = previewBody(draft, template.body, template.missing, null);
    if (!result.ok) throw new UserError('refused', result.why, 'Complete the template, and save.');
    const sender = template.senders[environment];
    const isConnected = await this.#twilio.isConnected(projectId);
    refuseUnsendable(request, sender, isConnected);
    const { testNumbers } = this.#deps.config;
    const to = { run: 'test', recipient: request.to, simulate, testNumbers } as const;
    const transport = chooseTransport({ environment, sender, isConnected, ...to });
    const by = grant.actor.name;
    const at = this.#deps.now();
    const { body } = result;
    const settings = recordsOf(draft, 'settings')[0] ?? {};
    const quietHours = quietHoursOf(settings);
    const effect = testSendEffect({ request, template, body, sender, by, at });
    const { title } = template;
    const about = { title, topicId: null, isTest: true };
    const place = { projectId, conversationId: null, environment, ...about };
    return this.#deps.db.write(async (tx) => {
      await queueMessage(this.#engine, tx, { ...place, effect, transport, simulate, quietHours });
      const row = await messageByOnceKey(tx, projectId, effect.onceKey);
      if (!row) throw new Error('a test send is not in the outbox');
      return queuedTest(row, request);
    });
  }

  #underKey(projectId: ProjectId, key: string): Promise<MessageRow | null> {
    return this.#deps.db.read((tx) => messageByOnceKey(tx, projectId, testSendKey(key)));
  }
}

async function rowOf(tx: ReadTx, grant: Grant, id: MessageId): Promise<MessageRow> {
  const row = await messageById(tx, id);
  if (row?.projectId === grant.projectId) return row;
  throw new UserError(
    'not_found',
    'There is no such message in this project.',
    'Choose one from the list.',
  );
}

function cursorOf(before: string): { createdAt: Date; id: MessageId } {
  const at = before.indexOf('_');
  return {
    createdAt: new Date(Number(before.slice(0, at))),
    id: messageIdSchema.parse(before.slice(at + 1)),
  };
}

function notQueued(row: MessageRow): UserError {
  return new UserError(
    'refused',
    `This message is ${row.status} already, so it cannot be taken back.`,
    'Only messages that still wait can be canceled.',
  );
}

function noTemplate(): UserError {
  return new UserError(
    'not_found',
    'There is no such SMS template in the saved draft.',
    'It may have been deleted, or not been saved yet: save, then try again.',
  );
}
