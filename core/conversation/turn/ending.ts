import type { E164 } from '../../phone.ts';

/** The last two digits, spaced so that a voice reads them one by one. */
export function endingOf(number: E164): string {
  return number.slice(-2).split('').join(' ');
}

/** All digits, spaced, as a read-back. */
export function spokenNumber(number: E164): string {
  return number.replace('+', 'plus ').replaceAll(/(\d)(?=\d)/g, '$1 ');
}
