import type { ProjectId } from '../../core/ids.ts';
import type { ReadTx } from '../db/handles.ts';
import { projects } from '../db/schema.sqlite.ts';
import { countOpen, nextDue } from '../engine/claim/due-repo.ts';

/** How much is in the outbox: along its index, so it costs by what waits. */
export async function outboxDepth(tx: ReadTx) {
  return {
    queued: await countOpen(tx, 'queued'),
    sending: await countOpen(tx, 'sending'),
    oldestDue: await nextDue(tx, ['queued']),
  };
}

export async function projectIds(tx: ReadTx): Promise<ProjectId[]> {
  return (await tx.select({ id: projects.id }).from(projects)).map((row) => row.id);
}
