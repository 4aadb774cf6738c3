import { UserError } from '../../core/errors.ts';
import { TOKEN_SEALED } from './no-client.ts';

/** For what takes an account. */
export function notConnected(): UserError {
  return new UserError(
    'refused',
    'Twilio is not connected.',
    'Connect the Twilio account on the SMS page first.',
  );
}

/** Likewise, where the account's token was sealed with a key that is gone. */
export function tokenSealed(): UserError {
  return new UserError(
    'refused',
    TOKEN_SEALED.message,
    'Connect the Twilio account again on the SMS page.',
  );
}
