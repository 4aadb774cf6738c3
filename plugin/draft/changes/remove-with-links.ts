import type { RecordId } from '../../../core/ids.ts';
import type { Change } from '../../../core/records/change.ts';
import type { Draft } from '../../../core/records/draft.ts';
import { graphOf } from '../../../core/release/draft-graph.ts';

/** Removes records together with the links that start or end at them. */
export function removeWithLinks(draft: Draft, ids: readonly RecordId[]): Change {
  const gone = new Set<RecordId>(ids.filter((id) => draft.get(id) !== undefined));
  for (const link of graphOf(draft).links) {
    if (gone.has(link.from) || gone.has(link.to)) gone.add(link.id);
  }
  return { put: [], remove: [...gone] };
}
