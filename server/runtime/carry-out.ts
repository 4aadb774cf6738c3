import type { ActionRuntime, RuntimePorts } from '../../actions/contract.ts';
import type { Effect } from '../../core/conversation/effects.ts';
import type { ConversationId } from '../../core/ids.ts';
import type { Release } from '../../core/release/release.ts';
import type { PerformRequest } from './perform-request.ts';

export type Runtimes = Readonly<Record<string, ActionRuntime>>;

/** Which type's runtime stands in where an action's own type does not carry an effect out. */
const USUAL_TYPE = { sendSms: 'sms', handOff: 'handoff' } as const;

/**
 * Hands a turn's effects to their action types' runtimes, inside the turn's transaction.
 * A text that no runtime queued would be lost in silence, so that is an error and undoes the turn.
 */
export function carryOut(
  effects: readonly Effect[],
  release: Release,
  runtimes: Runtimes,
  ports: RuntimePorts,
): void {
  for (const effect of effects) {
    if (effect.type === 'perform') runtimes[effect.actionType]?.carryOut(effect, ports);
    if (effect.type === 'sendSms' || effect.type === 'handOff') {
      carryOutOne(effect, release, runtimes, ports);
    }
  }
}

type Handed = Extract<Effect, { type: 'sendSms' | 'handOff' }>;

function carryOutOne(
  effect: Handed,
  release: Release,
  runtimes: Runtimes,
  ports: RuntimePorts,
): void {
  let isDone = false;
  const watched: RuntimePorts = {
    queueMessage(sent) {
      isDone ||= sent === effect;
      ports.queueMessage(sent);
    },
    handOff(handed) {
      isDone ||= handed === effect;
      ports.handOff(handed);
    },
  };
  const type = effect.actionId === null ? undefined : release.graph.actions[effect.actionId]?.type;
  const candidates = [type, USUAL_TYPE[effect.type]];
  for (const candidate of candidates) {
    if (isDone || candidate === undefined) continue;
    runtimes[candidate]?.carryOut(effect, watched);
  }
  if (!isDone) throw new Error(`no runtime carried out ${effect.type} of ${effect.actionId}`);
}

/** What an event asks to be done after its commit, each under the id its outcome comes back by. */
export function workIn(
  conversationId: ConversationId,
  seq: number,
  effects: readonly Effect[],
): PerformRequest[] {
  return effects.flatMap((effect, index) =>
    effect.type === 'perform'
      ? [{ conversationId, eventId: `perform:${seq}:${index}`, effect }]
      : [],
  );
}
