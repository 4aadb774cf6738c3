import { createStore, type StoreApi } from 'zustand/vanilla';
import { actionDefinitions } from '../../actions/definitions.ts';
import type { RecordId, TopicId } from '../../core/ids.ts';
import { findProblems } from '../../core/problems/find-problems.ts';
import type { Problem } from '../../core/problems/problem.ts';
import type { Draft } from '../../core/records/draft.ts';
import { graphOf } from '../../core/release/draft-graph.ts';
import type { DraftStore } from '../draft/draft-store.ts';
import { sameValue } from '../draft/same-record.ts';

export interface ProblemsState {
  readonly all: readonly Problem[];
  readonly byRecord: ReadonlyMap<RecordId, readonly Problem[]>;
  /** A topic's own and those of the actions that follow it. */
  readonly ofTopic: ReadonlyMap<TopicId, readonly Problem[]>;
}

export const NO_PROBLEMS: ProblemsState = { all: [], byRecord: new Map(), ofTopic: new Map() };

/** Looked for when typing pauses: on a large project it takes longer than a keystroke may. */
const FIND_AFTER_MS = 120;

/** The problems of a draft; `follow` keeps them up to date until what it returns is called. */
export function createProblemsStore(drafts: DraftStore): {
  problems: StoreApi<ProblemsState>;
  follow: () => () => void;
} {
  const problems = createStore<ProblemsState>(() => NO_PROBLEMS);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen: Draft | null = null;
  const look = ({ draft }: { draft: Draft }) => {
    if (draft === seen) return;
    const find = () => problems.setState(problemsIn(draft, problems.getState()), true);
    clearTimeout(timer);
    // The first time at once: a screen that opens shows its problems with it.
    if (seen === null) find();
    else timer = setTimeout(find, FIND_AFTER_MS);
    seen = draft;
  };
  return {
    problems,
    follow() {
      look(drafts.state.getState());
      const unsubscribe = drafts.state.subscribe(look);
      return () => {
        clearTimeout(timer);
        unsubscribe();
      };
    },
  };
}

/** Lists that stayed the same keep their identity, so that only cards with news are drawn again. */
export function problemsIn(draft: Draft, before: ProblemsState): ProblemsState {
  const all = findProblems(draft, actionDefinitions);
  const byRecord = new Map<RecordId, Problem[]>();
  for (const problem of all) {
    const id = problem.place.recordId;
    if (id !== null) byRecord.set(id, [...(byRecord.get(id) ?? []), problem]);
  }
  const ofTopic = new Map<TopicId, Problem[]>();
  for (const topic of graphOf(draft).topics) {
    const found = [topic.id, ...following(draft, topic.id)].flatMap((id) => byRecord.get(id) ?? []);
    if (found.length > 0) ofTopic.set(topic.id, found);
  }
  return {
    all,
    byRecord: keepingSame(byRecord, before.byRecord),
    ofTopic: keepingSame(ofTopic, before.ofTopic),
  };
}

function keepingSame<Key>(
  now: ReadonlyMap<Key, readonly Problem[]>,
  before: ReadonlyMap<Key, readonly Problem[]>,
): ReadonlyMap<Key, readonly Problem[]> {
  return new Map(
    [...now].map(([key, list]) => {
      const old = before.get(key);
      return [key, old && sameValue(old, list) ? old : list];
    }),
  );
}

/** Actions and links behind a topic, each once. */
function following(draft: Draft, topicId: TopicId): RecordId[] {
  const graph = graphOf(draft);
  const found = new Set<RecordId>();
  const waiting: RecordId[] = [topicId];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const link of graph.linksFrom(id)) {
      found.add(link.id);
      if (found.has(link.to)) continue;
      found.add(link.to);
      waiting.push(link.to);
    }
  }
  return [...found];
}
