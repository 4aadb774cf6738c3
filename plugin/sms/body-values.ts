import { type Draft, recordsOf } from '../../core/records/draft.ts';
import type { ProjectRecord } from '../../core/records/record.ts';
import type { Template } from '../../core/records/template.ts';
import type { BodyValues } from '../../core/template/fill-body.ts';
import { sampleValues, variantValues } from '../../core/template/sample-values.ts';
import { type VariantValues, type WorstCase, worstCase } from '../../core/template/worst-case.ts';

/** What tokens are filled with in previews: each variant's values, examples for the rest. */
export interface DraftValues {
  readonly variants: readonly VariantValues[];
  readonly samples: Pick<BodyValues, 'entities' | 'variables'>;
}

let last: { readonly from: readonly ProjectRecord[]; readonly values: DraftValues } | null = null;

/** The same object while variants, attributes, entities and variables are the same. */
export function valuesIn(draft: Draft): DraftValues {
  const attributes = recordsOf(draft, 'attribute');
  const variants = recordsOf(draft, 'variant');
  const entities = recordsOf(draft, 'entity');
  const variables = recordsOf(draft, 'variable');
  const from = [...attributes, ...variants, ...entities, ...variables];
  if (last?.from.length === from.length && last.from.every((one, i) => one === from[i])) {
    return last.values;
  }
  const values = { variants: variantValues(draft), samples: sampleValues(draft) };
  last = { from, values };
  return values;
}

const counted = new WeakMap<Template, { values: DraftValues; worst: WorstCase | null }>();

/** The variant whose text costs most. Counted again only when template or values change. */
export function worstOf(template: Template, values: DraftValues): WorstCase | null {
  const before = counted.get(template);
  if (before?.values === values) return before.worst;
  const worst = worstCase(template.body, template.missing, values.variants, values.samples);
  counted.set(template, { values, worst });
  return worst;
}
