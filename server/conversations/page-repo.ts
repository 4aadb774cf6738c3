import { and, desc, eq, gte, inArray, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { ConversationId, ProjectId } from '../../core/ids.ts';
import { statusesOf } from '../../core/messaging/outcomes.ts';
import { DAY_MS } from '../analytics/day.ts';
import type { ReadTx } from '../db/handles.ts';
import { conversations, messages } from '../db/schema.sqlite.ts';
import { together } from '../db/together.ts';
import type { ConversationRow } from '../runtime/repo.ts';
import { CONVERSATION_OUTCOMES, type ConversationFilter } from './list-request.ts';

export interface PageRequest {
  readonly projectId: ProjectId;
  readonly filter: ConversationFilter;
  /** The last one of the page before. */
  readonly before: { readonly startedAt: Date; readonly id: ConversationId } | null;
  readonly limit: number;
}

type Statuses = ReturnType<typeof statusesOf>;
type SummaryRow = Pick<ConversationRow, keyof typeof SUMMARY>;

const SUMMARY = {
  id: conversations.id,
  environment: conversations.environment,
  releaseId: conversations.releaseId,
  channel: conversations.channel,
  isTest: conversations.isTest,
  startedAt: conversations.startedAt,
  endedAt: conversations.endedAt,
  caller: conversations.caller,
  language: conversations.language,
  variantId: conversations.variantId,
  phase: conversations.phase,
  outcome: conversations.outcome,
};

/** So many of the newest are looked through before the search begins with the texts instead. */
const NEWEST = 10_000;

/**
 * Newest first. Texts are looked for among the newest conversations; where these do not fill a page,
 * such texts are rare, and the conversations are found by them, not by passing all the others.
 */
export async function conversationPage(tx: ReadTx, page: PageRequest): Promise<SummaryRow[]> {
  const { text } = page.filter;
  if (text === undefined) return newest(tx, page);
  const statuses = statusesOf(text);
  const since = await startOfNewest(tx, page);
  const recent = since === null ? undefined : gte(conversations.startedAt, since);
  const found = await newest(tx, page, and(recent, hasText(tx, statuses)));
  return since === null || found.length >= page.limit ? found : byTexts(tx, page, statuses);
}

/** One walk along an index for each kind that a filter lets through, merged. */
async function newest(tx: ReadTx, page: PageRequest, more?: SQL): Promise<SummaryRow[]> {
  const walks = kindsOf(page.filter).map(async (kind) =>
    tx
      .select(SUMMARY)
      .from(conversations)
      .where(and(below(page), kind, more))
      .orderBy(desc(conversations.startedAt), desc(conversations.id))
      .limit(page.limit),
  );
  const found = (await together(walks)).flat();
  // Not asked for: SQLite takes a span with two ends for a short one, and would rather walk through
  // all of it than along an index by kind. The walk ends with the page anyway.
  const isWanted = startedFrom(page.filter);
  return found.filter(isWanted).toSorted(newestFirst).slice(0, page.limit);
}

function startedFrom({ from }: ConversationFilter): (row: SummaryRow) => boolean {
  const first = from === undefined ? null : new Date(from);
  return ({ startedAt }) => first === null || startedAt >= first;
}

function newestFirst(a: SummaryRow, b: SummaryRow): number {
  return b.startedAt.getTime() - a.startedAt.getTime() || (a.id < b.id ? 1 : -1);
}

/** When the last of the newest started; null where there are not as many. */
async function startOfNewest(tx: ReadTx, page: PageRequest): Promise<Date | null> {
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
  const one = tx
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(eq(messages.conversationId, conversations.id), inArray(messages.status, [...statuses])),
    )
    .limit(1);
  return sql`${one} is not null`;
}

async function byTexts(tx: ReadTx, page: PageRequest, statuses: Statuses): Promise<SummaryRow[]> {
  const { projectId, filter } = page;
  const from = filter.from === undefined ? undefined : new Date(filter.from);
  const withText = tx
    .selectDistinct({ id: messages.conversationId })
    .from(messages)
    .where(
      and(
        eq(messages.projectId, projectId),
        inArray(messages.status, [...statuses]),
        // No text is older than its conversation.
        from && gte(messages.createdAt, from),
      ),
    )
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
      ),
    )
    .orderBy(desc(conversations.startedAt), desc(conversations.id))
    .limit(page.limit);
}

const ENVIRONMENTS = ['draft', 'sandbox', 'pre-release', 'live'] as const;

/**
 * The kinds of conversations that a filter lets through, each in full as the index has it, so that
 * a walk meets nothing else. A caller's are few, and looked through as they are.
 */
function kindsOf(filter: ConversationFilter): readonly (SQL | undefined)[] {
  const named = namedIn(filter);
  const { environment, outcome, isTest } = named;
  const isAny = environment === undefined && outcome === undefined && isTest === undefined;
  if (isAny || filter.caller !== undefined) return [kind(named)];
  return orEach(environment, ENVIRONMENTS).flatMap((oneEnvironment) =>
    orEach(outcome, CONVERSATION_OUTCOMES).flatMap((oneOutcome) =>
      orEach(isTest, [true, false]).map((test) =>
        kind({ environment: oneEnvironment, outcome: oneOutcome, isTest: test }),
      ),
    ),
  );
}

function orEach<Value>(wanted: Value | undefined, all: readonly Value[]): readonly Value[] {
  return wanted === undefined ? all : [wanted];
}

interface Kind extends Pick<ConversationFilter, 'environment' | 'outcome'> {
  readonly isTest: boolean | undefined;
}

function namedIn({ environment, outcome, traffic = 'all' }: ConversationFilter): Kind {
  return { environment, outcome, isTest: traffic === 'all' ? undefined : traffic === 'tests' };
}

function kind({ environment, outcome, isTest }: Kind): SQL | undefined {
  return and(
    environment === undefined ? undefined : eq(conversations.environment, environment),
    outcome === undefined ? undefined : eq(conversations.outcome, outcome),
    isTest === undefined ? undefined : eq(conversations.isTest, isTest),
  );
}

/** The project's, or a caller's, that started before the page does. */
function below({ projectId, filter, before }: PageRequest): SQL | undefined {
  const { caller, to } = filter;
  return and(
    eq(conversations.projectId, projectId),
    caller === undefined ? undefined : eq(conversations.caller, caller),
    to === undefined ? undefined : lt(conversations.startedAt, new Date(Date.parse(to) + DAY_MS)),
    beforeCursor(before),
  );
}

function beforeCursor(before: PageRequest['before']): SQL | undefined {
  if (before === null) return undefined;
  const { startedAt, id } = before;
  // The first condition says nothing new; it lets the index begin there instead of at the newest.
  return and(
    lte(conversations.startedAt, startedAt),
    or(
      lt(conversations.startedAt, startedAt),
      and(eq(conversations.startedAt, startedAt), lt(conversations.id, id)),
    ),
  );
}
