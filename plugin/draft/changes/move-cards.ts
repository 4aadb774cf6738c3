import type { RecordId } from '../../../core/ids.ts';
import type { Position } from '../../../core/records/base.ts';
import type { Change } from '../../../core/records/change.ts';
import type { Draft } from '../../../core/records/draft.ts';
import type { ProjectRecord } from '../../../core/records/record.ts';

/** Cards at new places; those that are there already, or gone, are left out. */
export function moveCards(draft: Draft, places: ReadonlyMap<RecordId, Position>): Change {
  const put: ProjectRecord[] = [];
  for (const [id, position] of places) {
    const card = draft.get(id);
    if (card?.kind !== 'topic' && card?.kind !== 'action') continue;
    const { x, y } = card.position;
    if (x !== position.x || y !== position.y) put.push({ ...card, position });
  }
  return { put, remove: [] };
}
