import type { Template } from '../../records/template.ts';
import { createDraft } from '../../records/draft.ts';
import type { Release } from '../../release/release.ts';
import { type BodyValues, fillBody } from '../../template/fill-body.ts';
import { sampleValues, variantValues } from '../../template/sample-values.ts';
import type { TokenKind } from '../../template/tokens-in.ts';

/**
 * A template as its recipients read it, once for each variant that makes a difference: examples
 * stand in for what only a call knows, and `[name]` for what has no example, as reviewers want it.
 */
export function sampleBodies(release: Release, template: Template): string[] {
  const draft = createDraft(release.records);
  const samples = sampleValues(draft);
  const rows = variantValues(draft);
  const first = release.graph.variants.find((variant) => variant.isDefault)?.id;
  const ordered = rows.toSorted((a, b) => Number(b.id === first) - Number(a.id === first));
  const all: BodyValues[] = ordered.map((row) => ({
    ...samples,
    attributes: { variant_name: row.name, ...row.values },
  }));
  const bodies = (all.length === 0 ? [samples] : all).map((values) => bodyOf(template, values));
  return [...new Set(bodies)];
}

const SOURCES = {
  attribute: 'attributes',
  entity: 'entities',
  variable: 'variables',
} as const satisfies Record<TokenKind, keyof BodyValues>;

function bodyOf(template: Template, values: BodyValues): string {
  const { missing } = fillBody(template.body, values, template.missing);
  const filled = { ...values };
  for (const token of missing) {
    const source = SOURCES[token.kind];
    const words = token.name.replaceAll(/[_-]+/g, ' ');
    filled[source] = { ...filled[source], [token.name]: `[${words}]` };
  }
  return fillBody(template.body, filled, template.missing).body;
}
