import type { Segment } from './cover.ts';
import type { Offer } from './offer.ts';

/**
 * In an offer that leaves a choice, 'the first one' is the text or its rival. A 'no' in the middle
 * takes back what went before; only one at the beginning can be a slip ('no yeah that works').
 */
export function isUsable(
  { kind, from }: Segment,
  segments: readonly Segment[],
  offer: Offer,
): boolean {
  // 'By text, actually no' chooses nothing; 'no, by text' does.
  if (kind === 'bareNo' && offer.kind === 'choice') return !choosesBefore(from, segments);
  if (kind === 'bareNo' && offer.kind !== 'mind' && offer.kind !== 'choice') return from === 0;
  if (kind === 'first') return offer.textFirst === true;
  if (kind === 'last') return offer.textFirst === false;
  return true;
}

function choosesBefore(place: number, segments: readonly Segment[]): boolean {
  return segments.some(({ kind, to }) => kind === 'text' && to <= place);
}
