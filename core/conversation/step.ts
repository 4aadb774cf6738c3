import { type ConversationEvent, eventSchema } from './events.ts';
import type { Release } from '../release/release.ts';
import type { ConversationState } from './state.ts';
import { actionFinished } from './turn/action-finished.ts';
import { callerSaid } from './turn/caller-said.ts';
import { goOn, isHeldAfterAll } from './turn/cut-off.ts';
import { intentConfirmed, intentDeclined, intentMatched } from './turn/intents.ts';
import { type StepResult, type Told, Turn, type TurnProblem } from './turn/turn.ts';

/**
 * One event in, the new state and the effects to carry out, out. Pure: no clock, no randomness, no
 * I/O, nothing performed. An event that is malformed, unknown or out of place is a problem in the
 * result and leaves the very same state (P7).
 */
export function step(release: Release, state: ConversationState, event: unknown): StepResult {
  const parsed = eventSchema.safeParse(event);
  if (!parsed.success) {
    const why = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    return refused(state, 'event-malformed', `This event cannot be read: ${why.join('; ')}.`);
  }
  const refusal = refusalOf(release, state, parsed.data);
  if (refusal) return refused(state, refusal.code, refusal.message);
  return takeTurn(release, state, parsed.data);
}

function refusalOf(
  release: Release,
  state: ConversationState,
  event: ConversationEvent,
): TurnProblem | null {
  if (state.releaseId !== release.id)
    return {
      code: 'event-out-of-place',
      message: `This conversation runs on release ${state.releaseId}, not on ${release.id}.`,
    };
  if (event.type === 'conversation.started')
    return { code: 'event-out-of-place', message: 'This conversation has already started.' };
  const isLate = event.type === 'action.finished' || event.type === 'conversation.ended';
  if (isHeldAfterAll(state, event)) return null;
  if (state.phase === 'ended' && event.type !== 'action.finished')
    return { code: 'conversation-over', message: 'This conversation has ended.' };
  if (state.phase === 'handed off' && !isLate)
    return { code: 'conversation-over', message: 'The caller has been passed on.' };
  return null;
}

function takeTurn(
  release: Release,
  state: ConversationState,
  event: ConversationEvent,
): StepResult {
  const words = 'text' in event ? event.text : 'words' in event ? event.words : '';
  const found = isHeldAfterAll(state, event) ? goOn(state) : state;
  const turn = new Turn(release, found, event.at, words, toldWith(event));
  switch (event.type) {
    case 'caller.said':
      turn.update({ turn: state.turn + 1, unattended: 0 });
      callerSaid(turn, event.reading);
      return finish(turn);
    case 'intent.matched':
      return orRefuse(state, turn, intentMatched(turn, event.topicId));
    case 'intent.confirmed':
      return orRefuse(state, turn, intentConfirmed(turn, event.actionId, event.reading));
    case 'intent.declined':
      return orRefuse(state, turn, intentDeclined(turn, event.actionId));
    case 'action.finished':
      return orRefuse(state, turn, actionFinished(turn, event));
    case 'values.set':
      turn.update({
        entities: { ...state.entities, ...event.entities },
        variables: { ...state.variables, ...event.variables },
      });
      return turn.result();
    case 'conversation.ended':
      turn.update({
        phase: 'ended',
        pending: null,
        queue: [],
        ...(event.lastTurnAt === undefined ? {} : { cutOff: true as const }),
      });
      turn.effects.push({ type: 'end', why: event.why });
      return turn.result();
    case 'conversation.started':
      return turn.result();
  }
}

function toldWith(event: ConversationEvent): Told {
  const isSilent =
    event.type === 'conversation.started' ||
    event.type === 'conversation.ended' ||
    event.type === 'values.set';
  return isSilent ? {} : event;
}

/** The caller is never left in silence while the conversation is open, unless that is what they want. */
function finish(turn: Turn): StepResult {
  const isAnswered = turn.hasSpoken() || turn.mayBeSilent;
  if (turn.state.phase === 'open' && !isAnswered) turn.say(turn.phrases.anythingElse);
  return turn.result();
}

function orRefuse(before: ConversationState, turn: Turn, problem: TurnProblem | null): StepResult {
  return problem ? refused(before, problem.code, problem.message) : turn.result();
}

function refused(state: ConversationState, code: TurnProblem['code'], message: string): StepResult {
  return { state, effects: [], notes: [], problems: [{ code, message }] };
}
