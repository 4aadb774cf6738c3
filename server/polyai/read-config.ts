import type { JsonObject, JsonValue } from '../../core/json.ts';
import { recordSchema } from '../../core/records/record.ts';
import { badNumbers, type ConfigKind, isNamedEntry } from './config-kinds.ts';
import { addRecord, extrasField, type ImportContext, report } from './import-context.ts';
import { asList, asObject, asText, remainderOf } from './raw.ts';

/** Reads one of the config files that are lists of named things. */
export function readConfigList(context: ImportContext, of: ConfigKind, value: JsonValue): void {
  const { [of.list]: list, ...rest } = asObject(value);
  if (Object.keys(rest).length > 0) context.rest[of.path] = rest;
  const seen = new Set<string>();
  for (const raw of asList(list)) {
    const name = asText(asObject(raw)['name']).trim();
    const why = isNamedEntry(raw)
      ? seen.has(name)
        ? 'there is another one of this name'
        : addEntry(context, of, name, raw)
      : 'it has no name';
    if (why === null) seen.add(name);
    else {
      (context.kept[of.path] ??= []).push(raw);
      report(context, 'not converted', of.path, `${of.kind} “${name}”`, `${why}; kept as it is`);
    }
  }
  context.order[of.path] = [...seen];
}

function addEntry(
  context: ImportContext,
  of: ConfigKind,
  name: string,
  raw: JsonObject,
): string | null {
  const fields = of.read(name, raw);
  const parsed = recordSchema.safeParse(fields);
  const extras = parsed.success ? remainderOf(raw, of.write(parsed.data)) : {};
  const why = addRecord(context, { ...fields, ...extrasField(extras) });
  if (why === null && of.kind === 'template') reportNumbers(context, name, raw);
  return why;
}

function reportNumbers(context: ImportContext, name: string, raw: JsonObject): void {
  for (const number of badNumbers(raw)) {
    report(
      context,
      'not converted',
      `template “${name}”`,
      `sender ${number}`,
      'it is neither a number like +15550100100 nor a Messaging Service id; no sender is set, and export writes it back',
    );
  }
}
