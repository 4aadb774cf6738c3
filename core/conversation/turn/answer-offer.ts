import type { E164 } from '../../phone.ts';
import type { Template } from '../../records/template.ts';
import type { Reading } from '../reading.ts';
import type { Pending } from '../state.ts';
import { chooseTemplate } from './choose-template.ts';
import { endingOf, spokenNumber } from './ending.ts';
import { askConsent } from './reach-sms.ts';
import type { SmsPlan } from '../../release/action-type.ts';
import { sendText } from './send-text.ts';
import { templatesOf } from './templates-of.ts';
import { titleWords } from './title-words.ts';
import type { Turn } from './turn.ts';

type Offer = Extract<Pending, { question: 'offer' }>;

/** What the answer did to the offer; `set aside` leaves the words to be understood otherwise. */
export type Answered = 'answered' | 'set aside';

/** Rules 1 to 5, while an offer is pending. */
export function answerOffer(turn: Turn, offer: Offer, reading: Reading): Answered {
  const plan = turn.index.actions.get(offer.actionId)?.plan;
  if (plan?.does !== 'sendSms') return dropOffer(turn, offer);
  if (reading.consent.verdict === 'no') return declineOffer(turn, offer, reading.consent.why);
  if (reading.number !== null && reading.number.number !== offer.recipient)
    return changeNumber(turn, offer, reading.number);
  const templates = templatesOf(turn, offer.templateIds);
  const goesOn = reading.consent.verdict === 'unclear' && reading.topics[0]?.accepted === true;
  if (turn.hasCrossed && !goesOn) return repeat(turn, offer, templates, CROSSED);
  const chosen = chooseTemplate(turn.words, templates);
  if (reading.consent.verdict === 'yes')
    return agree(turn, offer, plan, templates, chosen, reading);
  if (templates.length > 1 && chosen !== null) return narrowTo(turn, offer, chosen);
  if (goesOn) return dropOffer(turn, offer);
  if (offer.asked === 'again') return giveUp(turn, offer, `no clear yes, ${reading.consent.why}`);
  return askAgain(turn, offer, templates, `${weakWords(reading)}`);
}

function weakWords(reading: Reading): string {
  return reading.consent.verdict === 'weak'
    ? `weak yes, ${reading.consent.why}`
    : reading.consent.why;
}

/** Rule 1: a strong yes sends, once it is clear which text is meant. */
function agree(
  turn: Turn,
  offer: Offer,
  plan: SmsPlan,
  templates: readonly Template[],
  chosen: Template | null,
  reading: Reading,
): Answered {
  const template = templates.length > 1 ? chosen : templates[0];
  if (!template) return askWhich(turn, offer, templates);
  // Only a yes makes a number the caller's own: one that was read back and not agreed to is nobody's.
  turn.update({ pending: null, recipient: offer.recipient });
  turn.ran.push(offer.actionId);
  sendText(turn, offer.actionId, plan, template, offer.recipient, {
    kind: 'agreed',
    offer: offer.said,
    words: turn.words,
    offerTurn: offer.turn,
    why: reading.consent.why,
  });
  return 'answered';
}

/** Rule 2, also for `intent.declined`. */
export function declineOffer(turn: Turn, offer: Offer, why: string): Answered {
  turn.update({ pending: null, declined: [...turn.state.declined, offer.actionId] });
  turn.say(turn.phrases.declined);
  turn.note({
    what: 'declined',
    text: `not sent: ${why}`,
    tone: 'neutral',
    actionId: offer.actionId,
    port: 'declined',
  });
  turn.follow(offer.actionId, 'declined');
  return 'answered';
}

/** Rule 3: one plain question more; after it only a strong yes counts. */
function askAgain(turn: Turn, offer: Offer, templates: readonly Template[], why: string): Answered {
  return repeat(turn, { ...offer, asked: 'again' }, templates, why);
}

const CROSSED = 'written before the question had reached them';

/** The same question in plain words. */
function repeat(turn: Turn, offer: Offer, templates: readonly Template[], why: string): Answered {
  const title = templates.map(titleWords).join(', ');
  const isCaller = offer.recipient === turn.state.caller;
  const said =
    templates.length > 1
      ? turn.phrases.whichOne(templates.map(titleWords))
      : turn.phrases.askAgain(title, endingOf(offer.recipient), isCaller);
  askConsent(turn, { ...offer, said, turn: turn.state.turn }, 'asked again', why);
  return 'answered';
}

function askWhich(turn: Turn, offer: Offer, templates: readonly Template[]): Answered {
  const why = 'which one is not clear';
  if (offer.asked === 'again') return giveUp(turn, offer, why);
  return askAgain(turn, offer, templates, why);
}

/** The choice is made, the consent is not: one plain question about the one that was chosen. */
function narrowTo(turn: Turn, offer: Offer, template: Template): Answered {
  const narrowed: Offer = { ...offer, templateIds: [template.id] };
  return askAgain(turn, narrowed, [template], `chose the ${titleWords(template)}`);
}

/** Rule 4: consent belongs to a number, so another number starts the question anew. */
function changeNumber(turn: Turn, offer: Offer, given: { number: E164; kind: string }): Answered {
  if (given.kind === 'not_mobile') {
    turn.say(turn.phrases.notMobile);
    const { actionId } = offer;
    turn.update({ pending: { question: 'number', actionId, turn: turn.state.turn, tries: 1 } });
    turn.note({
      what: 'number asked',
      text: 'that number takes no texts',
      tone: 'neutral',
      actionId,
    });
    return 'answered';
  }
  const titles = templatesOf(turn, offer.templateIds).map(titleWords).join(', ');
  const said = turn.phrases.readBack(spokenNumber(given.number, turn.phrases), titles);
  const next: Offer = {
    ...offer,
    recipient: given.number,
    said,
    turn: turn.state.turn,
    asked: 'once',
  };
  askConsent(turn, next, 'number read back', given.number);
  return 'answered';
}

/** Rule 5: dropped, not remembered as agreed. */
function dropOffer(turn: Turn, offer: Offer): Answered {
  turn.update({ pending: null });
  turn.note({
    what: 'offer dropped',
    text: 'not sent: the caller went on to something else',
    tone: 'neutral',
    actionId: offer.actionId,
  });
  return 'set aside';
}

/** The second thin answer: nothing is sent, and nobody is asked a third time. */
function giveUp(turn: Turn, offer: Offer, why: string): Answered {
  turn.update({ pending: null });
  turn.say(turn.phrases.dropped);
  turn.note({
    what: 'offer dropped',
    text: `not sent: ${why}`,
    tone: 'neutral',
    actionId: offer.actionId,
  });
  return 'answered';
}
