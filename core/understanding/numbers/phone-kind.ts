import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { E164 } from '../../phone.ts';

export type PhoneKind = 'mobile' | 'not_mobile' | 'unknown';

/**
 * Whether a number can receive a text, by the numbering plan (Google's metadata, `max` set).
 * `unknown` may be tried: American numbers do not tell mobile from landline, VoIP numbers often
 * take texts, and fictional or newly opened ranges have no type.
 */
export function phoneKind(number: E164): PhoneKind {
  switch (parsePhoneNumberFromString(number)?.getType()) {
    case 'MOBILE':
      return 'mobile';
    case undefined:
    case 'FIXED_LINE_OR_MOBILE':
    case 'VOIP':
      return 'unknown';
    default:
      return 'not_mobile';
  }
}
