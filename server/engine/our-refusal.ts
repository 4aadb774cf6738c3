import type { ProviderRefusal } from './transport.ts';

/** A reason of ours why a text is not sent, or not known to be: no answer of the provider's. */
export function ourRefusal(code: string, message: string): ProviderRefusal {
  return { code, message, httpStatus: null, retryAfterMs: null };
}
