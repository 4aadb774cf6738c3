import type { ConversationEvent } from '../events.ts';
import { runQueue } from './run-queue.ts';
import { onceKeyOf, sayOptedOut } from './send-text.ts';
import type { Turn, TurnProblem } from './turn.ts';

type Finished = Extract<ConversationEvent, { type: 'action.finished' }>;

/** Ports that only the interpreter itself reports: an outside report of them would be a lie. */
const OWN_PORTS: ReadonlySet<string> = new Set(['sent', 'declined', 'matched']);

/**
 * What became of an action after its turn: delivered, undelivered, failed, done. In an open
 * conversation its links are followed; later it is only recorded.
 */
export function actionFinished(turn: Turn, event: Finished): TurnProblem | null {
  const action = turn.index.actions.get(event.actionId);
  if (!action)
    return { code: 'unknown-action', message: `This release has no action ${event.actionId}.` };
  if (OWN_PORTS.has(event.port))
    return {
      code: 'event-out-of-place',
      message: `The outcome “${event.port}” cannot be reported from outside.`,
    };
  const isBad = event.port === 'failed' || event.port === 'undelivered';
  turn.note({
    what: 'outcome',
    // The reason alone: a text's status says the same in other words than its port's name.
    text: event.why === '' ? event.port : event.why,
    tone: isBad ? 'bad' : 'good',
    actionId: event.actionId,
    port: event.port,
  });
  if (event.about)
    noteLost(turn, onceKeyOf(event.actionId, event.about.templateId, event.about.recipient), isBad);
  // The call comes back to the agent when it could not be passed on.
  if (action.plan.does === 'handOff' && isBad && turn.state.phase === 'handed off')
    turn.update({ phase: 'open' });
  if (turn.state.phase !== 'open') return null;
  const next = Object.hasOwn(action.next, event.port) ? (action.next[event.port] ?? []) : [];
  if (event.reason === 'opted out') sayOptedOut(turn, event.actionId);
  else if (next.length === 0 && isBad && action.plan.does === 'sendSms')
    turn.say(turn.phrases.couldNotSend);
  // While a question is open, what follows waits for its answer.
  turn.update({ queue: [...turn.state.queue, ...next] });
  runQueue(turn);
  return null;
}

/** Retried by hand, a text may get there after all. A state in which nothing was lost stays as it was. */
function noteLost(turn: Turn, once: string, isLost: boolean): void {
  const { lost = [] } = turn.state;
  if (lost.includes(once) === isLost) return;
  turn.update({ lost: isLost ? [...lost, once] : lost.filter((other) => other !== once) });
}
