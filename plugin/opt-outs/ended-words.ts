import type { EndedOptOutView, OptOutWords } from '../../core/messaging/opt-out-views.ts';
import type { EndedEntry } from './ended-entries.ts';
import { sendersWords } from './opt-out-words.ts';
import { momentWords } from '../builder/moment-words.ts';

/**
 * In a line of the list: how it ended, and in whose words.
 * @example endingWords(entry) // 'Texted “START” to +1 555 010 0100'
 */
export function endingWords({ ended, except }: Pick<EndedEntry, 'ended' | 'except'>): string {
  const { how, words, by } = ended;
  const who = by ?? 'somebody';
  if (how === 'start') {
    return `Texted “${words.trim()}”${except.length === 0 ? '' : ` to ${sendersWords(except)}`}`;
  }
  if (how === 'hand') return `Removed by ${who}: ${words}`;
  if (how === 'again') return `Added again by ${who}: ${words}`;
  if (how === 'keyword') return `Texted “${words.trim()}” themselves`;
  return 'The provider reported it too';
}

/** Of which senders it was. */
export function wasFromWords({ isForAll, senders }: Pick<EndedEntry, 'isForAll' | 'senders'>) {
  return isForAll ? 'Every sender' : sendersWords(senders);
}

/** @example cameWords(words) // '3 Nov 2026, 12:00, by texting “STOP”' */
export function cameWords(optOut: OptOutWords): string {
  const { since, at } = optOut;
  const came = `${momentWords(since)}, ${onWhoseWord(optOut)}`;
  return at === since ? came : `${came}; said last on ${momentWords(at)}`;
}

function onWhoseWord({ how, words, by }: OptOutWords): string {
  if (how === 'keyword') return `by texting “${words.trim()}”`;
  if (how === 'provider') return 'as the provider said';
  return `added by ${by ?? 'somebody'}: ${words}`;
}

/** What became of it, as the title of its record. */
export const ENDING_TITLES: Readonly<Record<EndedOptOutView['ended']['how'], string>> = {
  start: 'Ended by their START',
  hand: 'Removed by hand',
  again: 'Added again by hand',
  keyword: 'Said by themselves too',
  provider: 'Reported by the provider too',
};
