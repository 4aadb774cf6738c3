import type { Link } from '../../records/link.ts';
import type { Problem } from '../problem.ts';
import type { RuleInput } from '../rule.ts';

/** Links that start or end nowhere, or at an outcome their action does not have. */
export function linkEnds({ graph, actionTypes }: RuleInput): Problem[] {
  return graph.links.flatMap((link) => {
    const from = graph.draft.get(link.from);
    if (graph.draft.get(link.to)?.kind !== 'action' || from === undefined)
      return [
        problemOf(link, 'link-to-nothing', 'A link leads to or from a card that has been deleted.'),
      ];
    if (from.kind === 'topic' && link.port === 'matched') return [];
    const type = from.kind === 'action' ? actionTypes[from.type] : undefined;
    if (type === undefined && from.kind === 'action') return [];
    if (type?.ports.some((port) => port.port === link.port)) return [];
    return [
      problemOf(
        link,
        'link-from-unknown-port',
        `A link starts at the outcome “${link.port}”, which its card does not have.`,
      ),
    ];
  });
}

function problemOf(link: Link, code: string, message: string): Problem {
  return {
    code,
    severity: 'error',
    place: { recordId: link.id },
    message,
    remedy: 'Delete the link, or drag its end to a card.',
  };
}
