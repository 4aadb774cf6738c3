import type { RecordId } from '../../core/ids.ts';
import type { Draft } from '../../core/records/draft.ts';
import { graphOf } from '../../core/release/draft-graph.ts';

/** The name of the topic that an action hangs from, through whichever actions; null where none. */
export function topicNameOf(draft: Draft, id: RecordId | null): string | null {
  const seen = new Set<RecordId>();
  const waiting: RecordId[] = id === null ? [] : [id];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const record = draft.get(at);
    if (record?.kind === 'topic') return record.name;
    if (record?.kind !== 'action' || seen.has(at)) continue;
    seen.add(at);
    waiting.push(
      ...graphOf(draft)
        .linksTo(record.id)
        .map((link) => link.from),
    );
  }
  return null;
}
