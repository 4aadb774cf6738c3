import { UserError } from '../../core/errors.ts';
import type { E164 } from '../../core/phone.ts';
import type { TwilioClient } from './make-client.ts';
import { TwilioNoAnswer, TwilioRefusal } from './twilio-errors.ts';

/** Asks Twilio whether account, token and number belong together. Throws `UserError` if not. */
export async function checkAccount(
  client: TwilioClient,
  accountSid: string,
  phoneNumber: E164 | null,
): Promise<{ accountName: string }> {
  const account = await asking(() => client.api.v2010.accounts(accountSid).fetch());
  if (account.status !== 'active') {
    throw new UserError(
      'refused',
      `Twilio says that this account is ${account.status}.`,
      'Put it right in the Twilio console, then connect again.',
    );
  }
  if (phoneNumber !== null) await checkNumber(client, phoneNumber);
  return { accountName: account.friendlyName || accountSid };
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
    return new UserError('refused', error.message, 'Try again in a moment; nothing was changed.');
  }
  if (!(error instanceof TwilioRefusal)) return error;
  if (error.code === 20008) {
    return new UserError(
      'refused',
      'These are test credentials, which Twilio lets do next to nothing.',
      'Use the Account SID and Auth Token of the live credentials.',
    );
  }
  if (error.httpStatus === 401 || error.httpStatus === 403 || error.httpStatus === 404) {
    return new UserError(
      'refused',
      'Twilio does not accept this Account SID and Auth Token.',
      "Copy both again from the first page of Twilio's console.",
    );
  }
  return new UserError(
    'refused',
    `Twilio refused: ${error.message} (${error.code}).`,
    'Try again in a moment; nothing was changed.',
  );
}
