import { UserError } from '../../core/errors.ts';
import type { E164 } from '../../core/phone.ts';
import type { TwilioClient } from './make-client.ts';
import { TwilioNoAnswer, TwilioRefusal } from './twilio-errors.ts';

const TEST_CREDENTIALS = 20008;
const NOT_ACTIVE = 20005;

const PUT_RIGHT = 'Put it right in the Twilio console first.';

/** Asks Twilio whether account, token and number belong together. Throws `UserError` if not. */
export async function checkAccount(
  client: TwilioClient,
  accountSid: string,
  phoneNumber: E164 | null,
): Promise<{ accountName: string }> {
  const account = await asking(() => fetchAccount(client, accountSid));
  if (account.status !== 'active') {
    throw new UserError(
      'refused',
      `Twilio says that this account is ${account.status}.`,
      PUT_RIGHT,
    );
  }
  if (phoneNumber !== null) await checkNumber(client, phoneNumber);
  return { accountName: account.friendlyName || accountSid };
}

/** Twilio says of an account that is not ours the same as of one that does not exist. */
async function fetchAccount(client: TwilioClient, accountSid: string) {
  try {
    return await client.api.v2010.accounts(accountSid).fetch();
  } catch (error) {
    const isKept = error instanceof TwilioRefusal && [403, 404].includes(error.httpStatus);
    throw isKept && error.code !== TEST_CREDENTIALS ? notAccepted() : error;
  }
}

async function checkNumber(client: TwilioClient, phoneNumber: E164): Promise<void> {
  const found = await asking(() => client.incomingPhoneNumbers.list({ phoneNumber, limit: 20 }));
  const number = found.find((one) => one.phoneNumber === phoneNumber);
  if (!number) {
    throw new UserError(
      'refused',
      `${phoneNumber} is not a number of this Twilio account.`,
      'Choose one of its numbers, or leave the number out.',
    );
  }
  if (number.capabilities?.sms === false) {
    throw new UserError(
      'refused',
      `${phoneNumber} cannot send texts.`,
      'Choose a number with the SMS capability.',
    );
  }
}

/** Runs a question to Twilio; its refusals become sentences a person can act on. */
export async function asking<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    throw explained(error);
  }
}

function explained(error: unknown): unknown {
  if (error instanceof TwilioNoAnswer) {
    return new UserError('refused', error.message, 'Try again in a moment.');
  }
  if (!(error instanceof TwilioRefusal)) return error;
  if (error.code === TEST_CREDENTIALS) {
    return new UserError(
      'refused',
      'These are test credentials, which Twilio lets do next to nothing.',
      'Use the Account SID and Auth Token of the live credentials.',
    );
  }
  // A 401 as well, and not for its credentials: who copied them again would look in the wrong place.
  if (error.code === NOT_ACTIVE) {
    return new UserError('refused', 'Twilio says that this account is not active.', PUT_RIGHT);
  }
  if (error.httpStatus === 401) return notAccepted();
  return new UserError(
    'refused',
    `Twilio refused: ${error.message} (${error.code}).`,
    error.httpStatus === 403
      ? 'Look in the Twilio console whether this account may read it.'
      : 'Try again in a moment.',
  );
}

function notAccepted(): UserError {
  return new UserError(
    'refused',
    'Twilio does not accept this Account SID and Auth Token.',
    "Copy both again from the first page of Twilio's console.",
  );
}
