import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  type JsonObject,
  type JsonValue,
  jsonObjectSchema,
  jsonValueSchema,
} from '../../core/json.ts';
import { type ProjectRecord, recordSchema } from '../../core/records/record.ts';
import { type ImportContext, report } from './import-context.ts';
import { asText } from './raw.ts';
import { renameIds } from './rename-ids.ts';

/** What the format cannot hold, beside its own files: import reads it back. */
export const AFTERWORD_PATH = 'afterword.yaml';

/**
 * The difference between what the other files say and the project as it was. It holds fields, not
 * whole records, so that the other files can still be edited by hand; and of each field what it
 * was based on, so that such an edit wins over it.
 */
export const overlaySchema = z.object({
  version: z.literal(1),
  /** Ids that the files give by name, and the project's own. */
  ids: z.record(z.string(), z.string()).default({}),
  /** Fields by record: those that differ, and those that are not there. */
  change: z
    .array(
      z.object({
        id: z.string(),
        /** For people who read the file. */
        name: z.string().optional(),
        set: z.record(z.string(), jsonValueSchema).default({}),
        unset: z.array(z.string()).default([]),
        was: z.record(z.string(), z.string()).default({}),
      }),
    )
    .default([]),
  /** Records that the files do not give. */
  add: z.array(jsonObjectSchema).default([]),
  /** Records that the files give, and that the project has not. */
  remove: z.array(z.string()).default([]),
});
export type Overlay = z.infer<typeof overlaySchema>;

/** The records of the files, completed. What does not fit any more is left out and reported. */
export function applyOverlay(context: ImportContext, raw: JsonValue): ProjectRecord[] {
  const parsed = overlaySchema.safeParse(raw);
  if (!parsed.success) {
    const why = `${parsed.error.issues[0]?.message ?? 'unreadable'}; only the other files were read`;
    report(context, 'not converted', AFTERWORD_PATH, 'file', why);
    return context.records;
  }
  const overlay = parsed.data;
  const records = new Map<string, JsonObject>();
  for (const record of withIds(context.records, overlay.ids)) {
    records.set(asText(record['id']), record);
  }
  for (const change of overlay.change) changeRecord(context, records, change);
  for (const id of overlay.remove) records.delete(id);
  for (const record of overlay.add) records.set(asText(record['id']), { ...record, rev: 0 });
  return checked(context, [...records.values()]);
}

/** The records as plain data, with their own ids. */
export function withIds(
  records: readonly ProjectRecord[],
  ids: Readonly<Record<string, string>>,
): JsonObject[] {
  const map = new Map(Object.entries(ids));
  return records.map((record) => jsonObjectSchema.parse(renameIds(toJson(record), map)));
}

function changeRecord(
  context: ImportContext,
  records: Map<string, JsonObject>,
  { id, name, set, unset, was }: Overlay['change'][number],
): void {
  const record = records.get(id);
  const where = `${AFTERWORD_PATH}: ${name ?? id}`;
  if (!record) {
    const why = 'the other files have no such record any more';
    report(context, 'not converted', where, [...Object.keys(set), ...unset].join(', '), why);
    return;
  }
  const next: JsonObject = { ...record };
  const isMine = (field: string): boolean => {
    if (was[field] === undefined || was[field] === digestOf(record[field])) return true;
    report(context, 'note', where, field, 'changed in the other files since, and that wins');
    return false;
  };
  for (const [field, value] of Object.entries(set)) if (isMine(field)) next[field] = value;
  for (const field of unset) if (isMine(field)) delete next[field];
  records.set(id, next);
}

function checked(context: ImportContext, records: readonly JsonObject[]): ProjectRecord[] {
  return records.flatMap((record) => {
    const parsed = recordSchema.safeParse(record);
    if (parsed.success) return [parsed.data];
    const why = `it is no record: ${parsed.error.issues[0]?.message ?? ''}`;
    report(context, 'not converted', AFTERWORD_PATH, asText(record['id']), why);
    return [];
  });
}

export function toJson(record: ProjectRecord): JsonValue {
  return jsonValueSchema.parse(JSON.parse(JSON.stringify(record)));
}

/** Short, and the same for the same content; labels of references do not count. */
export function digestOf(value: JsonValue | undefined): string {
  return createHash('sha256').update(comparable(value)).digest('base64url').slice(0, 12);
}

/** Equal for equal content, whatever the order of keys. */
export function comparable(value: JsonValue | undefined): string {
  return JSON.stringify(value ?? null, (key: string, one: JsonValue) => {
    if (key === 'label') return '';
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one;
    return Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
