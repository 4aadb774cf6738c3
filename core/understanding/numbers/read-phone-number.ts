import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { type E164, e164Schema } from '../../phone.ts';
import { LANGUAGE_TABLES, MAY_REPEAT, NUMBER_TABLES } from '../consent/tables.ts';
import { wordsOfReply } from '../consent/words.ts';
import { type PhoneKind, phoneKind } from './phone-kind.ts';
import { digitsAt } from './spoken-digits.ts';

export interface PhoneNumberReading {
  number: E164 | null;
  kind: PhoneKind | null;
  /** A few words for the builder: 'read from "07700 900142"', 'names two numbers'. */
  why: string;
}

export interface PhoneNumberContext {
  /** ISO 3166 code of the country in which a number without a prefix is read; 'US' if missing. */
  country?: string;
  language?: string;
}

const LONGEST_TEXT_CHARACTERS = 300;
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 17;
const DEFAULT_COUNTRY: CountryCode = 'US';

/** Words between digits that say nothing: 'area code 212, dash, um …'. */
const BETWEEN = /^(?:um|uh|er|erm|and|then|dash|hyphen|space|area|code|euh|eh|guion|tiret|pause)$/;
const PLUS = /^(?:plus|mas|\+)$/;

/**
 * Reads a phone number out of what the caller said, in digits or in words: 'oh seven seven double
 * zero nine double zero one four two', '+44 7700 900142'. Two different numbers in one turn, or one
 * behind a 'not', give none: better to ask again than to text a stranger. Never throws.
 */
export function readPhoneNumber(
  text: string,
  context: PhoneNumberContext = {},
): PhoneNumberReading {
  if (text.length > LONGEST_TEXT_CHARACTERS) return none('too long to be sure');
  const words = wordsOfReply(spaced(text), MAY_REPEAT).words.filter((word) => !BETWEEN.test(word));
  const country = countryOf(context.country);
  const found = new Map<E164, string>();
  let digitsSeen = false;
  for (let from = 0; from < words.length; from += 1) {
    const candidate = numberAt(words, from, country);
    if (candidate === null) continue;
    digitsSeen = true;
    if (candidate.number !== null) {
      if (isDenied(words, candidate.start)) return none('names a number that it is not');
      found.set(candidate.number, words.slice(candidate.start, candidate.end).join(' '));
    }
    from = candidate.end - 1;
  }
  const [first, ...others] = [...found];
  if (first === undefined) {
    return none(digitsSeen ? 'too few or too many digits' : 'no number was said');
  }
  if (others.length > 0) return none('names two numbers');
  return { number: first[0], kind: phoneKind(first[0]), why: `read from "${first[1]}"` };
}

function none(why: string): PhoneNumberReading {
  return { number: null, kind: null, why };
}

/** '(020) 7946-0018' is one number: what parts its digits becomes a space, '+' a word. */
function spaced(text: string): string {
  return text.replace(/\+/g, ' plus ').replace(/[().\-/\u2010-\u2015]/g, ' ');
}

function countryOf(country: string | undefined): CountryCode {
  const code = country?.toUpperCase() ?? '';
  return isSupportedCountry(code) ? code : DEFAULT_COUNTRY;
}

interface Candidate {
  number: E164 | null;
  start: number;
  /** Exclusive. */
  end: number;
}

/** The best number whose first word stands at a place, or null where no digit stands there. */
function numberAt(words: readonly string[], from: number, country: CountryCode): Candidate | null {
  const isPlus = PLUS.test(words[from] ?? '');
  const start = isPlus ? from + 1 : from;
  const readings = digitsAt(words, start, NUMBER_TABLES);
  const last = readings.at(-1);
  if (last === undefined) return null;
  let best: (Candidate & { score: number }) | null = null;
  for (const { end, digits } of readings) {
    if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) continue;
    // Half of a number is a stranger's: all digits that were said in a row belong to it.
    if (digitsAt(words, end, NUMBER_TABLES).length > 0) continue;
    const number = parsed(isPlus ? `+${digits}` : digits, country);
    if (number === null) continue;
    const score = end * 100 + (number.isValid ? 50 : 0) - digits.length;
    if (best === null || score > best.score)
      best = { number: number.value, start: from, end, score };
  }
  return best ?? { number: null, start: from, end: last.end };
}

function parsed(text: string, country: CountryCode): { value: E164; isValid: boolean } | null {
  const number = parsePhoneNumberFromString(text, country);
  if (number === undefined || !number.isPossible()) return null;
  const value = e164Schema.safeParse(number.number);
  return value.success ? { value: value.data, isValid: number.isValid() } : null;
}

// 'No, 212 555 0123' corrects; 'not 212 555 0123' does not name the number to use.
const CORRECTIONS = new Set(['no', 'non']);
const NEGATIONS = new Set(
  LANGUAGE_TABLES.flatMap((table) => table.signals.negation).filter(
    (word) => !CORRECTIONS.has(word),
  ),
);

function isDenied(words: readonly string[], start: number): boolean {
  return words.slice(Math.max(0, start - 2), start).some((word) => NEGATIONS.has(word));
}
