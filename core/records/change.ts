import { z } from 'zod';
import type { RecordId } from '../ids.ts';
import { type Draft, withoutRecord, withRecord } from './draft.ts';
import { type ProjectRecord, recordSchema } from './record.ts';

/** Records in one change; an import of a large project is several changes. */
export const CHANGE_LIMIT = 50_000;

const recordIdSchema = z.custom<RecordId>(
  (value) => typeof value === 'string' && /^[a-z]{3}_[A-Za-z0-9_-]{1,80}$/.test(value),
  'an id of a record',
);

/**
 * The only way a project changes: what was put (whole records) and what was removed (ids).
 *
 * @example { put: [{ id: 'top_1', kind: 'topic', rev: 3, name: 'Parking', … }], remove: ['lnk_9'] }
 */
export const changeSchema = z.object({
  put: z.array(recordSchema).max(CHANGE_LIMIT),
  remove: z.array(recordIdSchema).max(CHANGE_LIMIT),
});
export interface Change {
  readonly put: readonly ProjectRecord[];
  readonly remove: readonly RecordId[];
}

export const EMPTY_CHANGE: Change = { put: [], remove: [] };

/**
 * The draft after the change. The given draft is untouched; cost grows with the change, not with
 * the project. Removing what is not there does nothing.
 */
export function applyChange(draft: Draft, change: Change): Draft {
  let next = draft;
  for (const id of change.remove) next = withoutRecord(next, id);
  for (const record of change.put) next = withRecord(next, record);
  return next;
}

/** The change that takes `applyChange(before, change)` back to `before`. */
export function invertChange(before: Draft, change: Change): Change {
  const put = new Map<RecordId, ProjectRecord>();
  const remove = new Set<RecordId>();
  for (const id of [...change.remove, ...change.put.map((record) => record.id)]) {
    const old = before.get(id);
    if (old) put.set(id, old);
    else remove.add(id);
  }
  return { put: [...put.values()], remove: [...remove] };
}

/** One change that does what the two do one after the other. */
export function joinChanges(first: Change, second: Change): Change {
  const put = new Map(first.put.map((record) => [record.id, record] as const));
  const remove = new Set(first.remove);
  for (const id of second.remove) {
    put.delete(id);
    remove.add(id);
  }
  for (const record of second.put) {
    put.set(record.id, record);
    remove.delete(record.id);
  }
  return { put: [...put.values()], remove: [...remove] };
}

export function isEmptyChange(change: Change): boolean {
  return change.put.length === 0 && change.remove.length === 0;
}
