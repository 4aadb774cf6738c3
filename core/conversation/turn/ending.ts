import type { E164 } from '../../phone.ts';
import type { Phrases } from '../phrases/phrases.ts';

/** The last two digits, spaced so that a voice reads them one by one. */
export function endingOf(number: E164): string {
  return number.slice(-2).split('').join(' ');
}

/** All digits, spaced, as a read-back; `plus` is the word for the sign in front of them. */
export function spokenNumber(number: E164, { plus }: Pick<Phrases, 'plus'>): string {
  return number.replace('+', `${plus} `).replaceAll(/(\d)(?=\d)/g, '$1 ');
}
