import { count, inArray } from 'drizzle-orm';
import type { ConversationId, ProjectId, ReleaseId } from '../../core/ids.ts';
import type { ReadTx } from '../db/handles.ts';
import { conversations, messages, releases } from '../db/schema.sqlite.ts';
import type { ConversationRow } from '../runtime/repo.ts';

/** What a list shows of a conversation: all but its state, which is large. */
export const SUMMARY = {
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
export type SummaryRow = Pick<ConversationRow, keyof typeof SUMMARY>;

/** Read by their primary key, whatever else the project holds. */
export async function conversationsWithIds(
  tx: ReadTx,
  projectId: ProjectId,
  ids: readonly ConversationId[],
): Promise<SummaryRow[]> {
  return (await withIdsQuery(tx, ids)).filter((row) => row.projectId === projectId);
}

/** The query itself, for whoever looks at how it is answered; without the project, as for messages. */
export function withIdsQuery(tx: ReadTx, ids: readonly ConversationId[]) {
  return tx
    .select({ ...SUMMARY, projectId: conversations.projectId })
    .from(conversations)
    .where(inArray(conversations.id, [...ids]));
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
