import { and, asc, eq } from 'drizzle-orm';
import type { ProjectId } from '../../core/ids.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import { pauses } from '../db/schema.sqlite.ts';

export type PauseRow = typeof pauses.$inferSelect;

/** The pause of the whole account; every other one is of the sender it is named after. */
export const CONNECTION = 'connection';

/** Longest first. */
export function pausesOf(tx: ReadTx, projectId: ProjectId): PauseRow[] {
  const where = eq(pauses.projectId, projectId);
  return tx.select().from(pauses).where(where).orderBy(asc(pauses.since)).all();
}

/** The first reason stays: what follows from it says less. */
export function addPause(tx: Tx, row: PauseRow): void {
  tx.insert(pauses).values(row).onConflictDoNothing().run();
}

/** Ends one pause, or all of the project. */
export function removePauses(tx: Tx, projectId: ProjectId, what: string | null): void {
  const all = eq(pauses.projectId, projectId);
  tx.delete(pauses)
    .where(what === null ? all : and(all, eq(pauses.what, what)))
    .run();
}
