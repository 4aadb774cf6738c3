import type { Logger } from 'pino';
import type { ReleaseId, TopicId } from '../../core/ids.ts';
import type { Db, ReadTx, Tx } from '../db/handles.ts';
import type { Departure } from '../engine/departure.ts';
import type { Reply } from '../inbound/queue-reply.ts';
import type { LoadedRelease } from '../releases/release-cache.ts';
import type { Runtimes } from './carry-out.ts';
import type { ConversationRow } from './repo.ts';
import type { SendSms } from './step-informed.ts';
import type { PerformRequest } from './perform-request.ts';

/** What the runtime is given by the house it stands in. */
export interface RuntimeOptions {
  readonly db: Db;
  readonly log: Logger;
  readonly now: () => Date;
  readonly runtimes: Runtimes;
  /** Inside a job, on that job's `tx`. */
  load(releaseId: ReleaseId, tx?: ReadTx): Promise<LoadedRelease>;
  /** Writes the outbox row of a text, in the turn's transaction. */
  queue(tx: Tx, conversation: ConversationRow, effect: SendSms, about: AboutText): Promise<void>;
  /** When the text would leave if it were queued in this transaction. */
  departure(tx: Tx, conversation: ConversationRow, effect: SendSms): Promise<Departure>;
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
