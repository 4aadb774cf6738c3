import { TwilioRefusal } from './twilio-errors.ts';

/**
 * What became of a question for a list: `missing` is a 404, which is an answer (accounts without A2P
 * have none of its resources; a service may be deleted while it is asked about), `kept` a 403: there
 * may be some, and this account is not told.
 */
export type Listed<T> = readonly T[] | 'missing' | 'kept';

/** Rejects as Twilio's client does with any other refusal: the account's own, or no answer. */
export async function tryList<T>(list: () => Promise<T[]>): Promise<Listed<T>> {
  try {
    return await list();
  } catch (error) {
    if (error instanceof TwilioRefusal && error.httpStatus === 404) return 'missing';
    if (error instanceof TwilioRefusal && error.httpStatus === 403) return 'kept';
    throw error;
  }
}

/** What is known of it. */
export function itemsOf<T>(listed: Listed<T>): readonly T[] {
  return typeof listed === 'string' ? [] : listed;
}
