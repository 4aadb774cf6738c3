import type { Problem } from '../problem.ts';
import type { RuleInput } from '../rule.ts';

/** What each action type finds wrong with its own actions, and types that nobody knows. */
export function actionProblems({ graph, actionTypes }: RuleInput): Problem[] {
  return graph.actions.flatMap((action) => {
    const type = actionTypes[action.type];
    const found = type
      ? type.problems(action, graph.draft)
      : [
          {
            code: 'action-type-unknown',
            severity: 'error' as const,
            place: { recordId: action.id },
            message: `This action is of a type, “${action.type}”, that is not installed here.`,
            remedy: 'Install the action type, or delete the action.',
          },
        ];
    return graph.reachable.has(action.id) ? found : found.map(asWarning);
  });
}

/** What no caller can reach does not hold up a release. */
function asWarning(problem: Problem): Problem {
  return { ...problem, severity: 'warning' };
}
