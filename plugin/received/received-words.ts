import type { KeywordAnswered, TakenAs } from '../../core/messaging/taken-as.ts';
import type { ReceivedView, ReceivedDetail } from '../../core/messaging/received-views.ts';

export const TAKEN_LABELS: Readonly<Record<TakenAs, string>> = {
  stop: 'STOP',
  start: 'START',
  help: 'HELP',
  turn: 'Conversation',
  nothing: 'Nothing',
};

/** In a line of the list: what it was answered with, or why with nothing. */
const SHORT: Readonly<Record<Exclude<KeywordAnswered, 'afterword'>, string>> = {
  'advanced opt-out': 'Twilio answered it',
  twilio: 'Left to Twilio',
  late: 'Not answered: came in late',
  unchanged: 'Not answered: it changed nothing',
  unknown: 'Not answered from here',
};

/** @example answerWords(text) // '“Harbour Hotels: you will get no more texts…”' */
export function answerWords({ answered, reply, takenAs, isWaiting }: ReceivedView): string {
  if (reply !== null) return `“${reply}”`;
  if (answered !== null && answered !== 'afterword') return SHORT[answered];
  if (takenAs !== 'turn') return 'None';
  return isWaiting ? 'Waits for its turn' : 'In the conversation';
}

/** In the record of a text: whether anybody answered, and what is known of that. */
export function answeredSentence(text: ReceivedView): string {
  const { answered, takenAs, transport } = text;
  if (answered === null) return '';
  // There was none, or one that it could not end: that is not to be told apart here.
  if (answered === 'unchanged' && takenAs === 'start') {
    return 'Nothing was texted back from here: it ended no opt-out.';
  }
  if (answered !== 'afterword') return SENTENCES[answered];
  return transport === 'twilio'
    ? 'Texted back in the answer to Twilio, which reports nothing on such texts.'
    : 'Texted back to the phone of the test call.';
}

const SENTENCES: Readonly<Record<Exclude<KeywordAnswered, 'afterword'>, string>> = {
  'advanced opt-out':
    'Twilio answered it by its Advanced Opt-Out, in the words that are set there.',
  twilio:
    'Nothing was texted back from here: it was chosen that Twilio answers. What Twilio said is not known here.',
  late: 'Nothing was texted back from here: it was taken in too late for an answer. Whether Twilio gave one is not known here.',
  unchanged:
    'Nothing was texted back from here: it said what held already, and each is confirmed once.',
  unknown:
    'Nothing was texted back from here. Why, and whether Twilio answered, was not kept at that time.',
};

/** In the record: what became of it. */
export function takenSentence(text: ReceivedDetail): string {
  const { takenAs, isWaiting, body } = text;
  if (takenAs === 'stop') return 'Taken as a STOP: it asks this sender for no more texts.';
  if (takenAs === 'start') return startSentence(text);
  if (takenAs === 'help') return 'Taken as a call for help.';
  if (takenAs === 'turn') {
    return isWaiting
      ? 'Its conversation has not taken it yet.'
      : 'Taken by a conversation, as what they said in it.';
  }
  return body.trim() === ''
    ? 'No conversation took it: it has no words.'
    : 'No conversation took it: none had texted with them from there in the three days before.';
}

/** The last word counts: a STOP that was written, or an opt-out that came, after it. */
function startSentence({ optOut, receivedAt }: ReceivedDetail): string {
  if (optOut === null) return 'Taken as a START: it lets this sender text them again.';
  return Date.parse(optOut.since) > Date.parse(receivedAt)
    ? 'Taken as a START. They have opted out since, and that stands.'
    : 'Taken as a START. It ended nothing: the opt-out from before it stands.';
}
