import { and, asc, desc, eq, gt, inArray, lt, sql } from 'drizzle-orm';
import type { ProjectId, RecordId } from '../../core/ids.ts';
import type { Change } from '../../core/records/change.ts';
import type { ProjectRecord } from '../../core/records/record.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import { changes, projects, records } from '../db/schema.sqlite.ts';

export type RecordRow = typeof records.$inferSelect;
export type ChangeRow = typeof changes.$inferSelect;

/** Values in one statement: well under SQLite's limit of 32,766. */
const IDS_PER_QUERY = 5_000;
const ROWS_PER_INSERT = 500;

/** The project's last change number; null if there is no such project. */
export async function readDraftRev(tx: ReadTx, projectId: ProjectId): Promise<number | null> {
  const row = (
    await tx
      .select({ draftRev: projects.draftRev })
      .from(projects)
      .where(eq(projects.id, projectId))
  )[0];
  return row?.draftRev ?? null;
}

export async function readAllRecords(tx: ReadTx, projectId: ProjectId): Promise<RecordRow[]> {
  return await tx.select().from(records).where(eq(records.projectId, projectId));
}

export async function readRecords(
  tx: ReadTx,
  projectId: ProjectId,
  ids: readonly RecordId[],
): Promise<Map<RecordId, ProjectRecord>> {
  const found = new Map<RecordId, ProjectRecord>();
  for (const part of chunks(ids, IDS_PER_QUERY)) {
    const rows = await tx
      .select({ json: records.json })
      .from(records)
      .where(and(eq(records.projectId, projectId), inArray(records.id, [...part])));
    for (const row of rows) found.set(row.json.id, row.json);
  }
  return found;
}

/** Which of these unique keys are in use, and by which record. */
export async function readUniqueKeys(
  tx: ReadTx,
  projectId: ProjectId,
  keys: readonly string[],
): Promise<{ id: RecordId; uniqueKey: string | null }[]> {
  const found: { id: RecordId; uniqueKey: string | null }[] = [];
  for (const part of chunks(keys, IDS_PER_QUERY)) {
    const rows = await tx
      .select({ id: records.id, uniqueKey: records.uniqueKey })
      .from(records)
      .where(and(eq(records.projectId, projectId), inArray(records.uniqueKey, [...part])));
    found.push(...rows);
  }
  return found;
}

export async function removeRecords(
  tx: Tx,
  projectId: ProjectId,
  ids: readonly RecordId[],
): Promise<void> {
  for (const part of chunks(ids, IDS_PER_QUERY)) {
    await tx
      .delete(records)
      .where(and(eq(records.projectId, projectId), inArray(records.id, [...part])));
  }
}

/** Frees the keys, so that two templates of one change may swap their titles. */
export async function clearUniqueKeys(
  tx: Tx,
  projectId: ProjectId,
  ids: readonly RecordId[],
): Promise<void> {
  for (const part of chunks(ids, IDS_PER_QUERY)) {
    await tx
      .update(records)
      .set({ uniqueKey: null })
      .where(and(eq(records.projectId, projectId), inArray(records.id, [...part])));
  }
}

export async function putRecords(tx: Tx, rows: readonly RecordRow[]): Promise<void> {
  for (const part of chunks(rows, ROWS_PER_INSERT)) {
    await tx
      .insert(records)
      .values([...part])
      .onConflictDoUpdate({
        target: [records.projectId, records.id],
        set: {
          kind: sql`excluded.kind`,
          rev: sql`excluded.rev`,
          json: sql`excluded.json`,
          uniqueKey: sql`excluded.unique_key`,
          updatedAt: sql`excluded.updated_at`,
          updatedBy: sql`excluded.updated_by`,
        },
      });
  }
}

/** Writes the change into the log and moves the project to its number. */
export async function appendChange(tx: Tx, row: ChangeRow): Promise<void> {
  await tx.insert(changes).values(row);
  await tx
    .update(projects)
    .set({ draftRev: row.seq, updatedAt: row.at })
    .where(eq(projects.id, row.projectId));
}

export async function renameProject(tx: Tx, projectId: ProjectId, name: string): Promise<void> {
  await tx.update(projects).set({ name }).where(eq(projects.id, projectId));
}

export async function readChangeById(
  tx: ReadTx,
  projectId: ProjectId,
  changeId: string,
): Promise<{ seq: number; change: Change } | null> {
  const row = (
    await tx
      .select({ seq: changes.seq, change: changes.change })
      .from(changes)
      .where(and(eq(changes.projectId, projectId), eq(changes.changeId, changeId)))
  )[0];
  return row ?? null;
}

export async function readChange(
  tx: ReadTx,
  projectId: ProjectId,
  seq: number,
): Promise<Change | null> {
  const row = (
    await tx
      .select({ change: changes.change })
      .from(changes)
      .where(and(eq(changes.projectId, projectId), eq(changes.seq, seq)))
  )[0];
  return row?.change ?? null;
}

/** Changes after `since`, oldest first. */
export async function readChangesSince(
  tx: ReadTx,
  projectId: ProjectId,
  since: number,
  limit: number,
): Promise<ChangeRow[]> {
  return await tx
    .select()
    .from(changes)
    .where(and(eq(changes.projectId, projectId), gt(changes.seq, since)))
    .orderBy(asc(changes.seq))
    .limit(limit);
}

/** Changes before `before`, newest first. */
export async function readHistory(
  tx: ReadTx,
  projectId: ProjectId,
  before: number,
  limit: number,
): Promise<ChangeRow[]> {
  return await tx
    .select()
    .from(changes)
    .where(and(eq(changes.projectId, projectId), lt(changes.seq, before)))
    .orderBy(desc(changes.seq))
    .limit(limit);
}

function chunks<T>(values: readonly T[], size: number): (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let start = 0; start < values.length; start += size) {
    parts.push(values.slice(start, start + size));
  }
  return parts;
}
