import type { ActionId } from '../ids.ts';
import type { TurnNote } from './effects.ts';
import type { ConversationState } from './state.ts';
import type { StepResult } from './turn/turn.ts';

/** How far one turn came on the way to a text. */
export interface WayToText {
  /** Offers that began. A text that the caller asked for, or that has a basis, needed none: it counts. */
  readonly offered: number;
  /** Texts with a receipt, also those held back for an opt-out. */
  readonly agreed: number;
}

/**
 * Of a conversation's turns together, no more was ever agreed to than was offered. An offer begins with
 * its first question, which may be the one for a number; what is asked on the way to its answer belongs
 * to it.
 */
export function wayToText(
  before: Pick<ConversationState, 'pending'>,
  { effects, notes }: Pick<StepResult, 'effects' | 'notes'>,
): WayToText {
  const texts = effects.filter((effect) => effect.type === 'sendSms');
  const unasked = texts.filter(({ receipt }) => receipt.kind !== 'agreed').length;
  return { offered: offersBegun(before.pending, notes) + unasked, agreed: texts.length };
}

function offersBegun(pending: ConversationState['pending'], notes: StepResult['notes']): number {
  let begun = 0;
  let open: ActionId | null = pending && 'actionId' in pending ? pending.actionId : null;
  for (const { what, actionId = null } of notes) {
    if (isQuestion(what)) {
      if (what === 'offered' || actionId !== open) begun += 1;
      open = actionId;
    } else if (what === 'matched' || (ENDS.has(what) && actionId === open)) open = null;
  }
  return begun;
}

/** What becomes of an offer. Where its links lead back to it, what is asked for next is another one. */
const ENDS: ReadonlySet<TurnNote['what']> = new Set([
  'queued',
  'declined',
  'offer dropped',
  'not sent',
]);

function isQuestion(what: TurnNote['what']): boolean {
  return what === 'offered' || what === 'number asked' || what === 'number read back';
}
