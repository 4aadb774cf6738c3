import type { Effect } from '../../core/conversation/effects.ts';
import type { ConversationEvent, Wait } from '../../core/conversation/events.ts';
import type { ConversationState } from '../../core/conversation/state.ts';
import { step } from '../../core/conversation/step.ts';
import type { StepResult } from '../../core/conversation/turn/turn.ts';
import { recipientClock } from '../../core/messaging/recipient-clock.ts';
import { senderValue } from '../../core/phone.ts';
import type { Release } from '../../core/release/release.ts';
import type { Departure } from '../engine/departure.ts';

export type SendSms = Extract<Effect, { type: 'sendSms' }>;

/** More rounds than this would mean that each refusal leads to another text. */
const MOST_ROUNDS = 10;

/**
 * Takes the step; if it would text somebody who has opted out, or a text would have to wait, takes it
 * again with an event that says so. The event is what is stored, so replaying needs no look at who has
 * opted out or what was paused (P5).
 */
export async function stepInformed(
  release: Release,
  state: ConversationState,
  event: ConversationEvent,
  departure: (effect: SendSms) => Promise<Departure>,
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
  const waits: Wait[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = optedOut.length + waits.length;
    for (const effect of informed.result.effects) {
      if (effect.type !== 'sendSms' || effect.heldBack || isTold(waits, effect)) continue;
      const leaving = await departure(effect);
      const { recipient, sender } = effect;
      if (leaving.leaves === 'never') optedOut.push({ recipient, sender });
      if (leaving.leaves === 'later') waits.push(waitOf(effect, leaving.until));
    }
    if (optedOut.length + waits.length === before) break;
    const told: ConversationEvent = {
      ...event,
      ...(optedOut.length > 0 ? { optedOut: [...optedOut] } : {}),
      ...(waits.length > 0 ? { waits: [...waits] } : {}),
    };
    informed = { event: told, result: step(release, state, told) };
  }
  return informed;
}

function waitOf({ recipient, sender, receipt }: SendSms, until: Date | null): Wait {
  return {
    recipient,
    sender,
    kind: receipt.kind,
    until: until?.toISOString() ?? null,
    clock: until && recipientClock(recipient, until),
  };
}

/** What is known to wait is not asked about again. */
function isTold(waits: readonly Wait[], effect: SendSms): boolean {
  const name = nameOf(effect, effect.receipt.kind);
  return waits.some((one) => nameOf(one, one.kind) === name);
}

function nameOf({ recipient, sender }: Pick<Wait, 'recipient' | 'sender'>, kind: Wait['kind']) {
  return `${recipient} ${sender === null ? '' : senderValue(sender)} ${kind}`;
}
