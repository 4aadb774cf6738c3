import { type JsonObject, jsonObjectSchema, type JsonValue } from '../../core/json.ts';
import type { Draft } from '../../core/records/draft.ts';
import type { ProjectRecord } from '../../core/records/record.ts';
import { matchIds } from './match-ids.ts';
import { comparable, digestOf, type Overlay, toJson, withIds } from './overlay.ts';
import { asObject, asText } from './raw.ts';
import { readBase } from './read-project.ts';

/** Fields that say nothing about the project itself. */
const LEFT_ASIDE = new Set(['id', 'kind', 'rev']);
/** Positions follow from all topics, so that one added by hand must not undo the others. */
const UNGUARDED = new Set(['position']);

/**
 * What the files of the format do not say: found by reading them and comparing. Null where they
 * say everything, as for a project that was imported and not changed.
 */
export function makeOverlay(draft: Draft, files: ReadonlyMap<string, string>): JsonObject | null {
  const base = readBase({ files, notes: [] }).context.records;
  const ids = matchIds(base, draft);
  const read = new Map(withIds(base, ids).map((record) => [asText(record['id']), record]));
  const change: Overlay['change'] = [];
  const add: JsonObject[] = [];
  const kept = new Set<string>();
  for (const record of sortedRecords(draft)) {
    kept.add(record.id);
    const mine = asObject(toJson(record));
    const theirs = read.get(record.id);
    if (theirs?.['kind'] !== mine['kind']) add.push(mine);
    else change.push(...changed(mine, theirs ?? {}));
  }
  const remove = [...read.keys()].filter((id) => !kept.has(id)).toSorted();
  const isEmpty = [change.length, add.length, remove.length, Object.keys(ids).length];
  if (isEmpty.every((count) => count === 0)) return null;
  return jsonObjectSchema.parse({
    version: 1,
    ...(change.length > 0 ? { change: change.map(withoutEmpty) } : {}),
    ...(add.length > 0 ? { add } : {}),
    ...(remove.length > 0 ? { remove } : {}),
    ...(Object.keys(ids).length > 0 ? { ids } : {}),
  });
}

function sortedRecords(draft: Draft): ProjectRecord[] {
  return [...draft.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function changed(mine: JsonObject, theirs: JsonObject): Overlay['change'] {
  const set: Record<string, JsonValue> = {};
  const unset: string[] = [];
  const was: Record<string, string> = {};
  for (const field of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    if (LEFT_ASIDE.has(field)) continue;
    if (comparable(bare(mine[field])) === comparable(bare(theirs[field]))) continue;
    if (mine[field] === undefined) unset.push(field);
    else set[field] = mine[field];
    if (!UNGUARDED.has(field)) was[field] = digestOf(theirs[field]);
  }
  if (Object.keys(set).length + unset.length === 0) return [];
  const name = asText(mine['name'] ?? mine['title'] ?? mine['type']);
  return [{ id: asText(mine['id']), ...(name ? { name } : {}), set, unset, was }];
}

/** The order of lists is kept by the lists themselves. */
function bare(value: JsonValue | undefined): JsonValue | undefined {
  if (value === undefined || !Object.hasOwn(asObject(value), '@order')) return value;
  const { '@order': _order, ...rest } = asObject(value);
  return Object.keys(rest).length > 0 ? rest : undefined;
}

function withoutEmpty({ set, unset, was, ...who }: Overlay['change'][number]) {
  return {
    ...who,
    ...(Object.keys(set).length > 0 ? { set } : {}),
    ...(unset.length > 0 ? { unset } : {}),
    ...(Object.keys(was).length > 0 ? { was } : {}),
  };
}
