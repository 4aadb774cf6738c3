import type { RecordId } from '../ids.ts';
import { referencesIn } from '../prompt/references-in.ts';
import type { ProjectRecord, RecordKind } from '../records/record.ts';

export interface RecordDifference {
  readonly id: RecordId;
  readonly kind: RecordKind;
  readonly what: 'added' | 'removed' | 'changed';
  readonly before: ProjectRecord | null;
  readonly after: ProjectRecord | null;
  /** For `changed`: the fields that differ. */
  readonly fields: readonly string[];
  /** Of an action: the names of the topics that lead to it, as they are after (or were before). */
  readonly topics: readonly string[];
  /** Of an action: the titles of the templates that its prompt names, likewise. */
  readonly texts: readonly string[];
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
  const surroundingsNow = surroundings(after.records);
  const surroundingsThen = surroundings(before.records);
  const ids = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  return {
    differences: ids.flatMap((id) => {
      const around = now.has(id) ? surroundingsNow : surroundingsThen;
      return difference(old.get(id), now.get(id), around);
    }),
  };
}

function difference(
  before: ProjectRecord | undefined,
  after: ProjectRecord | undefined,
  around: (record: ProjectRecord) => Pick<RecordDifference, 'topics' | 'texts'>,
): RecordDifference[] {
  const record = after ?? before;
  if (!record) return [];
  const { id, kind } = record;
  const base = { id, kind, before: before ?? null, after: after ?? null, ...around(record) };
  if (!before) return [{ ...base, what: 'added', fields: [] }];
  if (!after) return [{ ...base, what: 'removed', fields: [] }];
  const fields = changedFields(before, after).filter((field) => !SILENT_FIELDS.has(field));
  return fields.length === 0 ? [] : [{ ...base, what: 'changed', fields }];
}

/** Where an action of a release hangs, and what it texts: by itself it has no name. */
function surroundings(records: readonly ProjectRecord[]) {
  const topics = new Map<RecordId, string>();
  const titles = new Map<RecordId, string>();
  const sources = new Map<RecordId, RecordId[]>();
  for (const record of records) {
    if (record.kind === 'topic') topics.set(record.id, record.name);
    if (record.kind === 'template') titles.set(record.id, record.title);
    if (record.kind === 'link')
      sources.set(record.to, [...(sources.get(record.to) ?? []), record.from]);
  }
  return (record: ProjectRecord): Pick<RecordDifference, 'topics' | 'texts'> => {
    if (record.kind !== 'action') return { topics: [], texts: [] };
    const named = new Set(referencesIn(record.prompt).map(({ id }) => titles.get(id)));
    return {
      topics: [...above(record.id, sources)].flatMap((id) => topics.get(id) ?? []).toSorted(),
      texts: [...named].filter((title) => title !== undefined),
    };
  };
}

/** Everything from which links lead to an action, over other actions and round any circle. */
function above(id: RecordId, sources: ReadonlyMap<RecordId, readonly RecordId[]>): Set<RecordId> {
  const seen = new Set<RecordId>([id]);
  // A set grows while it is walked, and each that joins it is walked too.
  for (const one of seen) for (const from of sources.get(one) ?? []) seen.add(from);
  return seen;
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
