import parsePhoneNumber from 'libphonenumber-js/max';

/** Area codes of toll-free numbers in North America. */
const TOLL_FREE = /^\+1(800|833|844|855|866|877|888)/;

/**
 * Which registration a number needs before it may text the US and Canada. A +1 number whose country
 * nobody knows (new or fictional ranges) counts as American: better asked once too often.
 */
export function neededRegistration(number: string): 'campaign' | 'toll-free' | null {
  if (!number.startsWith('+1')) return null;
  if (TOLL_FREE.test(number)) return 'toll-free';
  const country = parsePhoneNumber(number)?.country;
  return country === undefined || country === 'US' || country === 'CA' ? 'campaign' : null;
}
