import type { ActionId } from '../../ids.ts';
import type { DraftGraph } from '../../release/draft-graph.ts';
import type { Problem } from '../problem.ts';
import type { RuleInput } from '../rule.ts';

/** Links that lead back to where they came from. The interpreter cuts such a turn short (P6). */
export function linkCycles({ graph }: RuleInput): Problem[] {
  const done = new Set<ActionId>();
  const problems: Problem[] = [];
  for (const action of graph.actions) {
    const start = cycleFrom(graph, action.id, done);
    if (start !== null) problems.push(problemOf(start));
  }
  return problems;
}

/** The first action met twice on a path from here, or null. Iterative: a chain may be long. */
function cycleFrom(graph: DraftGraph, start: ActionId, done: Set<ActionId>): ActionId | null {
  const onPath = new Set<ActionId>();
  const stack: { id: ActionId; leave: boolean }[] = [{ id: start, leave: false }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (top.leave) {
      onPath.delete(top.id);
      done.add(top.id);
    } else if (onPath.has(top.id)) {
      for (const id of onPath) done.add(id);
      return top.id;
    } else if (!done.has(top.id)) {
      onPath.add(top.id);
      stack.push({ id: top.id, leave: true });
      for (const link of graph.linksFrom(top.id)) stack.push({ id: link.to, leave: false });
    }
  }
  return null;
}

function problemOf(id: ActionId): Problem {
  return {
    code: 'link-cycle',
    severity: 'warning',
    place: { recordId: id },
    message: 'The links from this action lead back to it.',
    remedy: 'Delete one of the links of the circle, unless every round waits for the caller.',
  };
}
