import { and, asc, eq } from 'drizzle-orm';
import type { ProjectId } from '../../core/ids.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import { pauses } from '../db/schema.sqlite.ts';

export type PauseRow = typeof pauses.$inferSelect;

/** The pause of the whole account; every other one is of the sender it is named after. */
export const CONNECTION = 'connection';

/** Longest first. */
export async function pausesOf(tx: ReadTx, projectId: ProjectId): Promise<PauseRow[]> {
  const where = eq(pauses.projectId, projectId);
  return await tx.select().from(pauses).where(where).orderBy(asc(pauses.since));
}

/** The first reason stays: what follows from it says less. */
export async function addPause(tx: Tx, row: PauseRow): Promise<void> {
  await tx.insert(pauses).values(row).onConflictDoNothing();
}

/** Ends the pause of the account (`CONNECTION`) or of one sender; the others stay. */
export async function removePause(tx: Tx, projectId: ProjectId, what: string): Promise<void> {
  await tx.delete(pauses).where(and(eq(pauses.projectId, projectId), eq(pauses.what, what)));
}

/** Ends all pauses of the project: the account they were about is not its any more. */
export async function removeAllPauses(tx: Tx, projectId: ProjectId): Promise<void> {
  await tx.delete(pauses).where(eq(pauses.projectId, projectId));
}
