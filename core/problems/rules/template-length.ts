import { recordsOf } from '../../records/draft.ts';
import { sampleValues, variantValues } from '../../template/sample-values.ts';
import { worstCase } from '../../template/worst-case.ts';
import type { Problem } from '../problem.ts';
import type { RuleInput } from '../rule.ts';
import { sendableTemplates } from '../template-use.ts';

/** From here on a text costs three times as much, and phones may show it in pieces. */
const MANY_SEGMENTS = 3;

/** Templates that take many segments for at least one variant. */
export function templateLength({ graph }: RuleInput): Problem[] {
  const sendable = sendableTemplates(graph);
  const variants = variantValues(graph.draft);
  const samples = sampleValues(graph.draft);
  return recordsOf(graph.draft, 'template')
    .filter((template) => sendable.has(template.id))
    .flatMap((template) => {
      const worst = worstCase(template.body, template.missing, variants, samples);
      if (worst === null || worst.count.segments < MANY_SEGMENTS) return [];
      const where = worst.variantName === null ? '' : ` for ${worst.variantName}`;
      return [
        {
          code: 'template-many-segments',
          severity: 'warning',
          place: { recordId: template.id, field: 'body' },
          message: `“${template.title}” takes ${worst.count.segments} segments${where}, each billed as a text.`,
          remedy: 'Shorten it, or send a link to the details.',
        },
      ];
    });
}
