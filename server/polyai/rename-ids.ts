import type { JsonValue } from '../../core/json.ts';

/** The same data with every id replaced, wherever it stands: as a value or as a key. */
export function renameIds(value: JsonValue, ids: ReadonlyMap<string, string>): JsonValue {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => renameIds(one, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [ids.get(key) ?? key, renameIds(one, ids)]),
  );
}
