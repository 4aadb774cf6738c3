import { changedFields, sameJson } from '../release/compare-releases.ts';
import type { RecordId } from '../ids.ts';
import type { Change } from './change.ts';
import { type ProjectRecord, recordSchema } from './record.ts';

/** One record that two people changed: as it was, as I have it, as the server has it. */
export interface RecordConflict {
  readonly id: RecordId;
  readonly base: ProjectRecord | null;
  readonly mine: ProjectRecord | null;
  readonly theirs: ProjectRecord | null;
}

/** One field that both changed to different values. */
export interface FieldConflict {
  readonly id: RecordId;
  /** `*` where one side removed the record that the other changed. */
  readonly field: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface MergeResult {
  /** To be saved instead of mine: my fields on their record, at their revision. */
  readonly change: Change;
  /** Left for a person to decide; `change` holds my side of them. */
  readonly conflicts: readonly FieldConflict[];
}

/** Decided by the store, not by people. */
const BOOKKEEPING = 'rev';

/**
 * Puts my changes on top of theirs, field by field: fields that only one of us changed are taken
 * from that one, fields changed alike are no conflict, and the rest comes back for a person to
 * decide. Nothing of either side is lost without being named.
 */
export function mergeChange(conflicts: readonly RecordConflict[]): MergeResult {
  const merged = conflicts.map(mergeRecord);
  return {
    change: {
      put: merged.flatMap((one) => (one.record ? [one.record] : [])),
      remove: merged.flatMap((one) => (one.record ? [] : [one.id])),
    },
    conflicts: merged.flatMap((one) => one.conflicts),
  };
}

interface MergedRecord {
  id: RecordId;
  record: ProjectRecord | null;
  conflicts: FieldConflict[];
}

function mergeRecord({ id, base, mine, theirs }: RecordConflict): MergedRecord {
  if (mine === null && theirs === null) return { id, record: null, conflicts: [] };
  if (mine === null || theirs === null) return mergeRemoval({ id, base, mine, theirs });
  const myFields = new Set(base ? changedFields(base, mine) : changedFields(theirs, mine));
  const theirFields = new Set(base ? changedFields(base, theirs) : []);
  const fields = new Map<string, unknown>(Object.entries(theirs));
  const conflicts: FieldConflict[] = [];
  for (const field of myFields) {
    if (field === BOOKKEEPING) continue;
    const myValue = valueOf(mine, field);
    const bothChanged = base === null || theirFields.has(field);
    if (bothChanged && !sameJson(myValue, valueOf(theirs, field)))
      conflicts.push({
        id,
        field,
        base: base ? valueOf(base, field) : undefined,
        mine: myValue,
        theirs: valueOf(theirs, field),
      });
    if (myValue === undefined) fields.delete(field);
    else fields.set(field, myValue);
  }
  return { id, record: recordSchema.parse(Object.fromEntries(fields)), conflicts };
}

/** A removal wins only over an untouched record; otherwise a person decides. */
function mergeRemoval({ id, base, mine, theirs }: RecordConflict): MergedRecord {
  const left = mine ?? theirs;
  const isUntouched =
    base !== null &&
    left !== null &&
    changedFields(base, left).every((field) => field === BOOKKEEPING);
  if (isUntouched) return { id, record: null, conflicts: [] };
  const conflict = { id, field: '*', base, mine, theirs };
  const record = mine === null ? null : { ...mine, rev: 0 };
  return { id, record, conflicts: [conflict] };
}

function valueOf(record: ProjectRecord, field: string): unknown {
  return new Map<string, unknown>(Object.entries(record)).get(field);
}
