import { attributeIdSchema, variantIdSchema } from '../../core/ids.ts';
import type { JsonObject, JsonValue } from '../../core/json.ts';
import { derivedId } from './derived-id.ts';
import { addRecord, extrasField, type ImportContext, report } from './import-context.ts';
import { asList, asObject, asText, isObject } from './raw.ts';

export const VARIANTS_PATH = 'config/variant_attributes.yaml';

/** The table of variants and attributes. Values of variants that are not listed are kept as they are. */
export function readVariants(context: ImportContext, value: JsonValue): void {
  const { variants, attributes, ...rest } = asObject(value);
  if (Object.keys(rest).length > 0) context.rest[VARIANTS_PATH] = rest;
  const rows = named(context, variants, 'variant');
  const columns = named(context, attributes, 'attribute');
  for (const { name, raw } of columns) addAttribute(context, name, raw, rows);
  for (const { name, raw } of rows) addVariant(context, name, raw, columns);
  context.order[`${VARIANTS_PATH}#variants`] = rows.map((row) => row.name);
  context.order[`${VARIANTS_PATH}#attributes`] = columns.map((column) => column.name);
}

interface NamedEntry {
  readonly name: string;
  readonly raw: JsonObject;
}

function named(context: ImportContext, list: JsonValue | undefined, kind: string): NamedEntry[] {
  const found = new Map<string, NamedEntry>();
  for (const entry of asList(list)) {
    const raw = isObject(entry) ? entry : { name: entry };
    const name = asText(raw['name']).trim();
    if (name !== '' && name.length <= 100 && !/[\r\n]/.test(name) && !found.has(name)) {
      found.set(name, { name, raw });
      continue;
    }
    (context.kept[`${VARIANTS_PATH}#${kind}s`] ??= []).push(entry);
    const why = found.has(name) ? 'there is another one of this name' : 'its name cannot be used';
    report(context, 'not converted', VARIANTS_PATH, `${kind} “${name}”`, `${why}; kept as it is`);
  }
  return [...found.values()];
}

function addAttribute(
  context: ImportContext,
  name: string,
  raw: JsonObject,
  rows: readonly NamedEntry[],
): void {
  const { name: _name, values, ...extras } = raw;
  const known = new Set(rows.map((row) => row.name));
  const odd = Object.entries(asObject(values)).filter(
    ([row, value]) => !known.has(row) || readValue(value) === null,
  );
  if (odd.length > 0) {
    extras['values'] = Object.fromEntries(odd);
    report(
      context,
      'not converted',
      `attribute “${name}”`,
      `values for ${odd.map(([row]) => row).join(', ')}`,
      'there is no such variant, or the value is no text; export writes them back',
    );
  }
  const id = derivedId(attributeIdSchema, 'atr', name);
  addRecord(context, { id, kind: 'attribute', rev: 0, name, ...extrasField(extras) });
}

function addVariant(
  context: ImportContext,
  name: string,
  raw: JsonObject,
  columns: readonly NamedEntry[],
): void {
  const { name: _name, is_default: isDefault, ...extras } = raw;
  const values: Record<string, string> = {};
  for (const column of columns) {
    const value = readValue(asObject(column.raw['values'])[name]);
    if (value !== null) values[derivedId(attributeIdSchema, 'atr', column.name)] = value;
  }
  const id = derivedId(variantIdSchema, 'vnt', name);
  addRecord(context, {
    id,
    kind: 'variant',
    rev: 0,
    name,
    isDefault: isDefault === true,
    values,
    ...extrasField(extras),
  });
}

const VALUE_LIMIT = 20_000;

/** Null for what is absent or no text. */
function readValue(value: JsonValue | undefined): string | null {
  if (value === undefined || value === null || typeof value === 'object') return null;
  const text = asText(value);
  return text.length <= VALUE_LIMIT ? text : null;
}
