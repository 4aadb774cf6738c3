import { and, desc, eq, gte, inArray, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { ProjectId } from '../../core/ids.ts';
import type { SenderKey } from '../../core/messaging/opt-outs.ts';
import { TAKEN_AS, type TakenAs } from '../../core/messaging/taken-as.ts';
import { DAY_MS } from '../analytics/day.ts';
import { differentValues } from '../db/different-values.ts';
import type { ReadTx } from '../db/handles.ts';
import { STEP, walkInSteps } from '../db/in-steps.ts';
import { hasPart, type NumbersOf, type People, peopleWith } from '../db/number-part.ts';
import { inboundMessages } from '../db/schema.sqlite.ts';
import { together } from '../db/together.ts';
import type { ReceivedFilter } from './requests.ts';
import type { InboundRow } from '../inbound/repo.ts';

/** Where a page ends. */
export type ReceivedCursor = Pick<InboundRow, 'receivedAt' | 'providerSid'>;

export interface ReceivedPageRequest {
  readonly projectId: ProjectId;
  readonly filter: ReceivedFilter;
  /** The last one of the page before. */
  readonly before: ReceivedCursor | null;
  readonly limit: number;
}

const TRANSPORTS = ['twilio', 'simulator'] as const;
const {
  projectId,
  conversationId,
  fromNumber,
  senderKey,
  kind,
  transport,
  receivedAt,
  providerSid,
} = inboundMessages;

/** Where the numbers stand of who wrote. */
export const WRITERS: NumbersOf = { table: inboundMessages, projectId, number: fromNumber };

/**
 * Newest first. What a text can be taken as, and by which transport or to which sender it came, are walks
 * along an index of their own, merged: rare ones are found without passing by all the others. Part of a
 * number is looked for as in `messagePage`.
 */
export async function receivedPage(
  tx: ReadTx,
  page: ReceivedPageRequest,
  step = STEP,
): Promise<InboundRow[]> {
  const { filter, limit } = page;
  const people = await peopleWith(tx, WRITERS, page.projectId, filter.number);
  if (people?.length === 0) return [];
  const branches = branchesOf(filter, people);
  const begin = beginOf(page);
  const walks = branches.map(({ told, more }) => {
    const where = and(eq(projectId, page.projectId), told, ...ofDays(filter));
    const rows = (stretch: SQL | undefined, most: number) =>
      pageQuery(tx, { ...page, limit: most }, people, and(told, more, stretch)).execute();
    return { table: inboundMessages, moment: receivedAt, where, begin, limit, rows };
  });
  const isLookedThrough = branches.some(({ more }) => more !== undefined);
  const found: InboundRow[][] = [];
  if (isLookedThrough) for (const walk of walks) found.push(await walkInSteps(tx, walk, step));
  else found.push(...(await together(walks.map(({ rows }) => rows(begin, limit)))));
  return found.flat().toSorted(newestFirst).slice(0, limit);
}

/** The queries themselves, for whoever looks at how they are answered. */
export function receivedQueries(tx: ReadTx, page: ReceivedPageRequest, people: People) {
  return branchesOf(page.filter, people).map(({ told, more }) =>
    pageQuery(tx, page, people, and(told, more, beginOf(page))),
  );
}

function beginOf({ before }: ReceivedPageRequest): SQL | undefined {
  return before === null ? undefined : comesAfter(before);
}

function pageQuery(
  tx: ReadTx,
  { projectId: project, filter, limit }: ReceivedPageRequest,
  people: People,
  where: SQL | undefined,
) {
  // See `messagePageQuery`.
  const inOrder = people === null ? receivedAt : sql`+${receivedAt}`;
  return tx
    .select()
    .from(inboundMessages)
    .where(and(eq(projectId, project), where, ...ofDays(filter)))
    .orderBy(desc(inOrder), desc(providerSid))
    .limit(limit);
}

function ofDays({ from, to }: ReceivedFilter): (SQL | undefined)[] {
  return [
    from === undefined ? undefined : gte(receivedAt, new Date(from)),
    to === undefined ? undefined : lt(receivedAt, new Date(Date.parse(to) + DAY_MS)),
  ];
}

/** One walk along an index: what that tells, and what else is asked of what it passes. */
interface Branch {
  readonly told?: SQL | undefined;
  readonly more?: SQL | undefined;
}

function branchesOf(filter: ReceivedFilter, people: People): readonly Branch[] {
  const { number, conversationId: taker } = filter;
  if (people !== null || taker !== undefined) {
    const whose = people ? inArray(fromNumber, [...people]) : number && hasPart(fromNumber, number);
    const whereTo = taker === undefined ? undefined : eq(conversationId, taker);
    return [{ told: and(whose || undefined, whereTo, amongFew(filter)) }];
  }
  const hasNumber = number === undefined ? undefined : hasPart(fromNumber, number);
  const takenAs = filter.takenAs === undefined ? TAKEN_AS : [filter.takenAs];
  return takenAs.flatMap((one) =>
    placesOf(filter).map(({ told, more }) => ({
      told: and(isTakenAs(one), told),
      more: and(more, hasNumber),
    })),
  );
}

/** A sender has its transport in its key; asked for once more, that is looked at without an index. */
function placesOf({ sender, transport: by }: ReceivedFilter): readonly Branch[] {
  if (sender !== undefined) return [{ told: eq(senderKey, sender), more: isAmong(transport, by) }];
  return (by === undefined ? TRANSPORTS : [by]).map((one) => ({ told: eq(transport, one) }));
}

function isTakenAs(takenAs: TakenAs): SQL | undefined {
  if (takenAs === 'turn') return isNotNull(conversationId);
  return and(isNull(conversationId), eq(kind, takenAs === 'nothing' ? 'text' : takenAs));
}

/** The few of some people, or of a conversation, are looked through. */
function amongFew({ takenAs, transport: by, sender }: ReceivedFilter): SQL | undefined {
  const isIt = takenAs && sql`case when ${isTakenAs(takenAs)} then 1 end = 1`;
  return and(isAmong(transport, by), isAmong(senderKey, sender), isIt);
}

/** Put in a way that no index answers. */
function isAmong(column: SQLiteColumn, value: string | undefined): SQL | undefined {
  return value === undefined ? undefined : sql`coalesce(${column}, '') = ${value}`;
}

function comesAfter(before: ReceivedCursor): SQL {
  const place = sql`(${sql.param(before.receivedAt, receivedAt)}, ${before.providerSid})`;
  return sql`(${receivedAt}, ${providerSid}) < ${place}`;
}

/** As the queries order them: ids are of signs that all databases sort alike. */
function newestFirst(a: ReceivedCursor, b: ReceivedCursor): number {
  const later = b.receivedAt.getTime() - a.receivedAt.getTime();
  if (later !== 0) return later;
  return a.providerSid < b.providerSid ? 1 : -1;
}

/** The senders that anything has come to. */
export async function sendersTexted(tx: ReadTx, project: ProjectId): Promise<SenderKey[]> {
  const of = { table: inboundMessages, column: senderKey };
  const isOfProject = eq(projectId, project);
  // One for each of their two indexes.
  const found = await together(
    [isNotNull(conversationId), isNull(conversationId)].map((isTurn) =>
      differentValues<SenderKey>(tx, { ...of, where: and(isOfProject, isTurn) }),
    ),
  );
  return [...new Set(found.flat())].toSorted();
}
