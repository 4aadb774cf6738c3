import { recordsOf } from '../../records/draft.ts';
import type { Problem } from '../problem.ts';
import type { RuleInput } from '../rule.ts';

export function variantDefaults({ graph }: RuleInput): Problem[] {
  const variants = recordsOf(graph.draft, 'variant');
  const defaults = variants.filter((variant) => variant.isDefault).length;
  if (variants.length === 0 || defaults === 1) return [];
  return [
    {
      code: 'variant-default',
      severity: 'warning',
      place: { recordId: variants[0]?.id ?? null },
      message:
        defaults === 0
          ? 'No variant is the default, so calls that name none use the first.'
          : 'More than one variant is the default; calls that name none use the first of them.',
      remedy: 'Make exactly one variant the default.',
    },
  ];
}
