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
export function readDraftRev(tx: ReadTx, projectId: ProjectId): number | null {
  const row = tx
    .select({ draftRev: projects.draftRev })
    .from(projects)
    .where(eq(projects.id, projectId))
    .get();
  return row?.draftRev ?? null;
}

export function readAllRecords(tx: ReadTx, projectId: ProjectId): RecordRow[] {
  return tx.select().from(records).where(eq(records.projectId, projectId)).all();
}

export function readRecords(
  tx: ReadTx,
  projectId: ProjectId,
  ids: readonly RecordId[],
): Map<RecordId, ProjectRecord> {
  const found = new Map<RecordId, ProjectRecord>();
  for (const part of chunks(ids, IDS_PER_QUERY)) {
    const rows = tx
      .select({ json: records.json })
      .from(records)
      .where(and(eq(records.projectId, projectId), inArray(records.id, [...part])))
      .all();
    for (const row of rows) found.set(row.json.id, row.json);
  }
  return found;
}

/** Which of these unique keys are in use, and by which record. */
export function readUniqueKeys(
  tx: ReadTx,
  projectId: ProjectId,
  keys: readonly string[],
): { id: RecordId; uniqueKey: string | null }[] {
  return chunks(keys, IDS_PER_QUERY).flatMap((part) =>
    tx
      .select({ id: records.id, uniqueKey: records.uniqueKey })
      .from(records)
      .where(and(eq(records.projectId, projectId), inArray(records.uniqueKey, [...part])))
      .all(),
  );
}

export function removeRecords(tx: Tx, projectId: ProjectId, ids: readonly RecordId[]): void {
  for (const part of chunks(ids, IDS_PER_QUERY)) {
    tx.delete(records)
      .where(and(eq(records.projectId, projectId), inArray(records.id, [...part])))
      .run();
  }
}

/** Frees the keys, so that two templates of one change may swap their titles. */
export function clearUniqueKeys(tx: Tx, projectId: ProjectId, ids: readonly RecordId[]): void {
  for (const part of chunks(ids, IDS_PER_QUERY)) {
    tx.update(records)
      .set({ uniqueKey: null })
      .where(and(eq(records.projectId, projectId), inArray(records.id, [...part])))
      .run();
  }
}

export function putRecords(tx: Tx, rows: readonly RecordRow[]): void {
  for (const part of chunks(rows, ROWS_PER_INSERT)) {
    tx.insert(records)
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
      })
      .run();
  }
}

/** Writes the change into the log and moves the project to its number. */
export function appendChange(tx: Tx, row: ChangeRow): void {
  tx.insert(changes).values(row).run();
  tx.update(projects)
    .set({ draftRev: row.seq, updatedAt: row.at })
    .where(eq(projects.id, row.projectId))
    .run();
}

export function renameProject(tx: Tx, projectId: ProjectId, name: string): void {
  tx.update(projects).set({ name }).where(eq(projects.id, projectId)).run();
}

export function readChangeById(
  tx: ReadTx,
  projectId: ProjectId,
  changeId: string,
): { seq: number; change: Change } | null {
  const row = tx
    .select({ seq: changes.seq, change: changes.change })
    .from(changes)
    .where(and(eq(changes.projectId, projectId), eq(changes.changeId, changeId)))
    .get();
  return row ?? null;
}

export function readChange(tx: ReadTx, projectId: ProjectId, seq: number): Change | null {
  const row = tx
    .select({ change: changes.change })
    .from(changes)
    .where(and(eq(changes.projectId, projectId), eq(changes.seq, seq)))
    .get();
  return row?.change ?? null;
}

/** Changes after `since`, oldest first. */
export function readChangesSince(
  tx: ReadTx,
  projectId: ProjectId,
  since: number,
  limit: number,
): ChangeRow[] {
  return tx
    .select()
    .from(changes)
    .where(and(eq(changes.projectId, projectId), gt(changes.seq, since)))
    .orderBy(asc(changes.seq))
    .limit(limit)
    .all();
}

/** Changes before `before`, newest first. */
export function readHistory(
  tx: ReadTx,
  projectId: ProjectId,
  before: number,
  limit: number,
): ChangeRow[] {
  return tx
    .select()
    .from(changes)
    .where(and(eq(changes.projectId, projectId), lt(changes.seq, before)))
    .orderBy(desc(changes.seq))
    .limit(limit)
    .all();
}

function chunks<T>(values: readonly T[], size: number): (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let start = 0; start < values.length; start += size) {
    parts.push(values.slice(start, start + size));
  }
  return parts;
}
