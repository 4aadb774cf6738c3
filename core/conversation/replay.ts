import type { Release } from '../release/release.ts';
import { startedEventSchema } from './events.ts';
import { startConversation } from './start-conversation.ts';
import { step } from './step.ts';
import type { StepResult } from './turn/turn.ts';

/**
 * The results of all events, in order: the last one's state is the conversation's (P5).
 * The first event must be `conversation.started`; otherwise there is nothing to replay.
 */
export function replay(release: Release, events: readonly unknown[]): StepResult[] {
  const [first, ...others] = events;
  const started = startedEventSchema.safeParse(first);
  if (!started.success) return [];
  let result = startConversation(release, started.data);
  const results = [result];
  for (const event of others) {
    result = step(release, result.state, event);
    results.push(result);
  }
  return results;
}
