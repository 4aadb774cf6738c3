import { and, eq, gte, inArray, lte, ne, type SQL, sql } from 'drizzle-orm';
import type { ProjectId } from '../../core/ids.ts';
import type { OutcomeCount } from '../../core/messaging/figures.ts';
import type { ReadTx } from '../db/handles.ts';
import { type EventKind, eventStats, messageStats, messageTitles } from '../db/schema.sqlite.ts';
import type { Span } from './requests.ts';

export interface Scope extends Span {
  readonly projectId: ProjectId;
}

type Stats = typeof messageStats | typeof eventStats;

/** All along the primary key: project, then days. */
function isIn(table: Stats, { projectId, from, to, environment, traffic }: Scope): SQL | undefined {
  return and(
    eq(table.projectId, projectId),
    gte(table.day, from),
    lte(table.day, to),
    environment === undefined ? undefined : eq(table.environment, environment),
    traffic === 'all' ? undefined : eq(table.isTest, traffic === 'tests'),
  );
}

const messageSum = sql<number>`cast(sum(${messageStats.messages}) as integer)`;
const segmentSum = sql<number>`cast(sum(${messageStats.segments}) as integer)`;
const eventSum = sql<number>`cast(sum(${eventStats.n}) as integer)`;

const DIMENSIONS = {
  day: messageStats.day,
  template: messageStats.templateId,
  topic: messageStats.topicId,
  sender: messageStats.senderKey,
  environment: messageStats.environment,
  error: messageStats.errorCode,
} as const;
export type Dimension = keyof typeof DIMENSIONS;

/** How many messages came to which end, for each value of the dimension. */
export async function countsBy(
  tx: ReadTx,
  scope: Scope,
  dimension: Dimension,
): Promise<(OutcomeCount & { readonly key: string })[]> {
  const column = DIMENSIONS[dimension];
  const rows = await tx
    .select({
      key: column,
      outcome: messageStats.outcome,
      messages: messageSum,
      segments: segmentSum,
    })
    .from(messageStats)
    .where(isIn(messageStats, scope))
    .groupBy(column, messageStats.outcome);
  return rows.filter((row) => row.messages !== 0);
}

/** Of texts that a topic led to: the last stages of the way to a text. */
export async function topicTexts(tx: ReadTx, scope: Scope): Promise<OutcomeCount[]> {
  return await tx
    .select({ outcome: messageStats.outcome, messages: messageSum, segments: segmentSum })
    .from(messageStats)
    .where(and(isIn(messageStats, scope), ne(messageStats.topicId, '')))
    .groupBy(messageStats.outcome);
}

/** All there are, named one by one: the key begins with project and kind. */
const WHAT = [
  'matched',
  'offered',
  'agreed',
  'api failure',
  'keyword answer',
  'keyword segment',
] as const satisfies readonly EventKind[];

/** How often each kind of thing happened. */
export async function eventCounts(tx: ReadTx, scope: Scope) {
  return await tx
    .select({ what: eventStats.what, n: eventSum })
    .from(eventStats)
    .where(and(isIn(eventStats, scope), inArray(eventStats.what, [...WHAT])))
    .groupBy(eventStats.what);
}

/** Of one kind, by day or by code. */
export async function eventsBy(
  tx: ReadTx,
  scope: Scope,
  what: (typeof WHAT)[number],
  by: 'day' | 'errorCode',
) {
  const column = by === 'day' ? eventStats.day : eventStats.errorCode;
  return await tx
    .select({ key: column, n: eventSum })
    .from(eventStats)
    .where(and(isIn(eventStats, scope), eq(eventStats.what, what)))
    .groupBy(column);
}

/** The titles that templates' texts went out under. */
export async function titlesOf(tx: ReadTx, projectId: ProjectId) {
  return await tx
    .select({ templateId: messageTitles.templateId, title: messageTitles.title })
    .from(messageTitles)
    .where(eq(messageTitles.projectId, projectId));
}

/** Of one project since a day, for /metrics. */
export async function messageTotals(tx: ReadTx, projectId: ProjectId, since: string) {
  return await tx
    .select({
      environment: messageStats.environment,
      isTest: messageStats.isTest,
      outcome: messageStats.outcome,
      messages: messageSum,
    })
    .from(messageStats)
    .where(and(eq(messageStats.projectId, projectId), gte(messageStats.day, since)))
    .groupBy(messageStats.environment, messageStats.isTest, messageStats.outcome);
}

/** Of one project, for /metrics. */
export async function eventTotals(tx: ReadTx, projectId: ProjectId, what: EventKind) {
  return await tx
    .select({ environment: eventStats.environment, isTest: eventStats.isTest, n: eventSum })
    .from(eventStats)
    .where(and(eq(eventStats.projectId, projectId), eq(eventStats.what, what)))
    .groupBy(eventStats.environment, eventStats.isTest);
}
