import type { ProjectId, RecordId } from '../../core/ids.ts';
import type { RecordConflict } from '../../core/records/merge-change.ts';
import type { ProjectRecord } from '../../core/records/record.ts';
import { changedFields } from '../../core/release/compare-releases.ts';
import type { ReadTx } from '../db/handles.ts';
import * as repo from './repo.ts';
import type { SaveOrder } from './save-order.ts';

/**
 * The records of the change that are no longer what it is based on. Where both sides arrived at
 * the same there is no conflict.
 */
export async function findConflicts(
  tx: ReadTx,
  order: SaveOrder,
  stored: ReadonlyMap<RecordId, ProjectRecord>,
): Promise<RecordConflict[]> {
  const mine = new Map<RecordId, ProjectRecord | null>();
  for (const id of order.change.remove) mine.set(id, null);
  for (const record of order.change.put) mine.set(record.id, record);
  const conflicts: RecordConflict[] = [];
  for (const [id, wanted] of mine) {
    const theirs = stored.get(id) ?? null;
    const baseRev = order.base[id] ?? 0;
    if ((theirs?.rev ?? 0) === baseRev || isSame(wanted, theirs)) continue;
    conflicts.push({
      id,
      mine: wanted,
      theirs,
      base: await readAtRev(tx, order.projectId, id, baseRev),
    });
  }
  return conflicts;
}

function isSame(a: ProjectRecord | null, b: ProjectRecord | null): boolean {
  if (a === null || b === null) return a === b;
  return changedFields(a, b).every((field) => field === 'rev');
}

/** The record as the change of that number left it: the log holds whole records. */
async function readAtRev(
  tx: ReadTx,
  projectId: ProjectId,
  id: RecordId,
  rev: number,
): Promise<ProjectRecord | null> {
  if (rev === 0) return null;
  return (
    (await repo.readChange(tx, projectId, rev))?.put.find((record) => record.id === id) ?? null
  );
}
