import { type AttributeId, attributeIdSchema, makeId, variantIdSchema } from '../../../core/ids.ts';
import type { Change } from '../../../core/records/change.ts';
import { type Draft, recordsOf } from '../../../core/records/draft.ts';
import type { ProjectRecord } from '../../../core/records/record.ts';
import type { Template } from '../../../core/records/template.ts';
import type { Attribute, Variant } from '../../../core/records/values.ts';
import { attributeUses } from '../../../core/template/attribute-uses.ts';
import { renameToken } from '../../../core/template/rename-token.ts';
import { tokenKey, tokenNames } from '../../../core/template/token-names.ts';
import { tokensIn } from '../../../core/template/tokens-in.ts';

/** A variant without values; the first of a project is the default. */
export function newVariant(draft: Draft, name: string, tail: string): Variant {
  const isDefault = recordsOf(draft, 'variant').length === 0;
  const id = makeId(variantIdSchema, 'vnt', tail);
  return { id, kind: 'variant', rev: 0, name, isDefault, values: {} };
}

export function newAttribute(name: string, tail: string): Attribute {
  return { id: makeId(attributeIdSchema, 'atr', tail), kind: 'attribute', rev: 0, name };
}

/** Gives the variant a value; an empty one is none. */
export function setValue(variant: Variant, attribute: AttributeId, value: string): Change {
  const values = { ...variant.values, [attribute]: value };
  return putOf(value === '' ? without({ ...variant, values }, attribute) : { ...variant, values });
}

/** Exactly one is the default: every other one is it no more. */
export function makeDefault(draft: Draft, variant: Variant): Change {
  const others = recordsOf(draft, 'variant').filter(
    ({ id, isDefault }) => isDefault && id !== variant.id,
  );
  const put = [
    ...others.map((other) => ({ ...other, isDefault: false })),
    { ...variant, isDefault: true },
  ];
  return { put, remove: [] };
}

/** Which one calls use that name none, once this one is gone; null where that does not change. */
export function heirOf(draft: Draft, { id, isDefault }: Variant): Variant | null {
  if (!isDefault) return null;
  const others = recordsOf(draft, 'variant').filter((other) => other.id !== id);
  if (others.some((other) => other.isDefault)) return null;
  return others.toSorted((a, b) => a.name.localeCompare(b.name))[0] ?? null;
}

export function removeVariant(draft: Draft, variant: Variant): Change {
  const heir = heirOf(draft, variant);
  return { put: heir ? [{ ...heir, isDefault: true }] : [], remove: [variant.id] };
}

/** Its values go with it. What names it is left as it is, and found before publishing. */
export function removeAttribute(draft: Draft, { id }: Attribute): Change {
  const put = recordsOf(draft, 'variant')
    .filter((variant) => variant.values[id] !== undefined)
    .map((variant) => without(variant, id));
  return { put, remove: [id] };
}

/** Texts name an attribute in words, so they are changed with it; prompts refer to it and follow. */
export function renameAttribute(draft: Draft, attribute: Attribute, name: string): Change {
  const put: ProjectRecord[] = attributeUses(draft, attribute).templates.map((template) =>
    withToken(template, attribute.name, name),
  );
  return { put: [...put, { ...attribute, name }], remove: [] };
}

/** With what is sent where a value is missing, which is kept by the token's name. */
function withToken(template: Template, from: string, to: string): Template {
  const renamed = new Map(
    tokensIn(template.body)
      .filter((token) => token.kind === 'attribute' && tokenNames(token).includes(from))
      .map((token) => [tokenKey(token), tokenKey({ kind: 'attribute', name: to })]),
  );
  const missing = Object.fromEntries(
    Object.entries(template.missing).map(([key, policy]) => [renamed.get(key) ?? key, policy]),
  );
  return { ...template, missing, body: renameToken(template.body, 'attribute', from, to) };
}

function without(variant: Variant, attribute: AttributeId): Variant {
  const values = Object.entries(variant.values).filter(([id]) => id !== attribute);
  return { ...variant, values: Object.fromEntries(values) };
}

function putOf(record: ProjectRecord): Change {
  return { put: [record], remove: [] };
}
