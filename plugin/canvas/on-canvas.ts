import type { RecordId } from '../../core/ids.ts';
import type { Draft } from '../../core/records/draft.ts';

/** Those of the records that the canvas draws. */
export function onCanvas(draft: Draft, ids: readonly RecordId[]): RecordId[] {
  return ids.filter((id) => {
    const kind = draft.get(id)?.kind;
    return kind === 'topic' || kind === 'action' || kind === 'link';
  });
}
