import type { RuleInput } from '../rule.ts';
import type { Problem } from '../problem.ts';

export function nothingToPublish({ graph }: RuleInput): Problem[] {
  if (graph.topics.some((topic) => topic.enabled)) return [];
  return [
    {
      code: 'nothing-to-publish',
      severity: 'error',
      place: { recordId: null },
      message: 'There is no enabled topic, so the agent could answer nothing.',
      remedy: 'Add a topic, or switch one on.',
    },
  ];
}
