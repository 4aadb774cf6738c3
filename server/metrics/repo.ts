import { count, eq } from 'drizzle-orm';
import type { ProjectId } from '../../core/ids.ts';
import type { ReadTx } from '../db/handles.ts';
import { messages, projects } from '../db/schema.sqlite.ts';
import { nextDue } from '../engine/due-repo.ts';

/** How much is in the outbox: along the index over status, so it costs by what waits. */
export async function outboxDepth(tx: ReadTx) {
  const waiting = async (status: string): Promise<number> => {
    const [row] = await tx.select({ n: count() }).from(messages).where(eq(messages.status, status));
    return row?.n ?? 0;
  };
  return {
    queued: await waiting('queued'),
    sending: await waiting('sending'),
    oldestDue: await nextDue(tx, ['queued']),
  };
}

export async function projectIds(tx: ReadTx): Promise<ProjectId[]> {
  return (await tx.select({ id: projects.id }).from(projects)).map((row) => row.id);
}
