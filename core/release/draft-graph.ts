import { groupBy } from '../group-by.ts';
import type { ActionId, RecordId } from '../ids.ts';
import type { Action } from '../records/action.ts';
import { type Draft, recordsOf } from '../records/draft.ts';
import type { Link } from '../records/link.ts';
import type { Topic } from '../records/topic.ts';

/** A draft's cards and links, looked up once: what validation and compiling walk over. */
export interface DraftGraph {
  readonly draft: Draft;
  readonly topics: readonly Topic[];
  readonly actions: readonly Action[];
  readonly links: readonly Link[];
  /** In the order in which they run. */
  linksFrom(id: RecordId): readonly Link[];
  linksTo(id: ActionId): readonly Link[];
  /** Actions that an enabled topic leads to. */
  readonly reachable: ReadonlySet<ActionId>;
}

const graphs = new WeakMap<Draft, DraftGraph>();

/** The graph of a draft; made once for each draft. */
export function graphOf(draft: Draft): DraftGraph {
  const known = graphs.get(draft);
  if (known) return known;
  const graph = makeGraph(draft);
  graphs.set(draft, graph);
  return graph;
}

function makeGraph(draft: Draft): DraftGraph {
  const topics = recordsOf(draft, 'topic');
  const actions = recordsOf(draft, 'action');
  const links = recordsOf(draft, 'link').toSorted(byOrder);
  const from = groupBy(links, (link): RecordId => link.from);
  const to = groupBy(links, (link) => link.to);
  const linksFrom = (id: RecordId): readonly Link[] => from.get(id) ?? [];
  return {
    draft,
    topics,
    actions,
    links,
    linksFrom,
    linksTo: (id) => to.get(id) ?? [],
    reachable: reachableFrom(
      topics.filter((topic) => topic.enabled),
      linksFrom,
    ),
  };
}

function byOrder(a: Link, b: Link): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}

function reachableFrom(
  topics: readonly Topic[],
  linksFrom: (id: RecordId) => readonly Link[],
): ReadonlySet<ActionId> {
  const found = new Set<ActionId>();
  const waiting = topics.flatMap((topic) => linksFrom(topic.id).map((link) => link.to));
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...linksFrom(id).map((link) => link.to));
  }
  return found;
}
