import { ProviderError } from '../../core/errors.ts';

/** Twilio answered, and the answer is no. `code` is Twilio's error code, or `http_<status>`. */
export class TwilioRefusal extends ProviderError {
  constructor(
    code: number | string,
    message: string,
    readonly httpStatus: number,
    /** From Retry-After, in milliseconds; null when Twilio did not say. */
    readonly retryAfterMs: number | null,
    /** Whether it is a page for a browser: Twilio's own answers are none. */
    readonly isPage = false,
  ) {
    super(code, message, httpStatus === 429 || httpStatus >= 500);
  }
}

/**
 * No answer came. `reached` false: the connection was never made, so Twilio cannot have acted;
 * true: nobody knows whether it has.
 */
export class TwilioNoAnswer extends ProviderError {
  constructor(
    message: string,
    readonly reached: boolean,
  ) {
    super(reached ? 'no_answer' : 'not_reached', message, true);
  }
}
