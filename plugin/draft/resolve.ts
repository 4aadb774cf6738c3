import type { RecordId } from '../../core/ids.ts';
import type { FieldConflict } from '../../core/records/merge-change.ts';
import { type ProjectRecord, recordSchema } from '../../core/records/record.ts';
import type { RecordConflict } from '../api/views.ts';
import { set } from './incoming.ts';
import type { LocalDraft } from './local-draft.ts';
import { mergeFields } from './merge-fields.ts';
import { sameRecord } from './same-record.ts';

export type { FieldConflict };
export type Choice = 'mine' | 'theirs';

/** The key of a conflict among a person's choices. */
export function conflictKey(conflict: Pick<FieldConflict, 'id' | 'field'>): string {
  return `${conflict.id}#${conflict.field}`;
}

/**
 * Takes in what a refused save came back with. Records changed in different fields are merged;
 * what is left, field by field, is for a person to decide.
 */
export function takeConflicts(
  local: LocalDraft,
  refused: readonly RecordConflict[],
): { local: LocalDraft; conflicts: readonly FieldConflict[] } {
  let next = local;
  const conflicts: FieldConflict[] = [];
  for (const { id, theirs, base } of refused) {
    const from = base ?? local.bases.get(id) ?? null;
    const merged = mergeFields(from, local.draft.get(id) ?? null, theirs);
    next = { ...next, saved: set(next.saved, id, theirs) };
    if (merged.conflicts.length === 0) next = settle(next, id, merged.record, theirs);
    else next = { ...next, bases: new Map(next.bases).set(id, from) };
    conflicts.push(...merged.conflicts);
  }
  return { local: next, conflicts };
}

/** Ends conflicts the way a person chose; without a choice, mine stays. */
export function resolveConflicts(
  local: LocalDraft,
  conflicts: readonly FieldConflict[],
  choices: ReadonlyMap<string, Choice>,
): LocalDraft {
  let next = local;
  for (const id of new Set(conflicts.map((conflict) => conflict.id))) {
    const theirs = local.saved.get(id) ?? null;
    const merged = mergeFields(local.bases.get(id) ?? null, local.draft.get(id) ?? null, theirs);
    const takeTheirs = merged.conflicts.filter(
      (conflict) => choices.get(conflictKey(conflict)) === 'theirs',
    );
    const whole = takeTheirs.some((conflict) => conflict.field === '*');
    const record = whole ? theirs : withFields(merged.record, takeTheirs);
    next = settle(next, id, record, theirs);
  }
  return next;
}

function withFields(
  record: ProjectRecord | null,
  take: readonly FieldConflict[],
): ProjectRecord | null {
  if (record === null || take.length === 0) return record;
  const fields = take.map(({ field, theirs }): [string, unknown] => [field, theirs]);
  return recordSchema.parse({ ...record, ...Object.fromEntries(fields) });
}

function settle(
  local: LocalDraft,
  id: RecordId,
  record: ProjectRecord | null,
  theirs: ProjectRecord | null,
): LocalDraft {
  const bases = new Map(local.bases);
  if (sameRecord(record, theirs)) {
    bases.delete(id);
    return { ...local, bases, draft: set(local.draft, id, theirs) };
  }
  bases.set(id, theirs);
  return { ...local, bases, draft: set(local.draft, id, record) };
}
