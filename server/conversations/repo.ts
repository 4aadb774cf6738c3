import { and, count, desc, eq, inArray, lt, or, type SQL } from 'drizzle-orm';
import type { ConversationId, ProjectId } from '../../core/ids.ts';
import type { ReadTx } from '../db/handles.ts';
import { conversations, messages, releases, type StoredEnvironment } from '../db/schema.sqlite.ts';

export interface PageRequest {
  readonly projectId: ProjectId;
  readonly environment: StoredEnvironment | null;
  /** The last one of the page before. */
  readonly before: { readonly startedAt: Date; readonly id: ConversationId } | null;
  readonly limit: number;
}

const SUMMARY = {
  id: conversations.id,
  environment: conversations.environment,
  releaseId: conversations.releaseId,
  channel: conversations.channel,
  startedAt: conversations.startedAt,
  endedAt: conversations.endedAt,
  caller: conversations.caller,
  language: conversations.language,
  variantId: conversations.variantId,
  phase: conversations.phase,
};

/** Newest first. */
export function conversationPage(tx: ReadTx, page: PageRequest) {
  const where: (SQL | undefined)[] = [eq(conversations.projectId, page.projectId)];
  if (page.environment !== null) where.push(eq(conversations.environment, page.environment));
  if (page.before !== null) {
    const { startedAt, id } = page.before;
    where.push(
      or(
        lt(conversations.startedAt, startedAt),
        and(eq(conversations.startedAt, startedAt), lt(conversations.id, id)),
      ),
    );
  }
  return tx
    .select(SUMMARY)
    .from(conversations)
    .where(and(...where))
    .orderBy(desc(conversations.startedAt), desc(conversations.id))
    .limit(page.limit)
    .all();
}

export function releaseNumberOf(tx: ReadTx, id: (typeof SUMMARY.releaseId)['_']['data']) {
  const row = tx
    .select({ number: releases.number })
    .from(releases)
    .where(eq(releases.id, id))
    .get();
  return row?.number ?? null;
}

/** How many texts each of these conversations has. */
export function messageCounts(
  tx: ReadTx,
  ids: readonly ConversationId[],
): Map<ConversationId, number> {
  if (ids.length === 0) return new Map();
  const rows = tx
    .select({ id: messages.conversationId, n: count() })
    .from(messages)
    .where(inArray(messages.conversationId, [...ids]))
    .groupBy(messages.conversationId)
    .all();
  return new Map(rows.flatMap((row) => (row.id === null ? [] : [[row.id, row.n] as const])));
}
