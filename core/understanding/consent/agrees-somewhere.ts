import { bitsOf, coveringsFrom, type Segment } from './cover.ts';
import { BESIDE, BY_KIND } from './offer-kinds.ts';
import type { Offer } from './offer.ts';
import { LANGUAGE_TABLES } from './tables.ts';
import { signalIn } from './why-unclear.ts';
import type { Words } from './words.ts';

const SHORTEST_AGREEMENT = 2;
const SHORTEST_STORY = 7;
const TAKES_AWAY = [
  'channel',
  'otherNumber',
  'otherPerson',
  'condition',
  'later',
  'question',
  'hold',
  'hedge',
] as const;

/**
 * A story with a clear instruction in it ('… so yes, text it and I'll look later'): worth asking
 * once more, unless what comes after takes it elsewhere.
 */
export function agreesSomewhere(
  spoken: Words,
  segments: readonly Segment[],
  offer: Offer,
): boolean {
  const { words, asked } = spoken;
  if (offer.kind === 'choice' || offer.kind === 'mind') return false;
  if (words.length < SHORTEST_STORY) return false;
  const kinds = BY_KIND[offer.kind].strong | BESIDE;
  const isClear = (set: number) =>
    (set & bitsOf('go', 'text', 'please', 'accept')) !== 0 && (set & bitsOf('yes', 'please')) !== 0;
  for (let start = 0; start < words.length; start += 1) {
    const sets = coveringsFrom(start, words.length, segments, kinds);
    for (let end = start + SHORTEST_AGREEMENT; end <= words.length; end += 1) {
      const clear = [...(sets[end] ?? [])].some(isClear) && !asked.slice(start).includes(true);
      if (clear && signalIn(spoken, LANGUAGE_TABLES, TAKES_AWAY, end) === null) return true;
    }
  }
  return false;
}
