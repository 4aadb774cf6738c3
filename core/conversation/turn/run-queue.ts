import type { ActionId } from '../../ids.ts';
import type { PlannedAction } from '../../release/action-type.ts';
import { handOffTo } from './hand-off.ts';
import { reachSms } from './reach-sms.ts';
import type { Turn } from './turn.ts';

/** P6: more actions than this in one turn are a cycle, or as good as one. */
export const ACTIONS_PER_TURN = 50;

/**
 * Runs what is queued until a question has to be asked or nothing is left. Handoffs run last, so
 * that 'hand off, and text the details' texts before the caller is gone.
 */
export function runQueue(turn: Turn): void {
  while (turn.state.pending === null && turn.state.queue.length > 0) {
    const id = takeNext(turn);
    const action = turn.index.actions.get(id);
    if (!action) continue;
    if (turn.ran.length >= ACTIONS_PER_TURN) {
      stopTurn(turn);
      return;
    }
    turn.ran.push(id);
    runAction(turn, action);
  }
}

function takeNext(turn: Turn): ActionId {
  const { queue } = turn.state;
  const isHandoff = (id: ActionId) => turn.index.actions.get(id)?.plan.does === 'handOff';
  const firstOther = queue.findIndex((id) => !isHandoff(id));
  const at = firstOther < 0 ? 0 : firstOther;
  const [id] = queue.slice(at, at + 1);
  turn.update({ queue: queue.toSpliced(at, 1) });
  if (id === undefined) throw new TypeError('takeNext needs a queue that is not empty');
  return id;
}

function runAction(turn: Turn, action: PlannedAction): void {
  const { plan } = action;
  switch (plan.does) {
    case 'sendSms':
      reachSms(turn, action.id, plan);
      return;
    case 'handOff':
      handOffTo(turn, plan.handoffId, action.id, plan.say);
      return;
    case 'perform':
      turn.say(plan.say);
      turn.effects.push({
        type: 'perform',
        actionId: action.id,
        actionType: action.type,
        input: plan.input,
      });
      turn.note({ what: 'performed', text: action.title, tone: 'neutral', actionId: action.id });
  }
}

function stopTurn(turn: Turn): void {
  const seen = new Set<ActionId>();
  const circle = turn.ran.filter((id) => turn.ran.indexOf(id) !== turn.ran.lastIndexOf(id));
  for (const id of circle) seen.add(id);
  const titles = [...seen].map((id) => `${turn.index.actions.get(id)?.title ?? ''} (${id})`);
  const message = `This turn ran ${ACTIONS_PER_TURN} actions and was ended. The links between ${titles.join(', ') || 'its actions'} lead in a circle.`;
  turn.update({ queue: [] });
  turn.problems.push({ code: 'turn-too-long', message });
  turn.note({ what: 'cycle', text: message, tone: 'bad' });
}
