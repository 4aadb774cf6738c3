import { classifyProviderError } from '../../core/messaging/classify-provider-error.ts';
import { type ErrorStage, explanationOf } from '../../core/messaging/error-explanations.ts';
import type { ExplainedError } from '../../core/messaging/explained-error.ts';

/** `onceOver`: in the remedy's place for a message that ended so. */
type Words = readonly [meaning: string, remedy: string, onceOver?: string];

const NUMBER_WRONG = 'Ask the caller for another mobile number.';
const SENDER_WRONG = "Choose another sender in the template's settings, or put this one right.";
const WAIT = 'Afterword tries again by itself.';
const LOOKS_FIRST = 'Afterword looks for the message before trying again.';
const LOOK_FIRST = 'Look for it in the Twilio console before you send it again.';

/** Reasons of our own; what Twilio's codes mean is core's to say. */
const WORDS: Readonly<Record<string, Words>> = {
  twilio_not_connected: [
    'Twilio is not connected, so nothing can be sent.',
    'Connect the Twilio account on the SMS page: what waits goes on then, and what failed can be retried.',
  ],
  token_sealed: [
    'The stored Auth Token does not open with the key of this server, so nothing can be sent.',
    'Connect the Twilio account again on the SMS page: what waits goes on then.',
  ],
  hearing_texts: [
    'What people have texted meanwhile is read first, so that a STOP counts before anything is sent.',
    'Sending goes on by itself after that, within a minute or two.',
  ],
  no_sender: [
    'The template has no sender for this environment.',
    'Choose a number or a Messaging Service in the template, then publish.',
  ],
  not_on_test_list: [
    'It belongs to a test, and the number is not one that tests may text.',
    'Add the number to AFTERWORD_TEST_NUMBERS and start the server again, then retry the message.',
  ],
  expired: [
    'It could not be sent in time, and a late text is worse than none.',
    'Retry it if the text is still wanted.',
  ],
  unresolved: [
    'Twilio never answered, and nobody could find out whether the text went out.',
    'Look for it in the Twilio console before you send it again.',
  ],
  not_accepted: [
    'Twilio gave no answer and does not have the message.',
    'Check status.twilio.com, then retry it.',
  ],
  not_reached: [
    'Twilio cannot be reached.',
    `${WAIT} Check this server's network.`,
    "Check this server's network, then retry it.",
  ],
  unauthorized_once: [
    'Twilio did not take the credentials when it was sent, though they are right.',
    WAIT,
    'Retry it.',
  ],
  no_answer: ['Twilio gave no answer.', LOOKS_FIRST, LOOK_FIRST],
  opted_out: [
    'The recipient has opted out of texts from this sender.',
    'Do not text them. They can text START to the sender to opt in again.',
  ],
  canceled: ['Somebody canceled it before it was sent.', 'Nothing has to be done.'],
};

/** Nothing more is known of it. */
const JUST_LATE = 'It could not be sent in time.';

/** For reasons of ours that say themselves what happened. */
const OWN_REMEDIES: Readonly<Record<string, string>> = {
  registration_lost: 'Have it approved again in the Twilio console, then send again.',
};

/** By class, for codes without words of their own, of messages that may still be tried again. */
const OPEN_CLASS_WORDS: Readonly<Record<string, string>> = {
  never_processed: WAIT,
  ambiguous: LOOKS_FIRST,
  later: WAIT,
};

/** The same for those that ended so, and for whatever is never tried again. */
const CLASS_WORDS: Readonly<Record<string, string>> = {
  never_processed: 'Retry it.',
  ambiguous: LOOK_FIRST,
  later: 'Retry it later.',
  bad_recipient: NUMBER_WRONG,
  opted_out: 'Do not text them again.',
  sender: SENDER_WRONG,
  account: "Put the Twilio account right in Twilio's console.",
  content: 'Change the template.',
  filtered: 'Look at the wording of the template.',
};

const TWILIO_CODE = /^\d{5}$/;

/**
 * What an error means and what to do about it. `why` is the provider's own sentence. Of a message
 * that is over nothing is said that only one still open gets: no other try is promised.
 */
export function explainError(
  code: string | null,
  why: string | null,
  stage: ErrorStage,
): ExplainedError {
  const ours = code === null ? undefined : WORDS[code];
  // What was in the way of one that waited for a pause to end.
  const cause = code === 'expired' && why !== JUST_LATE ? why : null;
  if (ours) {
    const [meaning, remedy, onceOver = remedy] = ours;
    return { code: code ?? '', meaning, cause, remedy: stage === 'over' ? onceOver : remedy };
  }
  const twilios = explanationOf(Number(code), stage);
  if (twilios) return { code: code ?? '', ...twilios };
  const name = classifyProviderError(code === null ? {} : { code }).class;
  const page = TWILIO_CODE.test(code ?? '')
    ? `Twilio explains it at https://www.twilio.com/docs/api/errors/${code}.`
    : "Look at the message's history.";
  return {
    code: code ?? 'unknown',
    meaning: why ?? meaningOf(code),
    cause: null,
    remedy: OWN_REMEDIES[code ?? ''] ?? classWords(name, stage) ?? page,
  };
}

function classWords(name: string, stage: ErrorStage): string | undefined {
  const open = stage === 'open' ? OPEN_CLASS_WORDS[name] : undefined;
  return open ?? CLASS_WORDS[name];
}

function meaningOf(code: string | null): string {
  return code !== null && TWILIO_CODE.test(code)
    ? `Twilio reported error ${code}.`
    : 'It failed, and the provider did not say why.';
}
