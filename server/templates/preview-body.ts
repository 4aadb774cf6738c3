import type { VariantId } from '../../core/ids.ts';
import { type Draft, recordsOf } from '../../core/records/draft.ts';
import type { MissingPolicy } from '../../core/records/template.ts';
import { countSegments, type SegmentCount } from '../../core/template/count-segments.ts';
import { fillBody } from '../../core/template/fill-body.ts';
import { type RenderResult, renderBody } from '../../core/template/render-body.ts';
import { sampleValues, variantValues } from '../../core/template/sample-values.ts';
import { type WorstCase, worstCase } from '../../core/template/worst-case.ts';

export interface Preview {
  readonly result: RenderResult;
  /** Of the body as far as it can be filled in. */
  readonly count: SegmentCount;
  /** The variant whose text costs most; null when no variant has all values. */
  readonly worst: WorstCase | null;
}

/** Renders a body for one variant (the default one for null), with the examples of values. */
export function previewBody(
  draft: Draft,
  body: string,
  missing: Readonly<Record<string, MissingPolicy>>,
  variantId: VariantId | null,
): Preview {
  const samples = sampleValues(draft);
  const rows = variantValues(draft);
  const standard = recordsOf(draft, 'variant').find((variant) => variant.isDefault);
  const chosen =
    rows.find((row) => row.id === variantId) ??
    rows.find((row) => row.id === standard?.id) ??
    rows[0];
  const attributes = chosen ? { variant_name: chosen.name, ...chosen.values } : {};
  const values = { ...samples, attributes };
  return {
    result: renderBody(body, values, missing),
    count: countSegments(fillBody(body, values, missing).body),
    worst: worstCase(body, missing, rows, samples),
  };
}
