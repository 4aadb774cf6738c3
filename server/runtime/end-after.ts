import type { ConversationEvent } from '../../core/conversation/events.ts';
import type { ConversationOutcome, ConversationState } from '../../core/conversation/state.ts';
import type { ConversationRow } from './repo.ts';

type Ended = Pick<ConversationRow, 'outcome' | 'endedAt'>;

/** What came of a conversation that an event has brought to `state`, and when it ended. */
export function endAfter(
  before: Ended,
  event: ConversationEvent,
  state: Pick<ConversationState, 'phase' | 'cutOff'>,
): Ended {
  return {
    outcome: outcomeAfter(before, state),
    endedAt: state.phase === 'ended' ? endedAtAfter(before, event) : null,
  };
}

/** A caller who was passed on hangs up too. */
function outcomeAfter(
  before: Ended,
  { phase, cutOff }: Pick<ConversationState, 'phase' | 'cutOff'>,
): ConversationOutcome {
  if (phase !== 'ended') return phase;
  if (cutOff) return 'cut off';
  return before.outcome === 'handed off' ? 'handed off' : phase;
}

/** What becomes of a text after the end moves it no more. */
function endedAtAfter({ endedAt }: Ended, event: ConversationEvent): Date {
  const isEnd = event.type === 'conversation.ended';
  if (!isEnd) return endedAt ?? new Date(event.at);
  return new Date(event.lastTurnAt ?? event.at);
}
