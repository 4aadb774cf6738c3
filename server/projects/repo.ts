import { and, count, desc, eq, inArray } from 'drizzle-orm';
import type { ProjectId } from '../../core/ids.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import { projects, records } from '../db/schema.sqlite.ts';

export type ProjectRow = typeof projects.$inferSelect;

export interface Counts {
  readonly topics: number;
  readonly templates: number;
}

export async function insertProject(tx: Tx, row: ProjectRow): Promise<void> {
  await tx.insert(projects).values(row);
}

export async function readProject(tx: ReadTx, projectId: ProjectId): Promise<ProjectRow | null> {
  return (await tx.select().from(projects).where(eq(projects.id, projectId)))[0] ?? null;
}

/** Last saved first. */
export async function readProjects(tx: ReadTx): Promise<ProjectRow[]> {
  return await tx.select().from(projects).orderBy(desc(projects.updatedAt), projects.id);
}

/** Topics and templates of these projects, by project id. */
export async function readCounts(
  tx: ReadTx,
  ids: readonly ProjectId[],
): Promise<Map<ProjectId, Counts>> {
  const rows = await tx
    .select({ projectId: records.projectId, kind: records.kind, count: count() })
    .from(records)
    .where(and(inArray(records.projectId, [...ids]), inArray(records.kind, ['topic', 'template'])))
    .groupBy(records.projectId, records.kind);
  const counts = new Map<ProjectId, Counts>();
  for (const row of rows) {
    const before = counts.get(row.projectId) ?? { topics: 0, templates: 0 };
    const field = row.kind === 'topic' ? 'topics' : 'templates';
    counts.set(row.projectId, { ...before, [field]: row.count });
  }
  return counts;
}
