import type { JsonObject, JsonValue } from '../../core/json.ts';
import { type ProjectRecord, recordSchema } from '../../core/records/record.ts';
import type { ImportNames } from './import-names.ts';
import type { ReportLine } from './report.ts';

/**
 * What one import gathers. Everything that is read ends in `records`, or raw in `files` or `kept`:
 * nothing is dropped.
 */
export interface ImportContext {
  readonly records: ProjectRecord[];
  readonly ids: Set<string>;
  readonly lines: ReportLine[];
  /** Files that belong to no record, as they are. */
  readonly files: Record<string, string>;
  /** Entries of config files that fit no record, by path. */
  readonly kept: Record<string, JsonValue[]>;
  /** Keys beside the lists of config files, by path. */
  readonly rest: Record<string, JsonObject>;
  /** Names in the order of their file, so that export keeps it. */
  readonly order: Record<string, string[]>;
}

export function emptyContext(): ImportContext {
  return { records: [], ids: new Set(), lines: [], files: {}, kept: {}, rest: {}, order: {} };
}

/** Reads with the names known so far. */
export interface WithNames extends ImportContext {
  readonly names: ImportNames;
}

export function report(
  context: ImportContext,
  kind: ReportLine['kind'],
  where: string,
  what: string,
  why: string,
): void {
  context.lines.push({ kind, where, what, why });
}

/** Checks and adds a record. Returns why it cannot be one, in words, or null. */
export function addRecord(context: ImportContext, record: JsonLike): string | null {
  const parsed = recordSchema.safeParse(record);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`;
  }
  context.records.push(parsed.data);
  context.ids.add(parsed.data.id);
  return null;
}

type JsonLike = Readonly<Record<string, unknown>>;

/** `extras` only where there are some, since an absent field and `{}` are not equal. */
export function extrasField(extras: JsonObject): { extras?: JsonObject } {
  return Object.keys(extras).length > 0 ? { extras } : {};
}
