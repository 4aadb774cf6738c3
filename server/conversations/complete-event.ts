import { readCaller } from '../../core/conversation/read-caller.ts';
import type { ConversationEvent } from '../../core/conversation/events.ts';
import type { ConversationState } from '../../core/conversation/state.ts';
import type { LoadedRelease } from '../releases/release-cache.ts';
import type { OutsideEvent } from './requests.ts';

/**
 * An outside platform's event as the interpreter takes it. What the words mean is read here: a
 * platform that says 'confirmed' still has to show words that agree.
 */
export function completeEvent(
  outside: OutsideEvent,
  { release, matcher }: LoadedRelease,
  state: ConversationState,
  at: string,
): ConversationEvent {
  if (outside.type !== 'intent.confirmed') return { ...outside, at };
  return { ...outside, at, reading: readCaller(release, matcher, state, outside.words) };
}
