import { sql } from 'drizzle-orm';
import { isBadOutcome, outcomeOf } from '../../core/messaging/outcomes.ts';
import { builtForMany } from '../db/built-for-many.ts';
import { slots } from '../db/built-once.ts';
import { gathered } from '../db/gathered.ts';
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
  gather(tx, statOf(row, 1));
  const { projectId, templateId, title } = row;
  const known = knownTitles(tx);
  const key = JSON.stringify([projectId, templateId, title]);
  if (known.has(key)) return;
  await tx.insert(messageTitles).values({ projectId, templateId, title }).onConflictDoNothing();
  tx.afterCommit(() => known.add(key));
}

/** Rows of titles are never removed, so what was stored once need not be tried again. */
const TITLES = new WeakMap<object, Set<string>>();
const TITLES_LIMIT = 10_000;

function knownTitles({ connection }: Tx): Set<string> {
  const known = TITLES.get(connection);
  if (known && known.size < TITLES_LIMIT) return known;
  const fresh = new Set<string>();
  TITLES.set(connection, fresh);
  return fresh;
}

/**
 * A message whose status has changed: taken from where it was counted and added where it belongs
 * now, in the transaction that changes it, so that it counts once whatever order reports come in.
 */
export function moveMessage(tx: Tx, before: CountedMessage, after: CountedMessage): void {
  if (placeOf(before) === placeOf(after)) return;
  gather(tx, statOf(before, -1));
  gather(tx, statOf(after, 1));
}

type Stat = typeof messageStats.$inferInsert;

function gather(tx: Tx, stat: Stat): void {
  const key = placeKeyOf(stat);
  const stats = statsOf(tx).messages;
  const known = stats.get(key);
  if (!known) stats.set(key, stat);
  else {
    const messages = known.messages + stat.messages;
    stats.set(key, { ...known, messages, segments: known.segments + stat.segments });
  }
}

/** The sender's key stands last: of all parts only that might have a space in it. */
function placeKeyOf(stat: Stat): string {
  const { projectId, day, environment, isTest, templateId, topicId } = stat;
  const { senderKey, outcome, errorCode, shard } = stat;
  const whose = `${projectId} ${day} ${environment} ${isTest} ${templateId} ${topicId}`;
  return `${whose} ${outcome} ${errorCode} ${shard} ${senderKey}`;
}

/**
 * Written right before the commit, since rows of counts are what many transactions write: whoever
 * wrote one earlier would have the others wait for all it does after.
 */
const statsOf = gathered(
  () => ({ messages: new Map<string, Stat>(), events: new Map<string, EventRow>() }),
  ({ messages, events }) => [
    ...addAll.queries(inOrder(messages).filter(isSome)),
    ...addEvents.queries(inOrder(events)),
  ],
);

/** Always the same, so that no two transactions wait for each other. */
function inOrder<T>(places: ReadonlyMap<string, T>): T[] {
  return [...places].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, stat]) => stat);
}

function isSome(stat: Stat): boolean {
  return stat.messages !== 0 || stat.segments !== 0;
}

function placeOf(row: CountedMessage): string {
  return `${outcomeOf(row.status)} ${codeOf(row)}`;
}

function codeOf({ status, errorCode }: CountedMessage): string {
  return isBadOutcome(outcomeOf(status)) ? (errorCode ?? '') : '';
}

function statOf(row: CountedMessage, sign: 1 | -1): Stat {
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

const ADDED = {
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
};

const SHARD = { shard: messageStats.shard };

const addAll = builtForMany({
  build: (on, places) =>
    on
      .insert(messageStats)
      .values(places.map((slot) => slots(messageStats, slot)))
      .onConflictDoUpdate(ADDED)
      .returning(SHARD),
  fields: SHARD,
  rows: 'each',
});

const EVENT_SHARD = { shard: eventStats.shard };

const addEvents = builtForMany({
  build: (on, places) =>
    on
      .insert(eventStats)
      .values(places.map((slot) => slots(eventStats, slot)))
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
        set: { n: sql`${eventStats.n} + excluded.n` },
      })
      .returning(EVENT_SHARD),
  fields: EVENT_SHARD,
  rows: 'each',
});

/** Something that happened `n` times at that moment. */
export function countEvent(tx: Tx, event: CountedEvent, n = 1): void {
  const { projectId, environment, isTest, what, errorCode } = event;
  const day = dayOf(event.at);
  const topicId: EventRow['topicId'] = event.topicId ?? '';
  const shard = shardOf(event.id);
  const key = JSON.stringify([
    projectId,
    what,
    day,
    environment,
    isTest,
    topicId,
    errorCode,
    shard,
  ]);
  const { events } = statsOf(tx);
  const before = events.get(key)?.n ?? 0;
  const place = { projectId, environment, isTest, what, errorCode, day, topicId, shard };
  events.set(key, { ...place, n: before + n });
}

/** The same for the same id, so that what a message adds is taken from the same row. */
function shardOf(id: string): number {
  let hash = 0;
  for (let at = 0; at < id.length; at++) hash = (hash * 31 + id.charCodeAt(at)) % 65_521;
  return hash % SHARDS;
}
