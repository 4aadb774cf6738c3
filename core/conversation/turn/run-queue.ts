import type { ActionId } from '../../ids.ts';
import type { ActionPlan, PlannedAction } from '../../release/action-type.ts';
import { handOffTo } from './hand-off.ts';
import { reachSms } from './reach-sms.ts';
import type { Turn } from './turn.ts';

/** P6: more actions than this in one turn are a cycle, or as good as one. */
export const ACTIONS_PER_TURN = 50;

/**
 * Runs what is queued until a question has to be asked or nothing is left. Texts that need no
 * question run first, since a question would keep them waiting; handoffs run last, so that 'hand
 * off, and text the details' texts before the caller is gone.
 */
export function runQueue(turn: Turn): void {
  while (turn.state.pending === null && turn.state.queue.length > 0) {
    const id = takeNext(turn);
    const action = turn.index.actions.get(id);
    if (!action) continue;
    const { unattended } = turn.state;
    if (turn.ran.length >= ACTIONS_PER_TURN || unattended >= ACTIONS_PER_TURN) {
      stopTurn(turn, id);
      return;
    }
    turn.ran.push(id);
    turn.update({ unattended: unattended + 1 });
    runAction(turn, action);
  }
}

function takeNext(turn: Turn): ActionId {
  const { queue } = turn.state;
  const ranks = queue.map((id) => rankOf(turn.index.actions.get(id)?.plan));
  const at = ranks.indexOf(Math.min(...ranks));
  const [id] = queue.slice(at, at + 1);
  turn.update({ queue: queue.toSpliced(at, 1) });
  if (id === undefined) throw new TypeError('takeNext needs a queue that is not empty');
  return id;
}

function rankOf(plan: ActionPlan | undefined): number {
  if (plan?.does === 'sendSms' && plan.when === 'matched') return 0;
  return plan?.does === 'handOff' ? 2 : 1;
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

function stopTurn(turn: Turn, next: ActionId): void {
  const seen = new Set<ActionId>();
  const circle = turn.ran.filter((id) => turn.ran.indexOf(id) !== turn.ran.lastIndexOf(id));
  for (const id of circle.length > 0 ? circle : [next]) seen.add(id);
  const titles = [...seen].map((id) => `${turn.index.actions.get(id)?.title ?? ''} (${id})`);
  const message = `${ACTIONS_PER_TURN} actions ran without a word of the caller, so the turn was ended. The links of ${titles.join(', ')} lead in a circle.`;
  turn.update({ queue: [] });
  turn.problems.push({ code: 'turn-too-long', message });
  turn.note({ what: 'cycle', text: message, tone: 'bad' });
}
