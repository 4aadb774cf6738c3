import { groupBy } from '../../group-by.ts';
import { recordsOf } from '../../records/draft.ts';
import type { Problem } from '../problem.ts';
import type { RuleInput } from '../rule.ts';

export function templateTitles({ graph }: RuleInput): Problem[] {
  const byTitle = groupBy(recordsOf(graph.draft, 'template'), (template) => template.title);
  return [...byTitle.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) =>
      group.slice(1).map((template) => ({
        code: 'template-title-twice',
        severity: 'error' as const,
        place: { recordId: template.id, field: 'title' },
        message: `Two SMS templates are called “${template.title}”.`,
        remedy: 'Give one of them another title.',
      })),
    );
}
