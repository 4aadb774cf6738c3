import { groupBy } from '../../group-by.ts';
import type { Problem } from '../problem.ts';
import type { RuleInput } from '../rule.ts';

export function topicNames({ graph }: RuleInput): Problem[] {
  const groups = groupBy(graph.topics, (topic) => topic.name);
  return [...groups.values()].flatMap((group) =>
    group.slice(1).map((topic) => ({
      code: 'topic-name-twice',
      severity: 'warning' as const,
      place: { recordId: topic.id, field: 'name' },
      message: `Two topics are called “${topic.name}”.`,
      remedy: 'Rename one of them, so that people can tell them apart.',
    })),
  );
}
