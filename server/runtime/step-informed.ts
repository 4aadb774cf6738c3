import type { Effect } from '../../core/conversation/effects.ts';
import type { ConversationEvent } from '../../core/conversation/events.ts';
import type { ConversationState } from '../../core/conversation/state.ts';
import { step } from '../../core/conversation/step.ts';
import type { StepResult } from '../../core/conversation/turn/turn.ts';
import type { Release } from '../../core/release/release.ts';

export type SendSms = Extract<Effect, { type: 'sendSms' }>;

/** More rounds than this would mean that each refusal leads to another text. */
const MOST_ROUNDS = 10;

/**
 * Takes the step; if it would text somebody who has opted out, takes it again with an event that
 * says so. The event is what is stored, so replaying needs no look at who has opted out (P5).
 */
export async function stepInformed(
  release: Release,
  state: ConversationState,
  event: ConversationEvent,
  hasOptedOut: (effect: SendSms) => Promise<boolean>,
): Promise<{ readonly event: ConversationEvent; readonly result: StepResult }> {
  let informed = { event, result: step(release, state, event) };
  if (
    event.type === 'conversation.started' ||
    event.type === 'conversation.ended' ||
    event.type === 'values.set'
  ) {
    return informed;
  }
  const optedOut: Pick<SendSms, 'recipient' | 'sender'>[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = optedOut.length;
    for (const effect of informed.result.effects) {
      if (effect.type !== 'sendSms' || effect.heldBack || !(await hasOptedOut(effect))) continue;
      optedOut.push({ recipient: effect.recipient, sender: effect.sender });
    }
    if (optedOut.length === before) break;
    const told: ConversationEvent = { ...event, optedOut: [...optedOut] };
    informed = { event: told, result: step(release, state, told) };
  }
  return informed;
}
