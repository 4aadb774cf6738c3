import { type Draft, recordsOf } from '../../core/records/draft.ts';
import type { CallState } from './call-state.ts';

const MOST = 3;

/** Things a caller might say next: answers to an open question, or example queries to begin with. */
export function suggestionsFor(draft: Draft, call: CallState): readonly string[] {
  if (call.phase !== 'open' || call.isAnswering) return [];
  const last = call.lines.findLast((line) => line.from === 'agent')?.notes.at(-1)?.what;
  if (last === 'offered' || last === 'asked again' || last === 'number read back')
    return ['yes please', 'um okay', 'no thanks'];
  if (last === 'number asked') return ['it is 555 010 0177', 'no thanks'];
  if (call.lines.some((line) => line.from === 'caller')) return [];
  return firstQueries(draft);
}

/** One example query of each of the first topics that lead to an action. */
function firstQueries(draft: Draft): readonly string[] {
  const linked = new Set<string>(recordsOf(draft, 'link').map((link) => link.from));
  const topics = recordsOf(draft, 'topic').filter((topic) => topic.enabled);
  const sorted = [...topics].sort(
    (a, b) => Number(linked.has(b.id)) - Number(linked.has(a.id)) || a.position.y - b.position.y,
  );
  return sorted.flatMap((topic) => topic.exampleQueries.slice(0, 1)).slice(0, MOST);
}
