import {
  type ActionId,
  actionIdSchema,
  type HandoffId,
  linkIdSchema,
  makeId,
} from '../../core/ids.ts';
import type { Action } from '../../core/records/action.ts';
import { type Change, EMPTY_CHANGE } from '../../core/records/change.ts';
import { type Draft, recordOf } from '../../core/records/draft.ts';
import type { Link } from '../../core/records/link.ts';
import { graphOf } from '../../core/release/draft-graph.ts';
import { handoffConfigSchema, handoffDefinition } from '../handoff/definition.ts';

const PORT = 'declined';
/** To the right of the action and a little lower, in pixels of the canvas. */
const BESIDE = { x: 252 + 84, y: 78 };

/** The handoff drawn on the action's `declined` port, if there is one. */
export function declinedHandoff(draft: Draft, action: Action): Action | undefined {
  return linksOnPort(draft, action.id)
    .map((link) => recordOf(draft, 'action', link.to))
    .find((next) => next?.type === handoffDefinition.type);
}

/** Who takes the call when the caller declines: null for nobody. */
export function declinedHandoffId(draft: Draft, action: Action): HandoffId | null {
  const next = declinedHandoff(draft, action);
  const config = handoffConfigSchema.safeParse(next?.config);
  return config.success ? config.data.handoffId : null;
}

/**
 * Draws 'if the caller declines, hand off to …': makes the handoff action and its link, points the
 * one that is there to another handoff, or takes it away again.
 */
export function setDeclinedHandoff(
  draft: Draft,
  action: Action,
  handoffId: HandoffId | null,
  newTail: () => string,
): Change {
  const next = declinedHandoff(draft, action);
  if (next) {
    return handoffId === null ? takeAway(draft, action, next) : pointTo(next, handoffId);
  }
  if (handoffId === null) return EMPTY_CHANGE;
  const id = makeId(actionIdSchema, 'act', newTail());
  const { x, y } = action.position;
  const handoff: Action = {
    id,
    kind: 'action',
    rev: 0,
    type: handoffDefinition.type,
    prompt: [],
    config: { ...handoffDefinition.defaultConfig, handoffId },
    position: { x: x + BESIDE.x, y: y + BESIDE.y },
  };
  const link: Link = {
    id: makeId(linkIdSchema, 'lnk', newTail()),
    kind: 'link',
    rev: 0,
    from: action.id,
    port: PORT,
    to: id,
    order: linksOnPort(draft, action.id).length,
  };
  return { put: [handoff, link], remove: [] };
}

function pointTo(next: Action, handoffId: HandoffId): Change {
  return { put: [{ ...next, config: { ...next.config, handoffId } }], remove: [] };
}

/** The handoff stays where another action leads to it as well. */
function takeAway(draft: Draft, action: Action, next: Action): Change {
  const graph = graphOf(draft);
  const link = graph.linksTo(next.id).filter((each) => each.from === action.id);
  const shared = graph.linksTo(next.id).length > link.length;
  const after = shared ? [] : graph.linksFrom(next.id);
  const remove = [...link, ...after].map((each) => each.id);
  return { put: [], remove: shared ? remove : [next.id, ...remove] };
}

function linksOnPort(draft: Draft, id: ActionId): Link[] {
  return graphOf(draft)
    .linksFrom(id)
    .filter((link) => link.port === PORT);
}
