import type { Effect, TurnNote } from '../../core/conversation/effects.ts';
import type { ConversationState } from '../../core/conversation/state.ts';
import type { ConversationEvent } from '../../core/conversation/events.ts';
import type { StepResult, TurnProblem } from '../../core/conversation/turn/turn.ts';
import type { ConversationId } from '../../core/ids.ts';
import type { Problem } from '../../core/problems/problem.ts';
import { messageView } from '../messages/message-view.ts';
import type { MessageView } from '../../core/messaging/message-views.ts';
import type { ConversationRow } from './repo.ts';

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

/** What whoever sent an event said by it, without what was made of it here. */
export function saidBy(event: ConversationEvent) {
  switch (event.type) {
    case 'caller.said':
      return [event.type, event.text];
    case 'intent.matched':
      return [event.type, event.words, event.topicId];
    case 'intent.confirmed':
    case 'intent.declined':
      return [event.type, event.words, event.actionId];
    case 'values.set':
      return [event.type, sorted(event.entities), sorted(event.variables)];
    default:
      return [event.type];
  }
}

/** JSON has no order of names, and a second try may have another. */
function sorted(values: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** A refused event (P7) is answered and not stored. */
export function changesNothing(row: ConversationRow, result: StepResult): boolean {
  return result.problems.length > 0 && result.state === row.state;
}

/** Of the texts that a turn queues. */
export function onceKeysIn(result: Pick<StepResult, 'effects'>): string[] {
  return result.effects.flatMap((effect) => (effect.type === 'sendSms' ? [effect.onceKey] : []));
}

export function saidIn(result: Pick<StepResult, 'effects'>): string[] {
  return result.effects.flatMap((effect) => (effect.type === 'say' ? [effect.text] : []));
}

/** The answer to a turn, with the texts as they are now. */
export function turnView(
  row: ConversationRow,
  result: StepResult,
  messages: Parameters<typeof messageView>[0][],
): TurnView {
  return {
    conversationId: row.id,
    turn: result.state.turn,
    say: saidIn(result),
    effects: result.effects,
    notes: result.notes,
    phase: result.state.phase,
    messages: messages.map(messageView),
    problems: result.problems.map(turnProblem),
  };
}
