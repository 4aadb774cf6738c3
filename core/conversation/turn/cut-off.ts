import type { ConversationEvent } from '../events.ts';
import type { ConversationState } from '../state.ts';

/**
 * Whether an event shows that somebody holds a conversation that counts as cut off: all do, but for
 * what became of an action, and for nobody's being heard of any more.
 */
export function isHeldAfterAll(state: ConversationState, event: ConversationEvent): boolean {
  if (state.cutOff !== true || event.type === 'action.finished') return false;
  return event.type !== 'conversation.ended' || event.lastTurnAt === undefined;
}

/**
 * The conversation open again. What was asked before it was cut off stays dropped: a yes that comes
 * so late costs one more question.
 */
export function goOn(state: ConversationState): ConversationState {
  const { cutOff, ...others } = state;
  return cutOff === true ? { ...others, phase: 'open' } : state;
}
