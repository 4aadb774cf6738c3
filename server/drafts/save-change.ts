import { UserError } from '../../core/errors.ts';
import type { RecordId } from '../../core/ids.ts';
import type { Change } from '../../core/records/change.ts';
import type { RecordConflict } from '../../core/records/merge-change.ts';
import type { ProjectRecord } from '../../core/records/record.ts';
import { sameJson } from '../../core/release/compare-releases.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import { noSuchProject } from '../projects/no-such-project.ts';
import { plainJson } from '../db/plain-json.ts';
import { findConflicts } from './find-conflicts.ts';
import * as repo from './repo.ts';
import { refuseTakenTitles, uniqueKeyOf } from './unique-titles.ts';
import type { SaveOrder } from './save-order.ts';

export type SaveAnswer =
  /** `rev`: the new revision of every record that was put. */
  | { readonly saved: true; readonly rev: number }
  | { readonly saved: false; readonly conflicts: readonly RecordConflict[] };

/**
 * Saves a checked change, all of it or nothing, inside the caller's transaction. A change id seen
 * before is answered as it was and not saved again: the client may not have got the first answer.
 * Cost grows with the change, not with the project.
 */
export async function saveChange(tx: Tx, order: SaveOrder): Promise<SaveAnswer> {
  const { projectId, change } = order;
  await tx.lock(projectId);
  const draftRev = await repo.readDraftRev(tx, projectId);
  if (draftRev === null) throw noSuchProject();
  const repeated = await answerAgain(tx, order);
  if (repeated) return repeated;
  const ids: RecordId[] = [...change.put.map((record) => record.id), ...change.remove];
  if (ids.length === 0) return { saved: true, rev: draftRev };
  const stored = await repo.readRecords(tx, projectId, ids);
  const conflicts = await findConflicts(tx, order, stored);
  if (conflicts.length > 0) return { saved: false, conflicts };
  await refuseTakenTitles(tx, projectId, change);
  const seq = draftRev + 1;
  await store(tx, order, seq, stored);
  return { saved: true, rev: seq };
}

async function store(
  tx: Tx,
  order: SaveOrder,
  seq: number,
  stored: ReadonlyMap<RecordId, ProjectRecord>,
): Promise<void> {
  const { projectId, author, at } = order;
  const put = stamp(order.change, seq);
  await repo.removeRecords(tx, projectId, order.change.remove);
  await repo.clearUniqueKeys(tx, projectId, [...stored.keys()]);
  await repo.putRecords(
    tx,
    put.map((record) => ({
      projectId,
      id: record.id,
      kind: record.kind,
      rev: seq,
      json: record,
      uniqueKey: uniqueKeyOf(record),
      updatedAt: at,
      updatedBy: author,
    })),
  );
  for (const record of put) {
    if (record.kind === 'settings') await repo.renameProject(tx, projectId, record.name);
  }
  await repo.appendChange(tx, {
    projectId,
    seq,
    changeId: order.changeId,
    author,
    at,
    change: { put, remove: order.change.remove },
    before: [...stored.values()],
  });
}

/** The records as they are stored: each carries the number of the change that wrote it. */
function stamp(change: Change, seq: number): ProjectRecord[] {
  return change.put.map((record) => ({ ...record, rev: seq }));
}

async function answerAgain(tx: ReadTx, order: SaveOrder): Promise<SaveAnswer | null> {
  const earlier = await repo.readChangeById(tx, order.projectId, order.changeId);
  if (!earlier) return null;
  const again = { put: stamp(order.change, earlier.seq), remove: order.change.remove };
  if (!sameJson(JSON.parse(plainJson(again)), earlier.change)) throw changeIdReused();
  return { saved: true, rev: earlier.seq };
}

/** Answering 'saved' to other contents under a known id would lose them. */
function changeIdReused(): UserError {
  return new UserError(
    'conflict',
    'This change id was used before, for another change.',
    'Save it under a new change id.',
    { reason: 'change_id_reused' },
  );
}
