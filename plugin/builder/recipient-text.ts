import { type E164, e164Schema } from '../../core/phone.ts';

export interface RecipientText {
  readonly number: E164 | null;
  /** What is wrong with what was typed, in words; undefined also while nothing was. */
  readonly error: string | undefined;
}

export const RECIPIENT_WORDS = 'Write the number with + and its country code, like +15550100199.';

/**
 * Whom a text goes to, as somebody types it: spaces, dashes, dots and brackets are left out.
 *
 * @example recipientText('+1 (555) 010-0199') // { number: '+15550100199', error: undefined }
 */
export function recipientText(text: string): RecipientText {
  const digits = text.replaceAll(/[\s().-]/g, '');
  if (digits === '' || digits === '+') return { number: null, error: undefined };
  const parsed = e164Schema.safeParse(digits);
  if (parsed.success) return { number: parsed.data, error: undefined };
  const words = /^\+\d+$/.test(digits)
    ? 'This number has too few or too many digits.'
    : RECIPIENT_WORDS;
  return { number: null, error: words };
}
