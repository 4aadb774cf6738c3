import type { Problem } from '../problem.ts';
import type { RuleInput } from '../rule.ts';

/** A topic that says nothing and does nothing leaves the caller in silence. */
export function topicContent({ graph }: RuleInput): Problem[] {
  return graph.topics
    .filter((topic) => topic.enabled && topic.content.length === 0)
    .filter((topic) => graph.linksFrom(topic.id).length === 0)
    .map((topic) => ({
      code: 'topic-without-answer',
      severity: 'warning',
      place: { recordId: topic.id, field: 'content' },
      message: `“${topic.name}” has no content and no action: the agent has nothing to say.`,
      remedy: 'Write what the agent should say, or add an action.',
    }));
}
