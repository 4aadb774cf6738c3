import type { ProviderRefusal } from '../transport.ts';

/** A reason of ours why a text is not sent, or not known to be: no answer of the provider's. */
export function ourRefusal(code: string, message: string): ProviderRefusal {
  return { code, message, httpStatus: null, retryAfterMs: null };
}

/** Twilio refused our credentials for one call (401), and takes them again: the account is in order. */
export const UNAUTHORIZED_ONCE = ourRefusal(
  'unauthorized_once',
  'Twilio did not take the credentials for this one call, though they are right.',
);
