import { and, desc, eq, gte, inArray, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { MessageId, ProjectId, TemplateId } from '../../core/ids.ts';
import { statusesOf } from '../../core/messaging/outcomes.ts';
import { DAY_MS } from '../analytics/day.ts';
import { titlesOf } from '../analytics/repo.ts';
import type { ReadTx } from '../db/handles.ts';
import { letOthersGo, STEP } from '../db/in-steps.ts';
import { hasPart, type NumbersOf, type People, peopleWith } from '../db/number-part.ts';
import { messages } from '../db/schema.sqlite.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import type { MessageFilter } from './requests.ts';

export interface MessagePageRequest {
  readonly projectId: ProjectId;
  readonly filter: MessageFilter;
  /** The last one of the page before; with no id, all of its moment are. */
  readonly before: { readonly createdAt: Date; readonly id: MessageId | null } | null;
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
  const walk: Walk = async (part, since) => {
    const found: MessageRow[] = [];
    const isSince = since === null ? undefined : gte(messages.createdAt, since);
    for (const branch of walks)
      found.push(...(await messagePageQuery(tx, part, people, and(hasTitle, branch, isSince))));
    return found.toSorted(newestFirst).slice(0, part.limit);
  };
  // Of a status or a template there are fewer, and SQLite would not take its index for a step of them.
  const isOfAll = walks.every((branch) => branch === undefined);
  const isLookedThrough = people === null && isOfAll && isToldByNoIndex(filter);
  return isLookedThrough ? walkInSteps(tx, page, walk, step) : walk(page, null);
}

/** A page, or what of it is no older than `since`. */
type Walk = (page: MessagePageRequest, since: Date | null) => Promise<MessageRow[]>;

function isToldByNoIndex({
  number,
  environment,
  traffic,
  recipient,
  conversationId,
  errorCode,
}: MessageFilter): boolean {
  if (recipient !== undefined || conversationId !== undefined) return false;
  if (number !== undefined || errorCode !== undefined) return true;
  return environment !== undefined || (traffic ?? 'all') !== 'all';
}

async function walkInSteps(
  tx: ReadTx,
  page: MessagePageRequest,
  walk: Walk,
  step: number,
): Promise<MessageRow[]> {
  const found: MessageRow[] = [];
  let { before } = page;
  for (;;) {
    const rest = { ...page, before, limit: page.limit - found.length };
    const since = await endOfStep(tx, rest, step);
    found.push(...(await walk(rest, since)));
    if (since === null || found.length >= page.limit) return found;
    before = { createdAt: since, id: null };
    await letOthersGo();
  }
}

/** When the text was queued that stands so many further; null where there are not as many. */
async function endOfStep(tx: ReadTx, page: MessagePageRequest, step: number): Promise<Date | null> {
  const { createdAt } = messages;
  const isOfProject = eq(messages.projectId, page.projectId);
  const [end] = await tx
    .select({ createdAt })
    .from(messages)
    .where(and(isOfProject, beforeCursor(page), ...ofDays(page.filter)))
    .orderBy(desc(createdAt))
    .limit(1)
    .offset(step);
  return end?.createdAt ?? null;
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

function branches(
  filter: MessageFilter,
  wanted: {
    readonly people: People;
    readonly templateIds: readonly TemplateId[] | null;
    readonly statuses: readonly string[] | null;
  },
): (SQL | undefined)[] {
  const { people, templateIds, statuses } = wanted;
  const hasStatus = statuses ? inArray(messages.status, [...statuses]) : undefined;
  if (people || filter.recipient !== undefined || filter.conversationId !== undefined) {
    const hasTemplate = templateIds ? inArray(messages.templateId, [...templateIds]) : undefined;
    return [and(hasStatus, hasTemplate)];
  }
  if (templateIds && templateIds.length <= MANY)
    return templateIds.map((id) => and(eq(messages.templateId, id), hasStatus));
  if (statuses) return statuses.map((status) => eq(messages.status, status));
  return [undefined];
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
  if (id === null) return lt(messages.createdAt, createdAt);
  // The first condition says nothing new; it lets the index begin there instead of at the newest.
  return and(
    lte(messages.createdAt, createdAt),
    or(
      lt(messages.createdAt, createdAt),
      and(eq(messages.createdAt, createdAt), lt(messages.id, id)),
    ),
  );
}
