import type { RecordId } from '../ids.ts';
import type { ProjectRecord, RecordKind } from '../records/record.ts';

export interface RecordDifference {
  readonly id: RecordId;
  readonly kind: RecordKind;
  readonly what: 'added' | 'removed' | 'changed';
  readonly before: ProjectRecord | null;
  readonly after: ProjectRecord | null;
  /** For `changed`: the fields that differ. */
  readonly fields: readonly string[];
}

export interface ReleaseComparison {
  readonly differences: readonly RecordDifference[];
}

/** Fields that say nothing about what a caller meets. */
const SILENT_FIELDS: ReadonlySet<string> = new Set(['rev', 'position', 'extras']);

/** What differs between two releases' records, from the first to the second. */
export function compareReleases(
  before: { readonly records: readonly ProjectRecord[] },
  after: { readonly records: readonly ProjectRecord[] },
): ReleaseComparison {
  const old = new Map(before.records.map((record) => [record.id, record] as const));
  const now = new Map(after.records.map((record) => [record.id, record] as const));
  const ids = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  return {
    differences: ids.flatMap((id) => difference(id, old.get(id), now.get(id))),
  };
}

function difference(
  id: RecordId,
  before: ProjectRecord | undefined,
  after: ProjectRecord | undefined,
): RecordDifference[] {
  const record = after ?? before;
  if (!record) return [];
  const base = { id, kind: record.kind, before: before ?? null, after: after ?? null };
  if (!before) return [{ ...base, what: 'added', fields: [] }];
  if (!after) return [{ ...base, what: 'removed', fields: [] }];
  const fields = changedFields(before, after).filter((field) => !SILENT_FIELDS.has(field));
  return fields.length === 0 ? [] : [{ ...base, what: 'changed', fields }];
}

/** The top-level fields in which two records of one id differ, compared as JSON. */
export function changedFields(before: ProjectRecord, after: ProjectRecord): string[] {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (field) => !sameJson(old.get(field), now.get(field)),
  );
}

/** Whether two plain values are equal, whatever the order of their keys. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = new Map<string, unknown>(Object.entries(a));
  const right = new Map<string, unknown>(Object.entries(b));
  return (
    left.size === right.size &&
    [...left].every(([key, value]) => right.has(key) && sameJson(value, right.get(key)))
  );
}
