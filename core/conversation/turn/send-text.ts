import type { ActionId, TemplateId } from '../../ids.ts';
import { receiptIdSchema } from '../../ids.ts';
import type { E164 } from '../../phone.ts';
import type { Template } from '../../records/template.ts';
import type { Effect, Receipt } from '../effects.ts';
import type { Wait } from '../events.ts';
import { QUEUED_ENDING } from '../note-now.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { SmsPlan } from '../../release/action-type.ts';
import { failText } from './fail-text.ts';
import { renderTemplate } from './render-template.ts';
import type { Turn } from './turn.ts';

/** How the consent came about; the rest of the receipt follows from the turn. */
export type Consent = Pick<Receipt, 'kind' | 'offer' | 'words' | 'offerTurn' | 'why'>;

/**
 * The only place that makes a receipt and a `sendSms` (P1). Refuses a second text for the same
 * action, template and number unless the action repeats and this is a new consent (P2).
 */
export function sendText(
  turn: Turn,
  actionId: ActionId,
  plan: SmsPlan,
  template: Template,
  recipient: E164,
  consent: Consent,
): void {
  const rendered = renderTemplate(turn, template);
  if (!rendered.ok) {
    turn.say(turn.phrases.cannotSend);
    failText(turn, actionId, rendered.why);
    return;
  }
  const sender = template.senders[turn.state.environment];
  if (sender === null && turn.state.environment === 'live') {
    turn.say(turn.phrases.cannotSend);
    failText(turn, actionId, `“${template.title}” has no sender in Live`);
    return;
  }
  const receipt = makeReceipt(turn, actionId, template, recipient, consent);
  const once = onceKeyOf(actionId, template.id, recipient);
  // A basis is there whenever the topic is: what makes it new is that somebody has spoken since.
  const isNewBy = consent.kind === 'basis' ? `turn ${turn.state.turn}` : receipt.id;
  const key = plan.repeat === 'each time' ? `${once}|${isNewBy}` : once;
  if (turn.state.sent.includes(key) || sentInThisTurn(turn, actionId, template, recipient)) {
    turn.say(wordsForAnother(turn, once));
    turn.note({ what: 'not sent', text: 'not sent: sent already', tone: 'neutral', actionId });
    return;
  }
  const { conversationId } = turn.state;
  const text = {
    type: 'sendSms',
    actionId,
    templateId: template.id,
    recipient,
    body: rendered.body,
    sender,
    receipt,
    onceKey: `${conversationId}|${key}`,
  } as const;
  if (turn.hasOptedOut(recipient, sender)) {
    holdBack(turn, { ...text, onceKey: `${conversationId}|${once}|held back|${receipt.id}` });
    return;
  }
  turn.effects.push(text);
  turn.update({ sent: [...turn.state.sent, key], receipts: turn.state.receipts + 1 });
  const wait = turn.waitOf(recipient, sender, consent.kind);
  noteWait(turn, once, wait);
  if (turn.state.phase === 'open') turn.say(wordsFor(turn, plan, wait));
  turn.note({
    what: 'queued',
    text: `${consent.why}${QUEUED_ENDING}`,
    tone: 'good',
    actionId,
    receiptId: receipt.id,
    port: 'sent',
  });
  turn.follow(actionId, 'sent');
}

/**
 * The number has opted out. The consent stays on record with the text that is not sent, under a key
 * of its own: after opting in again, the same text can be asked for and sent.
 */
function holdBack(turn: Turn, text: Extract<Effect, { type: 'sendSms' }>): void {
  const { actionId } = text;
  turn.effects.push({ ...text, heldBack: 'opted out' });
  turn.update({ receipts: turn.state.receipts + 1 });
  sayOptedOut(turn, actionId);
  failText(turn, actionId, 'this number has opted out of our texts');
}

/** Says so, and goes on: with what the builder has drawn, or by asking. */
export function sayOptedOut(turn: Turn, actionId: ActionId): void {
  if (turn.state.phase !== 'open') return;
  const next = turn.index.actions.get(actionId)?.next['failed'] ?? [];
  turn.say(turn.phrases.optedOut);
  if (next.length === 0 && turn.state.pending === null) turn.say(turn.phrases.anythingElse);
}

/** The builder's own words are for a text that is on its way; one that waits is not called so. */
function wordsFor({ phrases }: Turn, plan: SmsPlan, wait: Wait | null): string {
  if (wait) return waitWords(phrases, wait);
  return plan.acknowledge.trim() === '' ? phrases.acknowledge : plan.acknowledge;
}

function waitWords(phrases: Phrases, { until, clock }: Pick<Wait, 'until' | 'clock'>): string {
  if (until === null) return phrases.waitsForUs;
  return clock === null ? phrases.waitsForHours : phrases.waitsUntil(clock);
}

/** To who asks for a text once more: it may still wait. */
function wordsForAnother({ state, at, phrases }: Turn, once: string): string {
  if (state.lost?.includes(once)) return phrases.couldNotSend;
  const wait = state.waits?.[once];
  if (wait === undefined) return phrases.alreadySent;
  if (wait.until === null) return phrases.alreadyNoted;
  return Date.parse(at) < Date.parse(wait.until) ? waitWords(phrases, wait) : phrases.alreadySent;
}

/** A state in which nothing ever waited stays as it was. */
function noteWait(turn: Turn, once: string, wait: Wait | null): void {
  const { [once]: before, ...others } = turn.state.waits ?? {};
  if (wait === null && before === undefined) return;
  const mine = wait === null ? {} : { [once]: { until: wait.until, clock: wait.clock } };
  turn.update({ waits: { ...others, ...mine } });
}

/** Links that lead in a circle must never text a person over and over, whatever `repeat` says. */
function sentInThisTurn(
  turn: Turn,
  actionId: ActionId,
  template: Template,
  recipient: E164,
): boolean {
  return turn.effects.some(
    (effect) =>
      effect.type === 'sendSms' &&
      effect.actionId === actionId &&
      effect.templateId === template.id &&
      effect.recipient === recipient,
  );
}

/** P2: what may be sent once in a conversation. */
export function onceKeyOf(actionId: ActionId, templateId: TemplateId, recipient: E164): string {
  return `${actionId}|${templateId}|${recipient}`;
}

function makeReceipt(
  turn: Turn,
  actionId: ActionId,
  template: Template,
  recipient: E164,
  consent: Consent,
): Receipt {
  const { conversationId, receipts } = turn.state;
  return {
    ...consent,
    // The conversation's id and a counter: unique without randomness, equal on replay (P5).
    id: receiptIdSchema.parse(`rcp_${conversationId.slice(4, 74)}_${receipts + 1}`),
    turn: turn.state.turn,
    actionId,
    templateId: template.id,
    recipient,
    at: turn.at,
  };
}
