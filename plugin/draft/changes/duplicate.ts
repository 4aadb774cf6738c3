import type { ActionId, RecordId, TopicId } from '../../../core/ids.ts';
import type { Change } from '../../../core/records/change.ts';
import type { Draft } from '../../../core/records/draft.ts';
import type { ProjectRecord } from '../../../core/records/record.ts';
import { graphOf } from '../../../core/release/draft-graph.ts';
import type { NewIds } from '../new-id.ts';
import { unusedName } from './add-topic.ts';

const OFFSET = 32;

export interface Duplicated {
  /** The new cards. */
  readonly ids: readonly RecordId[];
  readonly change: Change;
}

/** Copies of cards, a little lower and to the right, with the links among them. */
export function duplicate(draft: Draft, ids: readonly RecordId[], newIds: NewIds): Duplicated {
  const topics = new Map<RecordId, TopicId>();
  const actions = new Map<RecordId, ActionId>();
  const put: ProjectRecord[] = [];
  for (const id of ids) {
    const card = draft.get(id);
    if (card?.kind !== 'topic' && card?.kind !== 'action') continue;
    const position = { x: card.position.x + OFFSET, y: card.position.y + OFFSET };
    if (card.kind === 'topic') {
      const name = unusedName(draft, `${card.name.slice(0, 90)} copy`);
      topics.set(id, newIds.topic());
      put.push({ ...card, id: topics.get(id) ?? card.id, rev: 0, name, position });
    } else {
      actions.set(id, newIds.action());
      put.push({ ...card, id: actions.get(id) ?? card.id, rev: 0, position });
    }
  }
  const cards = put.map((card) => card.id);
  for (const link of graphOf(draft).links) {
    const from = topics.get(link.from) ?? actions.get(link.from);
    const to = actions.get(link.to);
    if (from && to) put.push({ ...link, id: newIds.link(), rev: 0, from, to });
  }
  return { ids: cards, change: { put, remove: [] } };
}
