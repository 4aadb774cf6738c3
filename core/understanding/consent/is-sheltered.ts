import { bitOf, bitsOf, type Segment } from './cover.ts';
import type { Offer } from './offer.ts';

const NO_MAY_AGREE: ReadonlySet<Offer['kind']> = new Set(['choice', 'mind', 'unless']);

const TAKEN_BACK = bitsOf('text', 'go', 'accept');

/**
 * 'Not at all' declines most offers, and agrees where the offer asked 'do you mind?'; 'no, text is
 * fine' chooses the text where the offer left a choice.
 */
export function isSheltered(segment: Segment, segments: readonly Segment[], offer: Offer): boolean {
  return segments.some(({ kind, from, to }) => {
    if (offer.kind === 'mind' && kind === 'bareNo') {
      return from === segment.from && to === segment.to && !agreesBefore(from, segments);
    }
    if (offer.kind === 'mind' && kind === 'noMind') return from < segment.to && to >= segment.to;
    // 'No, text it' chooses or allows the text; 'no text' with nothing after it is a refusal.
    if (
      kind === 'text'
        ? NO_MAY_AGREE.has(offer.kind)
        : kind === 'go' && offer.kind !== 'choice' && NO_MAY_AGREE.has(offer.kind)
    ) {
      return from < segment.to && to > segment.to;
    }
    return false;
  });
}

/** 'No, by text, no' takes back what it said; 'no, go ahead' does not. */
function agreesBefore(place: number, segments: readonly Segment[]): boolean {
  return segments.some(({ kind, to }) => to <= place && (bitOf(kind) & TAKEN_BACK) !== 0);
}
