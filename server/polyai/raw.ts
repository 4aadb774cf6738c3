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

/**
 * What of `raw` is not in `written`, which is how its record would be written back: keys that
 * Afterword does not know, and values it could not keep.
 */
export function remainderOf(raw: JsonObject, written: JsonObject): JsonObject {
  const rest: JsonObject = {};
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
  for (const [key, value] of Object.entries(rest ?? {})) {
    const own = all[key];
    if (isObject(own) && isObject(value)) all[key] = withRemainder(own, value);
    else if (isEmptyValue(own)) all[key] = value;
  }
  return all;
}
