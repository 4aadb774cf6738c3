import { eq } from 'drizzle-orm';
import type { ProjectId } from '../../core/ids.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import { projects, twilioConnections } from '../db/schema.sqlite.ts';

export type ConnectionRow = typeof twilioConnections.$inferSelect;

export async function connectionOf(
  tx: ReadTx,
  projectId: ProjectId,
): Promise<ConnectionRow | null> {
  const where = eq(twilioConnections.projectId, projectId);
  return (await tx.select().from(twilioConnections).where(where))[0] ?? null;
}

/** All projects that text through this account. */
export async function projectsOfAccount(tx: ReadTx, accountSid: string): Promise<ProjectId[]> {
  const where = eq(twilioConnections.accountSid, accountSid);
  const rows = tx.select({ id: twilioConnections.projectId }).from(twilioConnections).where(where);
  return (await rows).map((row) => row.id);
}

export async function putConnection(tx: Tx, row: ConnectionRow): Promise<void> {
  const { projectId: _, ...set } = row;
  await tx
    .insert(twilioConnections)
    .values(row)
    .onConflictDoUpdate({ target: twilioConnections.projectId, set });
}

export async function removeConnection(tx: Tx, projectId: ProjectId): Promise<void> {
  await tx.delete(twilioConnections).where(eq(twilioConnections.projectId, projectId));
}

export async function projectExists(tx: ReadTx, projectId: ProjectId): Promise<boolean> {
  const row = (
    await tx.select({ id: projects.id }).from(projects).where(eq(projects.id, projectId))
  )[0];
  return row !== undefined;
}
