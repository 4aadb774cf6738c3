import {
  getCountries,
  getCountryCallingCode,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import type { E164 } from '../phone.ts';
import { zonesOfCountry } from './country-zones.ts';
import { zonesOfAreaCode } from './nanp-zones.ts';

/**
 * For numbers without a place (satellites, international networks, codes we do not know): what
 * suits New York, London and Kolkata at once. The whole earth has no hour that suits everybody.
 */
const NO_PLACE = ['America/New_York', 'Europe/London', 'Asia/Kolkata'] as const;

/**
 * The time zones (IANA names, at least one) a recipient may be in, going by the number: the area
 * code in North America, elsewhere the country; where the number does not tell countries apart, all
 * that share the calling code.
 */
export function recipientZones(recipient: E164): readonly string[] {
  if (recipient.startsWith('+1')) return zonesOfAreaCode(recipient.slice(2, 5));
  const known = LAST_ASKED.get(recipient);
  if (known) return known;
  const zones = zonesAbroad(recipient);
  if (LAST_ASKED.size >= KEPT) LAST_ASKED.clear();
  LAST_ASKED.set(recipient, zones);
  return zones;
}

/** A text's recipient is asked about when it is queued, claimed and sent; reading a number is slow. */
const LAST_ASKED = new Map<E164, readonly string[]>();
const KEPT = 1_000;

function zonesAbroad(recipient: E164): readonly string[] {
  const number = parsePhoneNumberFromString(recipient);
  if (number === undefined) return NO_PLACE;
  const countries =
    number.country === undefined ? countriesOf(number.countryCallingCode) : [number.country];
  const zones = [...new Set(countries.flatMap(zonesOfCountry))];
  return zones.length > 0 ? zones : NO_PLACE;
}

function countriesOf(callingCode: string): string[] {
  return getCountries().filter((country) => getCountryCallingCode(country) === callingCode);
}
