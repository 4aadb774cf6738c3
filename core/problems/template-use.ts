import type { TemplateId } from '../ids.ts';
import { referencesIn } from '../prompt/references-in.ts';
import type { DraftGraph } from '../release/draft-graph.ts';

const uses = new WeakMap<DraftGraph, ReadonlySet<TemplateId>>();

/** The templates that an action can send when called: only those can hold up a release. */
export function sendableTemplates(graph: DraftGraph): ReadonlySet<TemplateId> {
  const known = uses.get(graph);
  if (known) return known;
  const found = new Set<TemplateId>();
  for (const action of graph.actions) {
    if (!graph.reachable.has(action.id)) continue;
    for (const ref of referencesIn(action.prompt)) if (ref.kind === 'template') found.add(ref.id);
  }
  uses.set(graph, found);
  return found;
}
