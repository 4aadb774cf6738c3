import { type FieldConflict, mergeChange } from '../../core/records/merge-change.ts';
import type { ProjectRecord } from '../../core/records/record.ts';

export interface Merged {
  /** Both sides' changes; where they clash, mine. Null: removed. */
  readonly record: ProjectRecord | null;
  readonly conflicts: readonly FieldConflict[];
}

/** Brings two versions of one record together, given what both started from. */
export function mergeFields(
  base: ProjectRecord | null,
  mine: ProjectRecord | null,
  theirs: ProjectRecord | null,
): Merged {
  const id = mine?.id ?? theirs?.id;
  if (id === undefined) return { record: null, conflicts: [] };
  const merged = mergeChange([{ id, base, mine, theirs }]);
  return { record: merged.change.put[0] ?? null, conflicts: merged.conflicts };
}
