import { and, count, desc, eq, inArray, lt, or, type SQL } from 'drizzle-orm';
import type { ConversationId, ProjectId, ReleaseId } from '../../core/ids.ts';
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
export async function conversationPage(tx: ReadTx, page: PageRequest) {
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
  return await tx
    .select(SUMMARY)
    .from(conversations)
    .where(and(...where))
    .orderBy(desc(conversations.startedAt), desc(conversations.id))
    .limit(page.limit);
}

/** Null for the draft compiled for a test call. */
export async function releaseNumbers(
  tx: ReadTx,
  ids: readonly ReleaseId[],
): Promise<Map<ReleaseId, number | null>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: releases.id, number: releases.number })
    .from(releases)
    .where(inArray(releases.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row.number]));
}

/** How many texts each of these conversations has. */
export async function messageCounts(
  tx: ReadTx,
  ids: readonly ConversationId[],
): Promise<Map<ConversationId, number>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: messages.conversationId, n: count() })
    .from(messages)
    .where(inArray(messages.conversationId, [...ids]))
    .groupBy(messages.conversationId);
  return new Map(rows.flatMap((row) => (row.id === null ? [] : [[row.id, row.n] as const])));
}
