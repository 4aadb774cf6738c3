import { and, desc, eq, gte, inArray, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { ConversationId, ProjectId } from '../../core/ids.ts';
import { statusesOf } from '../../core/messaging/outcomes.ts';
import { DAY_MS } from '../analytics/day.ts';
import type { ReadTx } from '../db/handles.ts';
import { hasPart, type NumbersOf, type People, peopleWith } from '../db/number-part.ts';
import { conversations, messages } from '../db/schema.sqlite.ts';
import { together } from '../db/together.ts';
import { kind, kindsOf, namedIn } from './kinds-repo.ts';
import type { ConversationFilter } from './list-request.ts';
import { SUMMARY, type SummaryRow } from './repo.ts';

/** Where a page begins: after a conversation, or, with no id, with all that started earlier. */
export interface Cursor {
  readonly startedAt: Date;
  readonly id: ConversationId | null;
}

export interface PageRequest {
  readonly projectId: ProjectId;
  readonly filter: ConversationFilter;
  /** `next` of the page before. */
  readonly before: Cursor | null;
  readonly limit: number;
}

export interface Page {
  /** Fewer than asked for where such conversations are rare, or none; `next` says whether it goes on. */
  readonly rows: readonly SummaryRow[];
  readonly next: Cursor | null;
}

interface WalkedPage extends PageRequest {
  readonly callers: People;
}

/** Where the callers' numbers stand. */
export const CALLERS: NumbersOf = {
  table: conversations,
  projectId: conversations.projectId,
  number: conversations.caller,
};

/** Null: any status, which a text of every kind has. */
type Statuses = readonly string[] | null;

/** So many of the newest conversations are looked through for their texts, in one question. */
const NEWEST = 10_000;
/** Fewer texts than this are gone through themselves, which is soon done. */
const FEW_TEXTS = 2_000;

/**
 * Newest first. Texts are looked for among the newest conversations. Where these do not fill a page,
 * the conversations are found by their texts if these are few; else, and for those without a text,
 * the page ends there and the next one looks through what is older. So no question goes through
 * more than a known number of rows, however many there are.
 *
 * Part of a number is looked for among the callers' numbers, in an index alone, and then their calls are
 * looked up; that of many callers is looked for as texts are.
 */
export async function conversationPage(tx: ReadTx, asked: PageRequest): Promise<Page> {
  const { text, number } = asked.filter;
  const callers = await peopleWith(tx, CALLERS, asked.projectId, number);
  if (callers?.length === 0) return { rows: [], next: null };
  const page = { ...asked, callers };
  const isOfMany = number !== undefined && callers === null;
  if (text === undefined && !isOfMany) return pageOf(await newest(tx, page), page);
  const statuses = statusesFor(text);
  const has = text === 'none' ? hasNoText(tx) : text && hasText(tx, statuses);
  const isTheirs = isOfMany ? hasPart(conversations.caller, number) : undefined;
  const since = await startOfNewest(tx, page);
  const recent = since === null ? undefined : gte(conversations.startedAt, since);
  const found = await newest(tx, page, and(recent, has, isTheirs));
  if (since === null || found.length > page.limit) return pageOf(found, page);
  if (text !== undefined && text !== 'none' && (await areFew(tx, page, statuses))) {
    return pageOf(await byTexts(tx, page, statuses, isTheirs), page);
  }
  const isOver = !startedFrom(page.filter)({ startedAt: since });
  return { rows: found, next: isOver ? null : { startedAt: since, id: null } };
}

function statusesFor(text: ConversationFilter['text']): Statuses {
  return text === undefined || text === 'any' || text === 'none' ? null : statusesOf(text);
}

/** One more was asked for: whether it is there says whether the page has a next one. */
function pageOf(found: readonly SummaryRow[], { limit }: PageRequest): Page {
  const rows = found.slice(0, limit);
  return { rows, next: found.length > limit ? (rows.at(-1) ?? null) : null };
}

/** One walk along an index for each kind that a filter lets through, merged. */
async function newest(tx: ReadTx, page: WalkedPage, more?: SQL): Promise<SummaryRow[]> {
  const isLookedUp = page.callers !== null || page.filter.caller !== undefined;
  const kinds = isLookedUp ? [kind(namedIn(page.filter))] : kindsOf(page.filter);
  // See `messagePageQuery`.
  const { startedAt } = conversations;
  const inOrder = page.callers === null ? startedAt : sql`+${startedAt}`;
  const walks = kinds.map(async (ofKind) =>
    tx
      .select(SUMMARY)
      .from(conversations)
      .where(and(below(page), ofKind, more))
      .orderBy(desc(inOrder), desc(conversations.id))
      .limit(page.limit + 1),
  );
  const found = (await together(walks)).flat();
  // Not asked for: SQLite takes a span with two ends for a short one, and would rather walk through
  // all of it than along an index by kind. The walk ends with the page anyway.
  const isWanted = startedFrom(page.filter);
  return found
    .filter(isWanted)
    .toSorted(newestFirst)
    .slice(0, page.limit + 1);
}

function startedFrom({
  from,
}: ConversationFilter): (row: Pick<SummaryRow, 'startedAt'>) => boolean {
  const first = from === undefined ? null : new Date(from);
  return ({ startedAt }) => first === null || startedAt >= first;
}

function newestFirst(a: SummaryRow, b: SummaryRow): number {
  return b.startedAt.getTime() - a.startedAt.getTime() || (a.id < b.id ? 1 : -1);
}

/** When the last of the newest started; null where there are not as many. */
async function startOfNewest(tx: ReadTx, page: WalkedPage): Promise<Date | null> {
  const [last] = await tx
    .select({ startedAt: conversations.startedAt })
    .from(conversations)
    .where(below(page))
    .orderBy(desc(conversations.startedAt))
    .limit(1)
    .offset(NEWEST);
  return last?.startedAt ?? null;
}

/**
 * Not `exists`: Postgres would make a join of it, and, as long as it knows little of a young table,
 * one that goes through all texts for each conversation. A value is looked up by its index.
 */
function hasText(tx: ReadTx, statuses: Statuses): SQL {
  return sql`${oneText(tx, statuses)} is not null`;
}

function hasNoText(tx: ReadTx): SQL {
  return sql`${oneText(tx, null)} is null`;
}

function oneText(tx: ReadTx, statuses: Statuses) {
  const isOfIt = eq(messages.conversationId, conversations.id);
  return tx
    .select({ id: messages.id })
    .from(messages)
    .where(and(isOfIt, hasStatus(statuses)))
    .limit(1);
}

function hasStatus(statuses: Statuses): SQL | undefined {
  return statuses === null ? undefined : inArray(messages.status, [...statuses]);
}

/** The project's texts with such a status, of the days that are asked for. */
function ofTexts({ projectId, filter }: PageRequest, statuses: Statuses): SQL | undefined {
  const from = filter.from === undefined ? undefined : new Date(filter.from);
  // No text is older than its conversation.
  const since = from && gte(messages.createdAt, from);
  return and(eq(messages.projectId, projectId), hasStatus(statuses), since);
}

async function areFew(tx: ReadTx, page: PageRequest, statuses: Statuses): Promise<boolean> {
  const beyond = await tx
    .select({ id: messages.id })
    .from(messages)
    .where(ofTexts(page, statuses))
    .limit(1)
    .offset(FEW_TEXTS);
  return beyond.length === 0;
}

async function byTexts(
  tx: ReadTx,
  page: WalkedPage,
  statuses: Statuses,
  more: SQL | undefined,
): Promise<SummaryRow[]> {
  const { filter } = page;
  const from = filter.from === undefined ? undefined : new Date(filter.from);
  const withText = tx
    .selectDistinct({ id: messages.conversationId })
    .from(messages)
    .where(ofTexts(page, statuses))
    .as('with_text');
  return await tx
    .select(SUMMARY)
    .from(withText)
    // SQLite keeps to this order, Postgres to the list above: first the texts, then their conversations.
    .crossJoin(conversations)
    .where(
      and(
        eq(conversations.id, withText.id),
        from && gte(conversations.startedAt, from),
        below(page),
        kind(namedIn(filter)),
        more,
      ),
    )
    .orderBy(desc(conversations.startedAt), desc(conversations.id))
    .limit(page.limit + 1);
}

/** The project's, or a caller's, that started before the page does. */
function below({ projectId, filter, callers, before }: WalkedPage): SQL | undefined {
  const { caller, to } = filter;
  return and(
    eq(conversations.projectId, projectId),
    caller === undefined ? undefined : eq(conversations.caller, caller),
    callers === null ? undefined : inArray(conversations.caller, [...callers]),
    to === undefined ? undefined : lt(conversations.startedAt, new Date(Date.parse(to) + DAY_MS)),
    beforeCursor(before),
  );
}

function beforeCursor(before: PageRequest['before']): SQL | undefined {
  if (before === null) return undefined;
  const { startedAt, id } = before;
  if (id === null) return lt(conversations.startedAt, startedAt);
  // The first condition says nothing new; it lets the index begin there instead of at the newest.
  return and(
    lte(conversations.startedAt, startedAt),
    or(
      lt(conversations.startedAt, startedAt),
      and(eq(conversations.startedAt, startedAt), lt(conversations.id, id)),
    ),
  );
}
