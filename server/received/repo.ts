import { and, desc, eq, gte, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { ProjectId } from '../../core/ids.ts';
import { TAKEN_AS, type TakenAs } from '../../core/messaging/taken-as.ts';
import { DAY_MS } from '../analytics/day.ts';
import type { ReadTx } from '../db/handles.ts';
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
const { projectId, conversationId, fromNumber, kind, transport, receivedAt, providerSid } =
  inboundMessages;

/**
 * Newest first. What a text can be taken as, and by which transport it came, are walks along an index
 * of their own, merged: rare ones are found without passing by all the others.
 */
export async function receivedPage(tx: ReadTx, page: ReceivedPageRequest): Promise<InboundRow[]> {
  const walks = receivedQueries(tx, page).map((query) => query.execute());
  const found = await together(walks);
  return found.flat().toSorted(newestFirst).slice(0, page.limit);
}

/** The queries themselves, for whoever looks at how they are answered. */
export function receivedQueries(tx: ReadTx, page: ReceivedPageRequest) {
  return conditionsOf(page.filter).map((where) => pageQuery(tx, page, where));
}

function pageQuery(tx: ReadTx, page: ReceivedPageRequest, where: SQL | undefined) {
  const { filter, before, limit } = page;
  const { from, to } = filter;
  return tx
    .select()
    .from(inboundMessages)
    .where(
      and(
        eq(projectId, page.projectId),
        where,
        from === undefined ? undefined : gte(receivedAt, new Date(from)),
        to === undefined ? undefined : lt(receivedAt, new Date(Date.parse(to) + DAY_MS)),
        before === null ? undefined : comesAfter(before),
      ),
    )
    .orderBy(desc(receivedAt), desc(providerSid))
    .limit(limit);
}

function conditionsOf(filter: ReceivedFilter): readonly (SQL | undefined)[] {
  const { number, conversationId: taker } = filter;
  if (number !== undefined || taker !== undefined) {
    const whose = number === undefined ? undefined : eq(fromNumber, number);
    const whereTo = taker === undefined ? undefined : eq(conversationId, taker);
    return [and(whose, whereTo, amongFew(filter))];
  }
  const transports = filter.transport === undefined ? TRANSPORTS : [filter.transport];
  const takenAs = filter.takenAs === undefined ? TAKEN_AS : [filter.takenAs];
  return takenAs.flatMap((one) => transports.map((by) => and(isTakenAs(one), eq(transport, by))));
}

function isTakenAs(takenAs: TakenAs): SQL | undefined {
  if (takenAs === 'turn') return isNotNull(conversationId);
  return and(isNull(conversationId), eq(kind, takenAs === 'nothing' ? 'text' : takenAs));
}

/** Put in a way that no index answers: the few of one person, or conversation, are looked through. */
function amongFew({ takenAs, transport: by }: ReceivedFilter): SQL | undefined {
  return and(
    by === undefined ? undefined : sql`coalesce(${transport}, '') = ${by}`,
    takenAs === undefined ? undefined : sql`case when ${isTakenAs(takenAs)} then 1 end = 1`,
  );
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
