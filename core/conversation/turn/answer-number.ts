import type { Reading } from '../reading.ts';
import type { Pending } from '../state.ts';
import type { Answered } from './answer-offer.ts';
import { spokenNumber } from './ending.ts';
import { failText } from './fail-text.ts';
import { askConsent, sendable } from './reach-sms.ts';
import { titleWords } from './title-words.ts';
import type { Turn } from './turn.ts';

type NumberQuestion = Extract<Pending, { question: 'number' }>;

const MOST_TRIES = 3;

/** Rule 7: a number that can be texted comes first; the consent question reads it back. */
export function answerNumber(turn: Turn, asked: NumberQuestion, reading: Reading): Answered {
  const { actionId } = asked;
  const plan = turn.index.actions.get(actionId)?.plan;
  if (plan?.does !== 'sendSms') return setAside(turn);
  if (reading.consent.verdict === 'no') return decline(turn, asked);
  if (reading.number !== null && reading.number.kind !== 'not_mobile') {
    const templates = sendable(turn, actionId, plan);
    turn.update({ pending: null });
    if (templates === null) return 'answered';
    askConsent(
      turn,
      {
        question: 'offer',
        actionId,
        templateIds: templates.map((template) => template.id),
        recipient: reading.number.number,
        said: turn.phrases.readBack(
          spokenNumber(reading.number.number, turn.phrases),
          templates.map(titleWords).join(', '),
        ),
        turn: turn.state.turn,
        asked: 'once',
      },
      'number read back',
      reading.number.number,
    );
    return 'answered';
  }
  if (reading.number === null && reading.topics[0]?.accepted) return setAside(turn);
  return askOnceMore(turn, asked, reading);
}

function decline(turn: Turn, { actionId }: NumberQuestion): Answered {
  turn.update({ pending: null, declined: [...turn.state.declined, actionId] });
  turn.say(turn.phrases.declined);
  turn.note({
    what: 'declined',
    text: 'gave no number',
    tone: 'neutral',
    actionId,
    port: 'declined',
  });
  turn.follow(actionId, 'declined');
  return 'answered';
}

function askOnceMore(turn: Turn, asked: NumberQuestion, reading: Reading): Answered {
  const { actionId } = asked;
  if (asked.tries >= MOST_TRIES) {
    turn.update({ pending: null });
    turn.say(turn.phrases.cannotSend);
    failText(turn, actionId, 'no mobile number was given');
    return 'answered';
  }
  turn.say(reading.number === null ? turn.phrases.askNumberAgain : turn.phrases.notMobile);
  turn.update({ pending: { ...asked, tries: asked.tries + 1, turn: turn.state.turn } });
  turn.note({
    what: 'number asked',
    text: 'asked for the number again',
    tone: 'neutral',
    actionId,
  });
  return 'answered';
}

function setAside(turn: Turn): Answered {
  turn.update({ pending: null });
  return 'set aside';
}
