/** An error of the provider for a person: what it means, where it comes from, what to do. */
export interface ErrorExplanation {
  meaning: string;
  cause: string;
  remedy: string;
}

/** Whether a message may still be tried again by itself, or has ended with the error. */
export type ErrorStage = 'open' | 'over';

/** `onceOver` takes the remedy's place where that promises what only a message still open gets. */
type Row = readonly [
  code: number,
  meaning: string,
  cause: string,
  remedy: string,
  onceOver?: string,
];

const LOOK_FIRST = 'Look for it in the Twilio console before you send it again.';

// One long file on purpose: a table of sentences, which a writer wants to see in one place.

/** The request itself: credentials, rates, numbers, the body. Our own words throughout. */
const REQUEST_ERRORS: readonly Row[] = [
  [
    20003,
    'Twilio did not accept the credentials.',
    'The account SID or auth token is wrong, was replaced, or belongs to a closed account.',
    'Connect the Twilio account again with a current token.',
  ],
  [
    20005,
    'The Twilio account is not active.',
    'It ran out of money, was suspended or closed, or its trial was never begun.',
    'Settle it with Twilio.',
  ],
  [
    20404,
    'Twilio knows nothing under that id.',
    'The message, number or service was deleted, or belongs to another account.',
    'Check that the connected account is the one that owns the sender.',
  ],
  [
    20429,
    'Too many requests at once; Twilio did not take this one.',
    'The account is over its number of simultaneous requests, perhaps through other programs.',
    'Nothing to do: it is sent again by itself. If it lasts, ask Twilio for a higher limit.',
    'Retry it. If it happens often, ask Twilio for a higher limit.',
  ],
  [
    20500,
    'Twilio had a fault of its own.',
    'Something failed on their side while the message was being created.',
    'Nothing: we look whether the message exists before sending it again. See status.twilio.com.',
    LOOK_FIRST,
  ],
  [
    21211,
    'The recipient is not a phone number.',
    'Digits are missing or too many, or the country code is wrong.',
    'Ask for the number again and write it like +15550100100.',
  ],
  [
    21212,
    'The sender is not a number Twilio can send from.',
    'It was mistyped, or it is a name where only numbers are allowed.',
    'Choose the sender again from the numbers of the connected account.',
  ],
  [
    21408,
    'Texts to this country are switched off in the Twilio account.',
    'Messaging geographic permissions do not include the recipient’s country.',
    'Tick the country in Twilio’s console under Messaging, Geo permissions.',
  ],
  [
    21601,
    'The sender cannot send texts.',
    'The number has voice only, or is not one of this account.',
    'Choose a number with SMS, or buy one.',
  ],
  [
    21602,
    'The text was empty.',
    'The template has no body, or everything in it was replaced by nothing.',
    'Write a body, and give its tokens values or defaults.',
  ],
  [
    21603,
    'No sender was given.',
    'The template has no sender for this environment.',
    'Set a number or a Messaging Service for the environment.',
  ],
  [
    21604,
    'No recipient was given.',
    'The caller’s number was withheld, and none was asked for.',
    'Let the action ask for a mobile number.',
  ],
  [
    21606,
    'Twilio does not take texts from this sender.',
    'The number is not of the connected account, has no SMS, or may not text that country.',
    'See that the connected account has the number, with SMS; if it has, choose a sender that reaches the country. Where the SMS page calls the sender paused, let it send again then.',
  ],
  [
    21608,
    'A trial account texts verified numbers only.',
    'The Twilio account has not been upgraded, and the recipient is not on its list.',
    'Upgrade the account, or verify the number in Twilio’s console.',
  ],
  [
    21610,
    'The recipient has opted out of texts from this sender.',
    'They replied STOP or a word like it.',
    'Do not text them. Only they can change it, by sending START to the same sender.',
  ],
  [
    21611,
    'The sender’s queue at Twilio is full.',
    'More was queued than the number can send in ten hours.',
    'Nothing at once: it is tried again. For such volumes use a Messaging Service or a short code.',
    'Retry it later. For such volumes use a Messaging Service or a short code.',
  ],
  [
    21612,
    'There is no route from this sender to this recipient.',
    'The recipient’s country or carrier does not take texts from this kind of number.',
    'Use a sender of the recipient’s country, or tell the caller in words.',
  ],
  [
    21614,
    'The recipient cannot receive texts.',
    'It is a landline, or a number that is not in use.',
    'Ask the caller for a mobile number.',
  ],
  [
    21617,
    'The text is longer than 1,600 characters.',
    'The values that were filled in made it so long.',
    'Shorten the body or the values, or send a link.',
  ],
];

/** Senders, Messaging Services and registration. */
const SENDER_ERRORS: readonly Row[] = [
  [
    21701,
    'The Messaging Service does not exist.',
    'It was deleted, or its id belongs to another account.',
    'Choose the sender of the template again.',
  ],
  [
    21703,
    'The Messaging Service has no number that fits this recipient.',
    'None of its numbers may text that country, or each of them lacks SMS.',
    'Add a number of the recipient’s country to the service.',
  ],
  [
    21704,
    'The Messaging Service is empty.',
    'No number was added to its pool of senders.',
    'Add a number to the service in Twilio’s console.',
  ],
  [
    21705,
    'The Messaging Service cannot be used.',
    'It is not set up completely, or Twilio has disabled it.',
    'Look at the service in Twilio’s console, or choose another sender.',
  ],
  [
    30018,
    'The country wants senders registered beforehand, and this one is not.',
    'Carriers there drop names and numbers they have not approved.',
    'Register the sender with Twilio for that country.',
  ],
  [
    30024,
    'The carrier does not know this sender yet.',
    'The country wants numbers set up with each carrier, and that is not done.',
    'Register the number with Twilio for that country, or wait until it has been set up.',
  ],
  [
    30032,
    'The toll-free number is not verified.',
    'Carriers in the US and Canada take texts from verified toll-free numbers only.',
    'Send in the toll-free verification in Twilio’s console, and use another sender until then.',
  ],
  [
    30033,
    'The campaign behind this number is suspended.',
    'Carriers or Twilio stopped it, mostly over complaints or content they did not expect.',
    'Ask Twilio’s support for the reason, and use another sender until it is settled.',
  ],
  [
    30034,
    'The number is not registered for texting US phones.',
    'US carriers want each number in an approved A2P 10DLC campaign.',
    'Register brand and campaign, then add the number. It takes weeks: start early.',
  ],
  [
    30035,
    'The number is still being set up.',
    'It was added to its campaign lately, and the carriers have not taken it over yet.',
    'Nothing to do: it is tried again. Setting up may take a day or more.',
    'Retry it later: setting up may take a day or more.',
  ],
];

/** What a carrier or the phone said, and limits met on the way. */
const DELIVERY_ERRORS: readonly Row[] = [
  [
    30001,
    'The text waited too long in Twilio’s queue.',
    'More was queued than the sender can send in time.',
    'It is tried again. Spread large sends, or use a faster sender.',
    'Retry it if the text is still wanted. Spread large sends, or use a faster sender.',
  ],
  [
    30002,
    'The Twilio account is suspended.',
    'An unpaid bill, or a question about how the account is used.',
    'Settle it with Twilio.',
  ],
  [
    30003,
    'The phone could not be reached.',
    'It is off, out of coverage, or roaming where texts do not follow.',
    'It is tried once more. After that, tell the caller or send later.',
    'It is not tried again by itself. Tell the caller, or retry it later.',
  ],
  [
    30004,
    'The message was blocked.',
    'The recipient or their carrier does not take texts from this sender.',
    'Do not try again. Ask the person whether they block unknown senders.',
  ],
  [
    30005,
    'The number does not exist.',
    'It was given wrongly, or is no longer in use.',
    'Ask for the number again.',
  ],
  [
    30006,
    'The number cannot receive texts.',
    'It is a landline, or its carrier is out of reach.',
    'Ask the caller for a mobile number.',
  ],
  [
    30007,
    'The text was filtered.',
    'Twilio or a carrier took it for spam or for something not allowed: short links, an offer, an unregistered sender, or much the same text too often.',
    'Before the next one: write out links on your own domain, name your company, register the sender.',
  ],
  [
    30008,
    'Delivery failed, and the carrier did not say why.',
    'Anything from a phone that is off to a fault in the network.',
    'It is tried once more. If it stays so for one carrier, report it to Twilio.',
    'It is not tried again by itself. If it stays so for one carrier, report it to Twilio.',
  ],
  [
    30017,
    'The carrier’s network is congested.',
    'Very much traffic at the recipient’s carrier.',
    'Nothing to do: it is tried again with growing pauses.',
    'Retry it later.',
  ],
  [
    30022,
    'The campaign sent faster than carriers allow.',
    'The trust score of the brand gives it so many segments a second, and they were used up.',
    'It is tried again more slowly. A better trust score raises the limit.',
    'Retry it later. A better trust score raises the limit.',
  ],
  [
    30023,
    'The brand’s messages for today are used up.',
    'US carriers allow a brand so many a day.',
    'It goes out after midnight Pacific time. Ask for secondary vetting to raise the limit.',
    'Retry it after midnight Pacific time. Ask for secondary vetting to raise the limit.',
  ],
  [
    30027,
    'T-Mobile’s limit for today is used up.',
    'T-Mobile counts a brand’s segments per day, starting at midnight Pacific time.',
    'It goes out after midnight Pacific time. Secondary vetting raises the limit.',
    'Retry it after midnight Pacific time. Secondary vetting raises the limit.',
  ],
  [
    30036,
    'The text was too old when its turn came.',
    'Its validity period ended while it was still queued.',
    'It is tried again. If it recurs, the sender is too slow for the volume.',
    'Retry it if the text is still wanted. If it recurs, the sender is too slow for the volume.',
  ],
  [
    30410,
    'The carrier did not answer Twilio in time.',
    'A disturbance at the carrier; the text may or may not have arrived.',
    'Nothing: we look for a report on it before anything is sent again.',
    LOOK_FIRST,
  ],
  [
    63017,
    'The channel’s rate was exceeded.',
    'More was sent in a short time than the channel allows.',
    'Nothing to do: it is tried again with growing pauses.',
    'Retry it later.',
  ],
  [
    63018,
    'The channel’s rate was exceeded.',
    'More was sent in a short time than the channel allows.',
    'Nothing to do: it is tried again with growing pauses.',
    'Retry it later.',
  ],
  [
    63038,
    'The account’s messages for today are used up.',
    'New and trial accounts may send only so many a day.',
    'Upgrade the account or ask Twilio for more.',
  ],
];

const BY_CODE: ReadonlyMap<number, Row> = new Map(
  [...REQUEST_ERRORS, ...SENDER_ERRORS, ...DELIVERY_ERRORS].map((row) => [row[0], row]),
);

/**
 * What a Twilio error code means for a message at this stage; undefined where we have no words for
 * it. What ended is promised no other try.
 */
export function explanationOf(code: number, stage: ErrorStage): ErrorExplanation | undefined {
  const row = BY_CODE.get(code);
  if (!row) return undefined;
  const [, meaning, cause, remedy, onceOver = remedy] = row;
  return { meaning, cause, remedy: stage === 'over' ? onceOver : remedy };
}
