import type { JsonObject, JsonValue } from '../../core/json.ts';

/** Small readers for data that anybody may have written. None of them throws. */

export function asObject(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {};
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asList(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

/** Numbers and booleans as a person would have typed them: YAML makes 123 of an unquoted 123. */
export function asText(value: JsonValue | undefined): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

export function isEmptyValue(value: JsonValue | undefined): boolean {
  return value === undefined || value === null || value === '';
}

/** Keys that the file does not have and that would be written with nothing in them. */
const ABSENT = '@absent';

/** Nothing anybody has said: '', false, and lists and objects of nothing else. */
function saysNothing(value: JsonValue): boolean {
  if (Array.isArray(value)) return value.every(saysNothing);
  return isObject(value)
    ? Object.values(value).every(saysNothing)
    : isEmptyValue(value) || value === false;
}

/**
 * What of `raw` is not in `written`, which is how its record would be written back: keys that
 * Afterword does not know, values it could not keep, and which keys were not there.
 */
export function remainderOf(raw: JsonObject, written: JsonObject): JsonObject {
  const rest: JsonObject = {};
  const absent = Object.keys(written).filter(
    (key) => raw[key] === undefined && saysNothing(written[key] ?? null),
  );
  if (absent.length > 0) rest[ABSENT] = absent;
  for (const [key, value] of Object.entries(raw)) {
    const own = written[key];
    if (own === undefined) rest[key] = value;
    else if (isObject(value) && isObject(own)) {
      const inner = remainderOf(value, own);
      if (Object.keys(inner).length > 0) rest[key] = inner;
    } else if (isEmptyValue(own) && !isEmptyValue(value)) rest[key] = value;
  }
  return rest;
}

/** The inverse: what is written, completed with what was left over. What is set wins. */
export function withRemainder(written: JsonObject, rest: JsonObject | undefined): JsonObject {
  const all: JsonObject = { ...written };
  const { [ABSENT]: absent, ...others } = rest ?? {};
  for (const key of asList(absent).map(asText)) if (saysNothing(all[key] ?? null)) delete all[key];
  for (const [key, value] of Object.entries(others)) {
    const own = all[key];
    if (isObject(own) && isObject(value)) all[key] = withRemainder(own, value);
    else if (isEmptyValue(own)) all[key] = value;
  }
  return all;
}
