import type { ActionId, HandoffId } from '../../ids.ts';
import type { Turn } from './turn.ts';

/** Passes the caller on. What can still run without asking runs; questions are over. */
export function handOffTo(
  turn: Turn,
  handoffId: HandoffId,
  actionId: ActionId | null,
  say: string,
): void {
  const handoff = turn.index.handoffs.get(handoffId);
  if (!handoff || turn.state.phase !== 'open') return;
  turn.say(say.trim() === '' ? turn.phrases.handingOff : say);
  turn.effects.push({ type: 'handOff', actionId, handoffId, name: handoff.name, to: handoff.to });
  turn.update({ phase: 'handed off', pending: null });
  const where = actionId === null ? {} : { actionId };
  turn.note({ what: 'handed off', text: `to ${handoff.name}`, tone: 'neutral', ...where });
}
