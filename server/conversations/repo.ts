import { count, inArray } from 'drizzle-orm';
import type { ConversationId, ReleaseId } from '../../core/ids.ts';
import type { ReadTx } from '../db/handles.ts';
import { messages, releases } from '../db/schema.sqlite.ts';

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
