import { sql } from 'drizzle-orm';
import { isBadOutcome, outcomeOf } from '../../core/messaging/outcomes.ts';
import type { Tx } from '../db/handles.ts';
import { eventStats, messageStats, messageTitles } from '../db/schema.sqlite.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import { dayOf } from './day.ts';

type EventRow = typeof eventStats.$inferSelect;

/** What decides where a message is counted. */
export type CountedMessage = Pick<
  MessageRow,
  | 'id'
  | 'projectId'
  | 'createdAt'
  | 'environment'
  | 'isTest'
  | 'templateId'
  | 'topicId'
  | 'senderKey'
  | 'status'
  | 'errorCode'
  | 'segments'
>;

/** Where a happening is counted, and since it was a message's or a conversation's, under which id. */
export type CountedEvent = Omit<EventRow, 'shard' | 'n' | 'day' | 'topicId'> & {
  readonly id: string;
  readonly at: Date;
  readonly topicId: MessageRow['topicId'];
};

const SHARDS = 8;

/** A message that is new in the outbox. */
export async function countMessage(tx: Tx, row: CountedMessage & { title: string }): Promise<void> {
  const { projectId, templateId, title } = row;
  await add(tx, [statOf(row, 1)]);
  await tx.insert(messageTitles).values({ projectId, templateId, title }).onConflictDoNothing();
}

/**
 * A message whose status has changed: taken from where it was counted and added where it belongs
 * now, in the transaction that changes it, so that it counts once whatever order reports come in.
 */
export async function moveMessage(
  tx: Tx,
  before: CountedMessage,
  after: CountedMessage,
): Promise<void> {
  if (placeOf(before) === placeOf(after)) return;
  const moves = [statOf(before, -1), statOf(after, 1)];
  // Always in the same order, so that two transactions do not wait for each other.
  await add(tx, placeOf(before) < placeOf(after) ? moves : moves.toReversed());
}

function placeOf(row: CountedMessage): string {
  return `${outcomeOf(row.status)} ${codeOf(row)}`;
}

function codeOf({ status, errorCode }: CountedMessage): string {
  return isBadOutcome(outcomeOf(status)) ? (errorCode ?? '') : '';
}

function statOf(row: CountedMessage, sign: 1 | -1): typeof messageStats.$inferInsert {
  return {
    projectId: row.projectId,
    day: dayOf(row.createdAt),
    environment: row.environment,
    isTest: row.isTest,
    templateId: row.templateId,
    topicId: row.topicId ?? '',
    senderKey: row.senderKey,
    outcome: outcomeOf(row.status),
    errorCode: codeOf(row),
    shard: shardOf(row.id),
    messages: sign,
    segments: sign * row.segments,
  };
}

async function add(tx: Tx, stats: (typeof messageStats.$inferInsert)[]): Promise<void> {
  await tx
    .insert(messageStats)
    .values(stats)
    .onConflictDoUpdate({
      target: [
        messageStats.projectId,
        messageStats.day,
        messageStats.environment,
        messageStats.isTest,
        messageStats.templateId,
        messageStats.topicId,
        messageStats.senderKey,
        messageStats.outcome,
        messageStats.errorCode,
        messageStats.shard,
      ],
      set: {
        messages: sql`${messageStats.messages} + excluded.messages`,
        segments: sql`${messageStats.segments} + excluded.segments`,
      },
    });
}

/** Something that happened `n` times at that moment. */
export async function countEvent(tx: Tx, event: CountedEvent, n = 1): Promise<void> {
  const { projectId, environment, isTest, what, errorCode } = event;
  const day = dayOf(event.at);
  const topicId = event.topicId ?? '';
  const shard = shardOf(event.id);
  await tx
    .insert(eventStats)
    .values({ projectId, day, environment, isTest, what, topicId, errorCode, shard, n })
    .onConflictDoUpdate({
      target: [
        eventStats.projectId,
        eventStats.what,
        eventStats.day,
        eventStats.environment,
        eventStats.isTest,
        eventStats.topicId,
        eventStats.errorCode,
        eventStats.shard,
      ],
      set: { n: sql`${eventStats.n} + ${n}` },
    });
}

/** The same for the same id, so that what a message adds is taken from the same row. */
function shardOf(id: string): number {
  let hash = 0;
  for (let at = 0; at < id.length; at++) hash = (hash * 31 + id.charCodeAt(at)) % 65_521;
  return hash % SHARDS;
}
