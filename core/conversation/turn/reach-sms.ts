import type { ActionId } from '../../ids.ts';
import type { E164 } from '../../phone.ts';
import type { Template } from '../../records/template.ts';
import type { SmsPlan } from '../../release/action-type.ts';
import type { Pending } from '../state.ts';
import { failText } from './fail-text.ts';
import { onceKeyOf, sendText } from './send-text.ts';
import { renderTemplate } from './render-template.ts';
import { templatesOf } from './templates-of.ts';
import { titleWords } from './title-words.ts';
import type { Turn } from './turn.ts';

type Offer = Extract<Pending, { question: 'offer' }>;

/** The queue has come to an SMS action: send, offer, or pass over it, by its `when`. */
export function reachSms(turn: Turn, actionId: ActionId, plan: SmsPlan): void {
  if (plan.when === 'requested') return;
  if (turn.state.phase !== 'open') {
    if (plan.when === 'matched') sendOnBasis(turn, actionId, plan);
    else skip(turn, actionId, 'the call was already passed on');
    return;
  }
  if (plan.when === 'matched') sendOnBasis(turn, actionId, plan);
  else if (turn.state.declined.includes(actionId)) skip(turn, actionId, 'declined before');
  else offerText(turn, actionId, plan);
}

/**
 * Asks for the caller's consent, or first for a number that can be texted (rule 7). A text that
 * could not be sent anyway, or was sent already, is not offered.
 */
export function offerText(turn: Turn, actionId: ActionId, plan: SmsPlan): void {
  const templates = sendable(turn, actionId, plan);
  if (templates === null) return;
  const recipient = plan.recipient === 'ask' ? givenNumber(turn) : turn.state.recipient;
  if (recipient === null) {
    askNumber(turn, actionId, templates);
    return;
  }
  const isRepeated = templates.every((template) => wasSent(turn, actionId, template, recipient));
  if (plan.repeat === 'once' && isRepeated) {
    skip(turn, actionId, 'sent already');
    return;
  }
  askConsent(turn, {
    question: 'offer',
    actionId,
    templateIds: templates.map((template) => template.id),
    recipient,
    said: offerWords(turn, plan, templates),
    turn: turn.state.turn,
    asked: 'once',
  });
}

/** Says the question and waits for its answer. */
export function askConsent(
  turn: Turn,
  offer: Offer,
  what: 'offered' | 'asked again' | 'number read back' = 'offered',
  why = '',
): void {
  turn.say(offer.said);
  turn.update({ pending: offer });
  turn.note({
    what,
    text: why === '' ? what : `${what}: ${why}`,
    tone: 'neutral',
    actionId: offer.actionId,
  });
}

function offerWords(turn: Turn, plan: SmsPlan, templates: readonly Template[]): string {
  const titles = templates.map(titleWords);
  if (templates.length > 1) return turn.phrases.offerChoice(titles);
  return plan.offer.trim() === '' ? turn.phrases.offer(titles[0] ?? '') : plan.offer;
}

/** The templates that can be rendered now; null, with the `failed` outcome followed, if none. */
export function sendable(turn: Turn, actionId: ActionId, plan: SmsPlan): Template[] | null {
  const all = templatesOf(turn, plan.templateIds);
  const ready = all.filter((template) => renderTemplate(turn, template).ok);
  if (ready.length > 0) return ready;
  const [first] = all;
  const result = first ? renderTemplate(turn, first) : null;
  failText(turn, actionId, result && !result.ok ? result.why : 'it names no template');
  return null;
}

function skip(turn: Turn, actionId: ActionId, why: string): void {
  turn.note({ what: 'not sent', text: `not offered: ${why}`, tone: 'neutral', actionId });
}

function wasSent(turn: Turn, actionId: ActionId, template: Template, recipient: E164): boolean {
  const once = onceKeyOf(actionId, template.id, recipient);
  return turn.state.sent.some((key) => key === once || key.startsWith(`${once}|`));
}

/** For `recipient: ask`, only a number the caller gave in this conversation counts. */
function givenNumber(turn: Turn): Offer['recipient'] | null {
  const { recipient, caller } = turn.state;
  return recipient === caller ? null : recipient;
}

function askNumber(turn: Turn, actionId: ActionId, templates: readonly Template[]): void {
  turn.say(turn.phrases.askNumber(templates.map(titleWords).join(', ')));
  turn.update({ pending: { question: 'number', actionId, turn: turn.state.turn, tries: 1 } });
  turn.note({ what: 'number asked', text: 'asked for a mobile number', tone: 'neutral', actionId });
}

function sendOnBasis(turn: Turn, actionId: ActionId, plan: SmsPlan): void {
  const templates = sendable(turn, actionId, plan);
  const [template] = templates ?? [];
  if (!template) return;
  if (turn.state.recipient === null) {
    failText(turn, actionId, 'there is no number that can receive it');
    return;
  }
  sendText(turn, actionId, plan, template, turn.state.recipient, {
    kind: 'basis',
    offer: '',
    words: plan.basis,
    offerTurn: null,
    why: `basis: ${plan.basis}`,
  });
}
