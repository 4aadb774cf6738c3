import type { z } from 'zod';
import type { AttributeId, VariantId } from '../../core/ids.ts';
import { type Draft, recordsOf } from '../../core/records/draft.ts';
import { attributeSchema, variantSchema } from '../../core/records/values.ts';

/** What a variant may be called: no two are called the same, or nobody could tell them apart. */
export function variantNameSchema(draft: Draft, self: VariantId): z.ZodType<string> {
  const taken = new Set(
    recordsOf(draft, 'variant').flatMap(({ id, name }) => (id === self ? [] : [name])),
  );
  return variantSchema.shape.name.refine((name) => !taken.has(name), {
    error: 'another variant has this name already: give this one a name of its own',
  });
}

/** As bodies read it between `${` and `}`. */
const WRITABLE = /^[\p{L}_][^{}$]*$/u;

/** What an attribute may be called: free in the draft, and writable as `${name}` in a text. */
export function attributeNameSchema(draft: Draft, self: AttributeId | null): z.ZodType<string> {
  const taken = new Set(
    recordsOf(draft, 'attribute').flatMap(({ id, name }) => (id === self ? [] : [name])),
  );
  return attributeSchema.shape.name
    .refine((name) => name === '' || WRITABLE.test(name), {
      error: 'begin with a letter, and leave out {, } and $: they mark a value in a text',
    })
    .refine((name) => !taken.has(name), {
      error: 'another attribute has this name already: give this one a name of its own',
    });
}

export function attributesOf(draft: Draft) {
  return recordsOf(draft, 'attribute').toSorted((a, b) => a.name.localeCompare(b.name));
}
