import { senderTextSchema } from './sender-text.ts';

/** The form's fields as typed. */
export interface AccountText {
  readonly accountSid: string;
  readonly authToken: string;
  readonly phoneNumber: string;
}

/** Why each field cannot be right yet, in words; undefined where it can. */
export interface AccountErrors {
  readonly accountSid: string | undefined;
  readonly authToken: string | undefined;
  readonly phoneNumber: string | undefined;
}

export function checkAccountText(text: AccountText): AccountErrors {
  return {
    accountSid: sidError(text.accountSid.trim()),
    authToken: tokenError(text.authToken.trim()),
    phoneNumber: numberError(text.phoneNumber.trim()),
  };
}

function sidError(sid: string): string | undefined {
  if (sid === '')
    return 'Enter the Account SID: it stands on the first page of the Twilio console.';
  if (!/^AC/i.test(sid)) return 'An Account SID starts with AC.';
  const rest = sid.slice(2);
  if (/[^0-9a-f]/i.test(rest)) return 'After AC there are only the characters 0 to 9 and a to f.';
  if (rest.length !== 32) return `After AC there are 32 characters; this has ${rest.length}.`;
  return undefined;
}

function tokenError(token: string): string | undefined {
  if (token === '') return 'Enter the Auth Token: it stands below the Account SID.';
  if (/\s/.test(token)) return 'An Auth Token has no spaces.';
  if (token.length > 200) return 'An Auth Token is shorter than this.';
  return undefined;
}

/** The number as the server wants it; undefined when the field is empty or not right yet. */
export function accountNumber(text: string): string | undefined {
  const sender = senderTextSchema.safeParse(text);
  return sender.success && sender.data.type === 'number' ? sender.data.number : undefined;
}

function numberError(text: string): string | undefined {
  if (text === '') return undefined;
  const sender = senderTextSchema.safeParse(text);
  if (!sender.success) return sender.error.issues[0]?.message;
  return sender.data.type === 'number' ? undefined : 'Enter a phone number here, not a service.';
}
