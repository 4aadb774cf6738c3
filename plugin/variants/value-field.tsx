import { z } from 'zod';
import type { Attribute, Variant } from '../../core/records/values.ts';
import { TextArea } from '../../ui-kit/index.ts';
import { setValue } from '../draft/changes/variants.ts';
import { useNameText } from '../inspector/use-name-text.ts';

const LIMIT = 20_000;
const valueSchema = z.string().max(LIMIT, `at most ${LIMIT} characters: shorten it`);

interface ValueFieldProps {
  variant: Variant;
  attribute: Attribute;
  /** The variant's name or the attribute's, whichever the panel is not about. */
  label: string;
}

/** What one attribute is for one variant. What one types is in the draft at once. */
export function ValueField({ variant, attribute, label }: ValueFieldProps) {
  const text = useNameText({
    of: { id: variant.id, field: `values.${attribute.id}` },
    value: variant.values[attribute.id] ?? '',
    schema: valueSchema,
    change: (value) => setValue(variant, attribute.id, value),
    label: `Edit ${attribute.name} of ${variant.name}`,
  });
  return <TextArea rows={1} label={label} placeholder="No value" {...text} />;
}
