import { countSegments, type SegmentCount } from './count-segments.ts';
import { type BodyValues, fillBody, type MissingPolicies } from './fill-body.ts';
import { tokensIn } from './tokens-in.ts';

/** A variant by what a body can say of it: its name, and its values by the attributes' names. */
export interface VariantValues {
  name: string;
  values: Readonly<Record<string, string>>;
}

export interface WorstCase {
  /** Null when the project has no variants. */
  variantName: string | null;
  body: string;
  count: SegmentCount;
  /** Whether there are several variants, and each of them costs the same. */
  isEqual: boolean;
}

/**
 * The variant whose text costs most: most segments, then most characters, then the first. Entities
 * and variables take the sample values. Variants without a needed value are left out, since nothing
 * is sent for them; bodies over the limit are not, since that is what a builder has to see. Null
 * when no variant has all values.
 */
export function worstCase(
  body: string,
  policies: MissingPolicies,
  variants: readonly VariantValues[],
  samples: Pick<BodyValues, 'entities' | 'variables'>,
): WorstCase | null {
  const tokens = tokensIn(body);
  const rows = variants.length > 0 ? variants : [{ name: null, values: {} }];
  let worst: Omit<WorstCase, 'isEqual'> | null = null;
  let isEqual = rows.length > 1;
  for (const { name, values } of rows) {
    const attributes = name === null ? values : { variant_name: name, ...values };
    const filled = fillBody(body, { ...samples, attributes }, policies, tokens);
    if (filled.missing.length > 0) {
      isEqual = false;
      continue;
    }
    const count = countSegments(filled.body);
    if (worst !== null) isEqual &&= costsSame(count, worst.count);
    if (worst === null || costsMore(count, worst.count))
      worst = { variantName: name, body: filled.body, count };
  }
  return worst && { ...worst, isEqual };
}

function costsSame(one: SegmentCount, other: SegmentCount): boolean {
  return one.segments === other.segments && one.characters === other.characters;
}

function costsMore(a: SegmentCount, b: SegmentCount): boolean {
  return a.segments === b.segments ? a.characters > b.characters : a.segments > b.segments;
}
