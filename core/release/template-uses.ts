import type { ActionId, RecordId, TemplateId } from '../ids.ts';
import { referencesIn } from '../prompt/references-in.ts';
import type { Action } from '../records/action.ts';
import { type Draft, recordsOf } from '../records/draft.ts';
import type { Template } from '../records/template.ts';
import type { Topic } from '../records/topic.ts';
import { type StandIn, standIns } from '../template/language-siblings.ts';
import type { ActionTypes } from './action-type.ts';
import { type DraftGraph, graphOf } from './draft-graph.ts';

/**
 * Where a template is named: actions, and the topics that name it or lead to one of those; and which
 * templates that are named it is sent instead of, to whoever speaks its language.
 */
export interface TemplateUses {
  readonly topics: readonly Topic[];
  readonly actions: readonly Action[];
  readonly standsIn: StandIn<Template> | null;
}

export const NOT_USED: TemplateUses = { topics: [], actions: [], standsIn: null };

const known = new WeakMap<Draft, ReadonlyMap<TemplateId, TemplateUses>>();

/** The uses of every template that is used, found once for each draft, unsaved changes included. */
export function templateUses(
  draft: Draft,
  types: ActionTypes,
): ReadonlyMap<TemplateId, TemplateUses> {
  const found = known.get(draft) ?? findUses(graphOf(draft), types);
  known.set(draft, found);
  return found;
}

function findUses(graph: DraftGraph, types: ActionTypes): ReadonlyMap<TemplateId, TemplateUses> {
  const uses = new Map<TemplateId, { topics: Set<Topic>; actions: Set<Action> }>();
  const usesOf = (id: TemplateId) => {
    const entry = uses.get(id) ?? { topics: new Set(), actions: new Set() };
    uses.set(id, entry);
    return entry;
  };
  const topics = new Map<RecordId, Topic>(graph.topics.map((topic) => [topic.id, topic]));
  for (const topic of graph.topics) {
    for (const id of templatesIn(referencesIn(topic.content))) usesOf(id).topics.add(topic);
  }
  for (const action of graph.actions) {
    const more = types[action.type]?.references(action) ?? [];
    const named = templatesIn([...referencesIn(action.prompt), ...more]);
    if (named.size === 0) continue;
    const leading = leadingTo(graph, action.id);
    for (const id of named) {
      const entry = usesOf(id);
      entry.actions.add(action);
      for (const from of leading) {
        const topic = topics.get(from);
        if (topic) entry.topics.add(topic);
      }
    }
  }
  return withStandIns(
    recordsOf(graph.draft, 'template'),
    new Map(
      [...uses].map(([id, entry]) => [
        id,
        {
          topics: [...entry.topics].toSorted((a, b) => a.name.localeCompare(b.name)),
          actions: [...entry.actions],
          standsIn: null,
        },
      ]),
    ),
  );
}

/** Adds what is never named itself, and sent all the same. */
function withStandIns(
  templates: readonly Template[],
  named: ReadonlyMap<TemplateId, TemplateUses>,
): ReadonlyMap<TemplateId, TemplateUses> {
  const uses = new Map(named);
  const all = standIns(templates);
  for (const { id } of templates) {
    const standIn = all.get(id);
    const insteadOf = standIn?.insteadOf.filter((other) => named.has(other.id)) ?? [];
    if (!standIn || insteadOf.length === 0) continue;
    const standsIn = { language: standIn.language, insteadOf };
    uses.set(id, { ...(named.get(id) ?? NOT_USED), standsIn });
  }
  return uses;
}

function templatesIn(refs: ReturnType<typeof referencesIn>): ReadonlySet<TemplateId> {
  const ids = new Set<TemplateId>();
  for (const ref of refs) if (ref.kind === 'template') ids.add(ref.id);
  return ids;
}

/** Everything from which the links lead to the action. */
function leadingTo(graph: DraftGraph, id: ActionId): ReadonlySet<RecordId> {
  const found = new Set<RecordId>();
  const waiting: ActionId[] = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    for (const { from } of graph.linksTo(next)) {
      const source = graph.draft.get(from);
      if (source?.kind === 'action') waiting.push(source.id);
      else found.add(from);
    }
  }
  return found;
}
