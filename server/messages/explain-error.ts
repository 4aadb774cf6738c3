import { classifyProviderError } from '../../core/messaging/classify-provider-error.ts';

export interface ExplainedError {
  /** Twilio's code, or a word of ours. */
  readonly code: string;
  /** What happened, as a sentence. */
  readonly meaning: string;
  /** What to do about it, as a sentence. */
  readonly remedy: string;
}

type Words = readonly [meaning: string, remedy: string];

const NUMBER_WRONG = 'Ask the caller for another mobile number.';
const SENDER_WRONG = "Choose another sender in the template's settings, or put this one right.";
const WAIT = 'Afterword tries again by itself.';

/** In our own words; the code leads to Twilio's page about it. */
const WORDS: Readonly<Record<string, Words>> = {
  twilio_not_connected: [
    'Twilio is not connected, so nothing can be sent.',
    'Connect the Twilio account on the SMS page, then retry the message.',
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
  not_reached: ['Twilio cannot be reached.', `${WAIT} Check this server's network.`],
  no_answer: ['Twilio gave no answer.', 'Afterword looks for the message before trying again.'],
  opted_out: [
    'The recipient has opted out of texts from this sender, so it was not sent.',
    'Do not text them. They can text START to the sender to opt in again.',
  ],
  canceled: ['Somebody canceled it before it was sent.', 'Nothing has to be done.'],
  '20003': [
    'Twilio does not accept the account id and token.',
    'Connect the Twilio account again with its current Auth Token.',
  ],
  '20429': ['Twilio gets too many requests from this account.', WAIT],
  '20500': ['Twilio had an error of its own.', 'Afterword looks for the message first.'],
  '21211': ['The recipient is not a valid phone number.', NUMBER_WRONG],
  '21212': ['The sender is not a valid phone number.', SENDER_WRONG],
  '21408': [
    'The account may not send to this country.',
    "Allow the country under Messaging Geographic Permissions in Twilio's console.",
  ],
  '21602': ['The body is empty.', 'Write the text of the template.'],
  '21603': ['The message has no sender.', SENDER_WRONG],
  '21604': ['The message has no recipient.', NUMBER_WRONG],
  '21606': ['The sender does not belong to the account, or cannot text.', SENDER_WRONG],
  '21608': [
    'A trial account texts only numbers that were verified.',
    'Verify the number in the Twilio console, or upgrade the account.',
  ],
  '21610': [
    'The recipient has opted out of texts from this sender.',
    'Do not text them. They can text START to the sender to opt in again.',
  ],
  '21611': ["The sender's queue at Twilio is full.", WAIT],
  '21612': ['This sender cannot reach this recipient.', 'Choose a sender of another kind.'],
  '21614': ['The recipient is not a mobile number.', NUMBER_WRONG],
  '21617': ['The text is longer than 1,600 characters.', 'Shorten the template.'],
  '21703': ['The Messaging Service has no sender.', 'Add a number to its sender pool.'],
  '21704': ['The Messaging Service has no sender.', 'Add a number to its sender pool.'],
  '30001': ["Twilio's queue was full for too long.", 'Retry it later.'],
  '30002': ['The Twilio account is suspended.', 'Settle it with Twilio, then retry.'],
  '30003': ['The phone is off, or out of reach.', 'Retry it later.'],
  '30004': ['The recipient blocks this text.', 'Offer another way; do not send it again.'],
  '30005': ['The number is not in service.', NUMBER_WRONG],
  '30006': ['It is a landline, or a carrier that takes no texts.', NUMBER_WRONG],
  '30007': [
    'The carrier filtered the text as unwanted.',
    "Look at the wording and links, and at the sender's registration.",
  ],
  '30008': ['Delivery failed, and the carrier does not say why.', 'Retry it once.'],
  '30017': ['The carrier is congested.', WAIT],
  '30022': ['The sender texts faster than its registration allows.', WAIT],
  '30023': ["The day's allowance with this carrier is used up.", 'It goes on tomorrow.'],
  '30027': ["The day's allowance with this carrier is used up.", 'It goes on tomorrow.'],
  '30032': ['The toll-free number is not verified.', 'Verify it in the Twilio console.'],
  '30034': [
    'The sender is not registered for texts to the US (A2P 10DLC).',
    'Register a brand and a campaign, and add the number to it.',
  ],
  '30035': ['The sender is being registered again by its carrier.', WAIT],
  '30036': ['It waited at Twilio for longer than it was allowed to.', 'Retry it.'],
};

/** For reasons of ours that say themselves what happened. */
const OWN_REMEDIES: Readonly<Record<string, string>> = {
  registration_lost: 'Have it approved again in the Twilio console, then send again.',
};

/** By class, for codes without words of their own. */
const CLASS_WORDS: Readonly<Record<string, string>> = {
  never_processed: WAIT,
  ambiguous: 'Afterword looks for the message before trying again.',
  later: 'Retry it later.',
  bad_recipient: NUMBER_WRONG,
  opted_out: 'Do not text them again.',
  sender: SENDER_WRONG,
  account: "Put the Twilio account right in Twilio's console.",
  content: 'Change the template.',
  filtered: 'Look at the wording of the template.',
};

/** What an error means and what to do about it. `why` is the provider's own sentence. */
export function explainError(code: string | null, why: string | null): ExplainedError {
  const known = code === null ? undefined : WORDS[code];
  if (known) return { code: code ?? '', meaning: known[0], remedy: known[1] };
  const name = classifyProviderError(code === null ? {} : { code }).class;
  const page = /^\d{5}$/.test(code ?? '')
    ? `Twilio explains it at https://www.twilio.com/docs/api/errors/${code}.`
    : "Look at the message's history.";
  return {
    code: code ?? 'unknown',
    meaning: why ?? 'It failed, and the provider did not say why.',
    remedy: OWN_REMEDIES[code ?? ''] ?? CLASS_WORDS[name] ?? page,
  };
}
