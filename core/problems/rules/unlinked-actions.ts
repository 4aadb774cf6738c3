import type { Problem } from '../problem.ts';
import type { RuleInput } from '../rule.ts';

/** An action that no link leads to never runs: somebody meant to connect it. */
export function unlinkedActions({ graph, actionTypes }: RuleInput): Problem[] {
  return graph.actions
    .filter((action) => graph.linksTo(action.id).length === 0)
    .map((action) => ({
      code: 'action-not-linked',
      severity: 'error',
      place: { recordId: action.id },
      message: `“${actionTypes[action.type]?.title ?? action.type}” is not linked to any topic or outcome, so it never runs.`,
      remedy: 'Drag a link to it from a topic or from an outcome, or delete it.',
    }));
}
