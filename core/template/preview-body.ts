import type { VariantId } from '../ids.ts';
import type { Draft } from '../records/draft.ts';
import type { Template } from '../records/template.ts';
import { countSegments, type SegmentCount } from './count-segments.ts';
import { fillBody } from './fill-body.ts';
import { sampleValues, variantValues } from './sample-values.ts';
import { worstCase } from './worst-case.ts';

export interface BodyPreview {
  /** With values in; a token without one stands as it is written. */
  readonly body: string;
  readonly count: SegmentCount;
  /** Tokens that have no value here: with these the text would not be sent. */
  readonly missing: readonly string[];
  /** The most segments over all variants; null when no variant has all values. */
  readonly worst: number | null;
}

/** A template as one variant's caller gets it, with examples for what only a call knows. */
export function previewBody(
  template: Template,
  draft: Draft,
  variantId: VariantId | undefined,
): BodyPreview {
  const samples = sampleValues(draft);
  const rows = variantValues(draft);
  const row = rows.find((each) => each.id === variantId);
  const attributes = row ? { variant_name: row.name, ...row.values } : {};
  const { body, missing } = fillBody(template.body, { ...samples, attributes }, template.missing);
  return {
    body,
    count: countSegments(body),
    missing: missing.map((token) => token.name),
    worst: worstCase(template.body, template.missing, rows, samples)?.count.segments ?? null,
  };
}
