import { eq } from 'drizzle-orm';
import type { ProjectId } from '../../core/ids.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import { projects, twilioConnections } from '../db/schema.sqlite.ts';

export type ConnectionRow = typeof twilioConnections.$inferSelect;

export function connectionOf(tx: ReadTx, projectId: ProjectId): ConnectionRow | null {
  const where = eq(twilioConnections.projectId, projectId);
  return tx.select().from(twilioConnections).where(where).get() ?? null;
}

/** All projects that text through this account. */
export function projectsOfAccount(tx: ReadTx, accountSid: string): ProjectId[] {
  const where = eq(twilioConnections.accountSid, accountSid);
  const rows = tx.select({ id: twilioConnections.projectId }).from(twilioConnections).where(where);
  return rows.all().map((row) => row.id);
}

export function putConnection(tx: Tx, row: ConnectionRow): void {
  const { projectId: _, ...set } = row;
  tx.insert(twilioConnections)
    .values(row)
    .onConflictDoUpdate({ target: twilioConnections.projectId, set })
    .run();
}

export function removeConnection(tx: Tx, projectId: ProjectId): void {
  tx.delete(twilioConnections).where(eq(twilioConnections.projectId, projectId)).run();
}

export function projectExists(tx: ReadTx, projectId: ProjectId): boolean {
  const row = tx.select({ id: projects.id }).from(projects).where(eq(projects.id, projectId)).get();
  return row !== undefined;
}
