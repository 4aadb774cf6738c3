import { and, desc, eq, gte, inArray, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { MessageId, ProjectId, TemplateId } from '../../core/ids.ts';
import { statusesOf } from '../../core/messaging/outcomes.ts';
import { DAY_MS } from '../analytics/day.ts';
import { titlesOf } from '../analytics/repo.ts';
import type { ReadTx } from '../db/handles.ts';
import { STEP, walkInSteps } from '../db/in-steps.ts';
import { hasPart, type NumbersOf, type People, peopleWith } from '../db/number-part.ts';
import { messages } from '../db/schema.sqlite.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import type { MessageFilter } from './requests.ts';

export interface MessagePageRequest {
  readonly projectId: ProjectId;
  readonly filter: MessageFilter;
  /** The last one of the page before. */
  readonly before: { readonly createdAt: Date; readonly id: MessageId } | null;
  readonly limit: number;
}

/** More templates than this are no longer looked through one by one. */
const MANY = 40;

/**
 * Newest first. What a filter names by several values (statuses, templates) is one walk along an
 * index for each of them, merged: a rare one is found without passing by all the others. Part of a
 * number is looked for among the numbers that were texted, in an index alone, and then their texts are
 * looked up; where many have it, texts that have it are met on the walk. What no index tells is looked for
 * in steps, since it may be in none of all the texts.
 */
export async function messagePage(
  tx: ReadTx,
  page: MessagePageRequest,
  step = STEP,
): Promise<MessageRow[]> {
  const { projectId, filter } = page;
  const templateIds = await templatesOf(tx, projectId, filter);
  if (templateIds?.length === 0) return [];
  const people = await peopleWith(tx, RECIPIENTS, projectId, filter.number);
  if (people?.length === 0) return [];
  const titles = filter.search ? await matchingTitles(tx, projectId, filter.search) : null;
  const hasTitle = titles ? inArray(messages.title, titles) : undefined;
  const walks = branches(filter, { people, templateIds, statuses: wantedStatuses(filter) });
  const { limit } = page;
  const isLookedThrough = people === null && isToldByNoIndex(filter);
  const found: MessageRow[] = [];
  for (const { told, more } of walks) {
    const rows = (stretch: SQL | undefined, most: number) =>
      messagePageQuery(
        tx,
        { ...page, before: null, limit: most },
        people,
        and(told, more, hasTitle, stretch),
      );
    const begin = beforeCursor(page);
    const where = and(eq(messages.projectId, projectId), told, ...ofDays(filter));
    const walk = { table: messages, moment: messages.createdAt, where, begin, limit, rows };
    found.push(...(await (isLookedThrough ? walkInSteps(tx, walk, step) : rows(begin, limit))));
  }
  return found.toSorted(newestFirst).slice(0, limit);
}

/** Whether more is asked for than what the index of a walk tells. */
function isToldByNoIndex(filter: MessageFilter): boolean {
  const { number, environment, traffic, errorCode, search, templateId, status, outcome } = filter;
  if (filter.recipient !== undefined || filter.conversationId !== undefined) return false;
  if (number !== undefined || errorCode !== undefined || search) return true;
  // No index has both.
  if (templateId !== undefined && (status ?? outcome) !== undefined) return true;
  return environment !== undefined || (traffic ?? 'all') !== 'all';
}

/** One walk, or one look at the texts of some people, for whoever looks at how it is answered. */
export function messagePageQuery(tx: ReadTx, page: MessagePageRequest, people: People, more?: SQL) {
  const { projectId, filter, limit } = page;
  const { recipient, createdAt, id } = messages;
  // SQLite would rather walk through everybody's in order than sort those of some people: with the sign,
  // no index promises it that order.
  const inOrder = people === null ? createdAt : sql`+${createdAt}`;
  return tx
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.projectId, projectId),
        people === null ? hasNumber(filter) : inArray(recipient, [...people]),
        beforeCursor(page),
        ...conditions(filter),
        more,
      ),
    )
    .orderBy(desc(inOrder), desc(id))
    .limit(limit);
}

/** Where the numbers stand that were texted. */
export const RECIPIENTS: NumbersOf = {
  table: messages,
  projectId: messages.projectId,
  number: messages.recipient,
};

function hasNumber({ number }: MessageFilter): SQL | undefined {
  return number === undefined ? undefined : hasPart(messages.recipient, number);
}

/** Read by their primary key, whatever else the project holds. */
export async function messagesWithIds(
  tx: ReadTx,
  projectId: ProjectId,
  ids: readonly MessageId[],
): Promise<MessageRow[]> {
  if (ids.length === 0) return [];
  return (await withIdsQuery(tx, ids)).filter((row) => row.projectId === projectId);
}

/**
 * The query itself, for whoever looks at how it is answered. It does not name the project: SQLite would
 * rather go through all that a project has than look up more than a few ids.
 */
export function withIdsQuery(tx: ReadTx, ids: readonly MessageId[]) {
  return tx
    .select()
    .from(messages)
    .where(inArray(messages.id, [...ids]));
}

function newestFirst(a: MessageRow, b: MessageRow): number {
  return b.createdAt.getTime() - a.createdAt.getTime() || (a.id < b.id ? 1 : -1);
}

/** One walk along an index: what that tells, and what else is asked of what it passes. */
interface Branch {
  readonly told?: SQL | undefined;
  readonly more?: SQL | undefined;
}

function branches(
  filter: MessageFilter,
  wanted: {
    readonly people: People;
    readonly templateIds: readonly TemplateId[] | null;
    readonly statuses: readonly string[] | null;
  },
): Branch[] {
  const { people, templateIds, statuses } = wanted;
  const hasStatus = statuses ? inArray(messages.status, [...statuses]) : undefined;
  if (people || filter.recipient !== undefined || filter.conversationId !== undefined) {
    const hasTemplate = templateIds ? inArray(messages.templateId, [...templateIds]) : undefined;
    return [{ more: and(hasStatus, hasTemplate) }];
  }
  if (templateIds && templateIds.length <= MANY)
    return templateIds.map((id) => ({ told: eq(messages.templateId, id), more: hasStatus }));
  if (statuses) return statuses.map((status) => ({ told: eq(messages.status, status) }));
  return [{}];
}

function wantedStatuses({ outcome, status }: MessageFilter): readonly string[] | null {
  if (status !== undefined) return [status];
  return outcome === undefined ? null : statusesOf(outcome);
}

/** Null: any. */
async function templatesOf(
  tx: ReadTx,
  projectId: ProjectId,
  { templateId, search }: MessageFilter,
): Promise<TemplateId[] | null> {
  if (!search) return templateId === undefined ? null : [templateId];
  const wanted = search.toLowerCase();
  const ids = (await titlesOf(tx, projectId))
    .filter((row) => row.title.toLowerCase().includes(wanted))
    .map((row) => row.templateId);
  return [...new Set(ids)].filter((id) => templateId === undefined || id === templateId);
}

async function matchingTitles(tx: ReadTx, projectId: ProjectId, search: string): Promise<string[]> {
  const wanted = search.toLowerCase();
  const titles = (await titlesOf(tx, projectId)).map((row) => row.title);
  return [...new Set(titles)].filter((title) => title.toLowerCase().includes(wanted));
}

function conditions(filter: MessageFilter): (SQL | undefined)[] {
  const { environment, recipient, conversationId, errorCode, traffic } = filter;
  return [
    environment === undefined ? undefined : eq(messages.environment, environment),
    recipient === undefined ? undefined : eq(messages.recipient, recipient),
    conversationId === undefined ? undefined : eq(messages.conversationId, conversationId),
    errorCode === undefined ? undefined : eq(messages.errorCode, errorCode),
    ...ofDays(filter),
    traffic === undefined || traffic === 'all'
      ? undefined
      : eq(messages.isTest, traffic === 'tests'),
  ];
}

function ofDays({ from, to }: MessageFilter): (SQL | undefined)[] {
  return [
    from === undefined ? undefined : gte(messages.createdAt, new Date(from)),
    to === undefined ? undefined : lt(messages.createdAt, new Date(Date.parse(to) + DAY_MS)),
  ];
}

function beforeCursor({ before }: MessagePageRequest): SQL | undefined {
  if (before === null) return undefined;
  const { createdAt, id } = before;
  // The first condition says nothing new; it lets the index begin there instead of at the newest.
  return and(
    lte(messages.createdAt, createdAt),
    or(
      lt(messages.createdAt, createdAt),
      and(eq(messages.createdAt, createdAt), lt(messages.id, id)),
    ),
  );
}
