import type { Effect, TurnNote } from '../../core/conversation/effects.ts';
import type { ConversationState } from '../../core/conversation/state.ts';
import type { TurnProblem } from '../../core/conversation/turn/turn.ts';
import type { ConversationId } from '../../core/ids.ts';
import type { Problem } from '../../core/problems/problem.ts';
import type { MessageView } from '../messages/message-view.ts';

/** What one event brought about, for whoever sent it. */
export interface TurnView {
  readonly conversationId: ConversationId;
  /** The number of the caller's turn: `say` may name it to make sure nothing came in between. */
  readonly turn: number;
  readonly say: readonly string[];
  readonly effects: readonly Effect[];
  readonly notes: readonly TurnNote[];
  readonly phase: ConversationState['phase'];
  /** The texts queued in this turn. */
  readonly messages: readonly MessageView[];
  readonly problems: readonly Problem[];
}

const REMEDIES: Readonly<Record<TurnProblem['code'], string>> = {
  'event-malformed': 'Correct the event and send it again.',
  'event-out-of-place': 'Send it at its place in a conversation, or leave it out.',
  'unknown-topic': "Use the id of an enabled topic of this conversation's release.",
  'unknown-action': "Use the id of an action of this conversation's release.",
  'conversation-over': 'Start another conversation.',
  'turn-too-long': 'Remove a link from the cycle that the message names, and publish.',
};

/** The interpreter's problems in the form every other problem has. */
export function turnProblem(problem: TurnProblem): Problem {
  return {
    code: problem.code,
    severity: 'error',
    place: { recordId: null },
    message: problem.message,
    remedy: REMEDIES[problem.code],
  };
}
