import { and, asc, count, eq, isNotNull } from 'drizzle-orm';
import type { ProjectId } from '../../core/ids.ts';
import type { ReadTx } from '../db/handles.ts';
import { messages } from '../db/schema.sqlite.ts';

/** What waits in the outbox, and since when the first of it should have gone. */
export async function backlogOf(
  tx: ReadTx,
  projectId: ProjectId,
): Promise<{ queued: number; oldestDue: Date | null }> {
  const isWaiting = and(eq(messages.status, 'queued'), eq(messages.projectId, projectId));
  const counted = await tx.select({ queued: count() }).from(messages).where(isWaiting);
  const oldest = await tx
    .select({ dueAt: messages.dueAt })
    .from(messages)
    .where(and(isWaiting, isNotNull(messages.dueAt)))
    .orderBy(asc(messages.dueAt))
    .limit(1);
  return { queued: counted[0]?.queued ?? 0, oldestDue: oldest[0]?.dueAt ?? null };
}
