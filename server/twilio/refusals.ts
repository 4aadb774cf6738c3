import { UserError } from '../../core/errors.ts';

/** For what takes an account. */
export function notConnected(): UserError {
  return new UserError(
    'refused',
    'Twilio is not connected.',
    'Connect the Twilio account on the SMS page first.',
  );
}
