import type { ActionId, ProjectId, ReleaseId } from '../ids.ts';
import { type FindOptions, findProblems } from '../problems/find-problems.ts';
import type { Problem } from '../problems/problem.ts';
import type { Action } from '../records/action.ts';
import { type Draft, recordsOf } from '../records/draft.ts';
import { defaultSettings } from '../records/settings.ts';
import type { ActionTypes, PlannedAction } from './action-type.ts';
import { type DraftGraph, graphOf } from './draft-graph.ts';
import type { Release, ReleaseGraph } from './release.ts';

/** With what the host knows of the account; see `FindOptions`. */
export interface CompileOptions extends FindOptions {
  readonly id: ReleaseId;
  readonly projectId: ProjectId;
  readonly number: number;
}

export interface Compiled {
  /** Null when any problem is an error. */
  readonly release: Release | null;
  readonly problems: readonly Problem[];
}

/**
 * Freezes a draft into a release, or says why it cannot be one. Disabled topics, and actions that
 * only they lead to, are left out of what the interpreter sees (P8).
 */
export function compileRelease(
  draft: Draft,
  actionTypes: ActionTypes,
  options: CompileOptions,
): Compiled {
  const problems = findProblems(draft, actionTypes, options);
  if (problems.some((problem) => problem.severity === 'error')) return { release: null, problems };
  const release: Release = {
    id: options.id,
    projectId: options.projectId,
    number: options.number,
    records: [...draft.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    graph: planGraph(graphOf(draft), actionTypes),
  };
  return { release, problems };
}

function planGraph(graph: DraftGraph, actionTypes: ActionTypes): ReleaseGraph {
  const { draft } = graph;
  const topics = graph.topics.filter((topic) => topic.enabled);
  return {
    settings: recordsOf(draft, 'settings')[0] ?? defaultSettings('Untitled'),
    topics: topics.map((topic) => ({
      id: topic.id,
      name: topic.name,
      exampleQueries: topic.exampleQueries,
      content: topic.content,
      actions: graph.linksFrom(topic.id).map((link) => link.to),
    })),
    actions: Object.fromEntries(
      graph.actions
        .filter((action) => graph.reachable.has(action.id))
        .flatMap((action) => planAction(graph, action, actionTypes))
        .map((planned) => [planned.id, planned]),
    ),
    templates: recordsOf(draft, 'template'),
    handoffs: recordsOf(draft, 'handoff'),
    variants: recordsOf(draft, 'variant'),
    attributes: recordsOf(draft, 'attribute'),
    entities: recordsOf(draft, 'entity'),
    variables: recordsOf(draft, 'variable'),
  };
}

function planAction(graph: DraftGraph, action: Action, types: ActionTypes): PlannedAction[] {
  const type = types[action.type];
  if (!type) return [];
  const next: Record<string, ActionId[]> = {};
  for (const link of graph.linksFrom(action.id)) (next[link.port] ??= []).push(link.to);
  const plan = type.plan(action, graph.draft);
  return [{ id: action.id, type: action.type, title: type.title, plan, next }];
}
