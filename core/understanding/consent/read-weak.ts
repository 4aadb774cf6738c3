import { bitsOf, coverings, type Segment } from './cover.ts';
import { BESIDE, BY_KIND } from './offer-kinds.ts';
import type { Offer } from './offer.ts';
import type { ConsentReading } from './consent-reading.ts';

/** An offer, and whether it left open which of several texts is meant. */
export interface AskedOffer extends Offer {
  asksWhichText: boolean;
}

/** The reading of a reply that agrees, too thinly to send on; or null. Called when it is no strong yes. */
export function readWeak(
  words: readonly string[],
  segments: readonly Segment[],
  hedged: Segment | undefined,
  offer: AskedOffer,
): ConsentReading | null {
  const { strong, allowed } = BY_KIND[offer.kind];
  const kinds =
    strong |
    (offer.kind === 'mind' ? allowed : allowed & ~bitsOf('bareNo')) |
    BESIDE |
    bitsOf('hedge');
  const leaning = strong | bitsOf('thin', 'even', 'hedge') | agreesOnly(offer);
  const thanks = offer.kind === 'mind' ? bitsOf('bareNo', 'thin', 'hedge', 'noMind') : leaning;
  const sets = coverings(words.length, segments, kinds & ~bitsOf('aside'));
  const isWeak = [...sets].some((set) => (set & thanks) !== 0);
  if (!isWeak) return null;
  const part = hedged === undefined ? words : words.slice(hedged.from, hedged.to);
  return { verdict: 'weak', why: `too thin to send on: "${part.join(' ')}"` };
}

/** What agrees and does not answer the question: 'yes' to 'is that right?', or to 'A or B?'. */
function agreesOnly(offer: AskedOffer): number {
  if (offer.kind === 'check') return bitsOf('yes');
  // Between a text and an email a bare yes is no consent to a text; between two texts it is thin.
  const isOpen = offer.kind === 'choice' && offer.asksWhichText;
  return isOpen ? bitsOf('yes', 'please', 'accept', 'go') : 0;
}
