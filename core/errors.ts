/**
 * The three kinds of error. Anything that is neither a `UserError` nor a `ProviderError` is a bug:
 * it is answered with 500 and an id, logged, and its message is never shown.
 */

export type UserErrorCode =
  | 'bad_input'
  | 'not_found'
  | 'conflict'
  | 'not_allowed'
  | 'not_signed_in'
  | 'too_large'
  | 'refused';

/** Something a person can put right. `message` says what happened, `remedy` what to do about it. */
export class UserError extends Error {
  override readonly name = 'UserError';
  constructor(
    readonly code: UserErrorCode,
    message: string,
    readonly remedy: string,
    readonly details?: unknown,
  ) {
    super(message);
  }
}

/** A failure of a provider (Twilio). `retryable` is false when trying again cannot help. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
  constructor(
    readonly code: number | string,
    message: string,
    readonly retryable: boolean,
    readonly details?: unknown,
  ) {
    super(message);
  }
}
