import type { ActionDefinition } from '../../../actions/contract.ts';
import type { ActionId, LinkId, TopicId } from '../../../core/ids.ts';
import type { Action } from '../../../core/records/action.ts';
import type { Position } from '../../../core/records/base.ts';
import type { Change } from '../../../core/records/change.ts';
import { type Draft, recordOf } from '../../../core/records/draft.ts';
import type { Link } from '../../../core/records/link.ts';
import { graphOf } from '../../../core/release/draft-graph.ts';
import type { NewIds } from '../new-id.ts';
import { ACTION_CARD, COLUMN_GAP, PORTS_GAP, TOPIC_CARD } from './card-size.ts';
import { freePlace } from './free-place.ts';

/** Where a new action goes. */
export type Where =
  | { readonly onto: 'port'; readonly from: TopicId | ActionId; readonly port: string }
  | { readonly onto: 'link'; readonly linkId: LinkId }
  | { readonly onto: 'canvas'; readonly position: Position };

export interface AddedAction {
  readonly actionId: ActionId;
  readonly change: Change;
}

/**
 * A new action: chained to a port, put between the two ends of a link, or loose on the canvas.
 * Null where the port's card or the link is no longer there.
 */
export function addAction(
  draft: Draft,
  ids: NewIds,
  type: ActionDefinition,
  where: Where,
): AddedAction | null {
  if (where.onto === 'link') return insertIntoLink(draft, ids, type, where.linkId);
  if (where.onto === 'canvas') {
    const action = newAction(ids.action(), type, freePlace(draft, where.position));
    return { actionId: action.id, change: { put: [action], remove: [] } };
  }
  const card = draft.get(where.from);
  if (card?.kind !== 'topic' && card?.kind !== 'action') return null;
  const action = newAction(ids.action(), type, freePlace(draft, rightOf(card)));
  const link = newLink(ids.link(), where.from, where.port, action.id, nextOrder(draft, where));
  return { actionId: action.id, change: { put: [action, link], remove: [] } };
}

/** The old link then ends at the new action, whose first port leads on to the old end. */
function insertIntoLink(
  draft: Draft,
  ids: NewIds,
  type: ActionDefinition,
  linkId: LinkId,
): AddedAction | null {
  const link = recordOf(draft, 'link', linkId);
  const end = link && recordOf(draft, 'action', link.to);
  if (!link || !end) return null;
  const action = newAction(ids.action(), type, end.position);
  const port = type.ports[0]?.port;
  const onward = port === undefined ? [] : [newLink(ids.link(), action.id, port, link.to, 0)];
  const moved = downstream(draft, end.id).map((card) => ({
    ...card,
    position: { ...card.position, x: card.position.x + ACTION_CARD.width + COLUMN_GAP },
  }));
  const put = [action, { ...link, to: action.id }, ...onward, ...moved];
  return { actionId: action.id, change: { put, remove: [] } };
}

function downstream(draft: Draft, from: ActionId): Action[] {
  const found = new Map<ActionId, Action>();
  const waiting = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const action = recordOf(draft, 'action', id);
    if (!action || found.has(id)) continue;
    found.set(id, action);
    waiting.push(
      ...graphOf(draft)
        .linksFrom(id)
        .map((link) => link.to),
    );
  }
  return [...found.values()];
}

function newAction(id: ActionId, type: ActionDefinition, position: Position): Action {
  const config = structuredClone(type.defaultConfig);
  return { id, kind: 'action', rev: 0, type: type.type, prompt: [], config, position };
}

export function newLink(
  id: LinkId,
  from: TopicId | ActionId,
  port: string,
  to: ActionId,
  order: number,
): Link {
  return { id, kind: 'link', rev: 0, from, port, to, order };
}

/** After the links that start at the port already. */
export function nextOrder(
  draft: Draft,
  { from, port }: { readonly from: TopicId | ActionId; readonly port: string },
): number {
  const orders = graphOf(draft)
    .linksFrom(from)
    .filter((link) => link.port === port)
    .map((link) => link.order);
  return orders.length === 0 ? 0 : Math.max(...orders) + 1;
}

function rightOf(card: { kind: 'topic' | 'action'; position: Position }): Position {
  const { width } = card.kind === 'topic' ? TOPIC_CARD : ACTION_CARD;
  const lower = card.kind === 'topic' ? 18 : 0;
  const gap = card.kind === 'topic' ? COLUMN_GAP : PORTS_GAP;
  return { x: card.position.x + width + gap, y: card.position.y + lower };
}
