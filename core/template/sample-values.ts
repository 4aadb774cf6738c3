import type { VariantId } from '../ids.ts';
import { type Draft, recordsOf } from '../records/draft.ts';
import type { BodyValues } from './fill-body.ts';
import type { VariantValues } from './worst-case.ts';

/** The example values of entities and variables: they stand in wherever no call is going on. */
export function sampleValues(draft: Draft): Pick<BodyValues, 'entities' | 'variables'> {
  return {
    entities: examples(recordsOf(draft, 'entity')),
    variables: examples(recordsOf(draft, 'variable')),
  };
}

function examples(records: readonly { name: string; example: string }[]): Record<string, string> {
  return Object.fromEntries(records.map(({ name, example }) => [name, example]));
}

/** Each variant with its values by the attributes' names. */
export function variantValues(draft: Draft): (VariantValues & { id: VariantId })[] {
  const names = recordsOf(draft, 'attribute').map(({ id, name }) => [id, name] as const);
  return recordsOf(draft, 'variant').map(({ id, name, values }) => ({
    id,
    name,
    values: Object.fromEntries(names.map(([attribute, title]) => [title, values[attribute] ?? ''])),
  }));
}
