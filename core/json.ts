import { z } from 'zod';

/** Plain data that survives JSON unchanged. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | JsonValue[]
  | { [key: string]: JsonValue };
export type JsonObject = Record<string, JsonValue>;

/** Deeper data is nobody's work, and would be the end of what walks over it call by call. */
const MOST_LEVELS = 100;
export const TOO_DEEP = `nest it at most ${MOST_LEVELS} levels deep`;

export const jsonValueSchema: z.ZodType<JsonValue> = z
  .unknown()
  .refine(isShallow, TOO_DEEP)
  .pipe(z.json());
export const jsonObjectSchema: z.ZodType<JsonObject> = z.record(z.string(), jsonValueSchema);

/** What stands under this name in what should be an object; undefined where it is none, or has no such. */
export function fieldIn(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

/** Level by level, without recursion; data that holds itself has no last level. */
function isShallow(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) return false;
    const inner = new Set<unknown>();
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      for (const child of Object.values(one)) if (typeof child === 'object') inner.add(child);
    }
    level = [...inner];
  }
  return true;
}
