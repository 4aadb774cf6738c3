import { agreesSomewhere } from './agrees-somewhere.ts';
import { asksSomething } from './asks-something.ts';
import { bitsOf, coverings, isInside, type Segment, segmentsOf } from './cover.ts';
import type { Dynamics } from './grammar.ts';
import { isSheltered } from './is-sheltered.ts';
import { isStrong } from './is-strong.ts';
import { isUsable } from './is-usable.ts';
import type { SegmentKind } from './languages/language-table.ts';
import { BESIDE, BY_KIND } from './offer-kinds.ts';
import { namedThingEnds, type Offer, readOffer, thingEnds } from './offer.ts';
import { readRefusal } from './read-refusal.ts';
import { type AskedOffer, readWeak } from './read-weak.ts';
import { COMPILED_TABLES, LANGUAGE_TABLES, MAY_REPEAT, NUMBER_TABLES } from './tables.ts';
import { whyUnclear } from './why-unclear.ts';
import { type Words, wordsOfReply } from './words.ts';
import { matchingNumberEnds } from '../numbers/read-ending.ts';
import type { ConsentReading } from './consent-reading.ts';

export interface ConsentContext {
  /** BCP 47 tag of the conversation; without it the offer's words tell. */
  language?: string;
  /** The question as the agent asked it. 'No' to 'Do you mind if I text you?' is no refusal. */
  offer?: string;
  /** The offer leaves open which of several texts is meant, not whether by text. */
  asksWhichText?: boolean;
}

/** Longer replies are stories; what they agree to is anybody's guess. */
export const LONGEST_REPLY_CHARACTERS = 300;
export const LONGEST_REPLY_WORDS = 60;
const LONGEST_OFFER_CHARACTERS = 600;

/**
 * Reads a caller's reply to the offer of a text with a closed grammar that abstains: it is a yes
 * only when phrases of agreement cover every word of it. Never throws.
 */
export function readConsent(reply: string, context: ConsentContext = {}): ConsentReading {
  if (reply.length > LONGEST_REPLY_CHARACTERS) return unclear('too long to be sure');
  const spoken = wordsOfReply(reply, MAY_REPEAT);
  if (spoken.words.length === 0) return unclear('nothing was said');
  if (spoken.words.length > LONGEST_REPLY_WORDS) return unclear('too long to be sure');
  const offerWords = wordsOfReply(
    (context.offer ?? '').slice(0, LONGEST_OFFER_CHARACTERS),
    MAY_REPEAT,
  );
  const offer = {
    ...readOffer(offerWords.words, LANGUAGE_TABLES, NUMBER_TABLES, context.language),
    asksWhichText: context.asksWhichText === true,
  };
  const found = segmentsOf(spoken.words, COMPILED_TABLES, dynamicsOf(spoken.words, offer));
  const segments = inLanguage(found, spoken.words, offer.language);
  return readSegments(spoken, segments, offer);
}

function unclear(why: string): ConsentReading {
  return { verdict: 'unclear', why };
}

/** Phrases that depend on the offer, and the conditions (matching no word) on its kind. */
function dynamicsOf(words: readonly string[], offer: Offer): Dynamics {
  const when = (holds: boolean) => (from: number) => (holds ? [from] : []);
  return new Map([
    ['@thing', (from: number) => thingEnds(words, from, offer)],
    ['@namedThing', (from: number) => namedThingEnds(words, from, offer)],
    ['@number', (from: number) => matchingNumberEnds(words, from, offer.digits, NUMBER_TABLES)],
    ['@hereOk', when(offer.digits === null && !offer.namesFile)],
    ['@onFile', when(offer.namesFile)],
    ['@namesNumber', when(offer.namesNumber)],
    ['@asksIs', when(offer.asksIs)],
    ['@permission', when(offer.asksPermission)],
    ['@choice', when(offer.kind === 'choice')],
    ['@mind', when(offer.kind === 'mind')],
  ]);
}

/**
 * Where two languages read the same words differently ('ya'), the offer's language decides; and a
 * name or a word of English ('Dale', 'the balance') is no word of another language.
 */
function inLanguage(
  segments: readonly Segment[],
  words: readonly string[],
  language: string | null,
): Segment[] {
  const spans = new Set<number>();
  for (const each of segments) if (each.language === language) spans.add(spanOf(each));
  return segments.filter((each) => {
    if (each.language === language) return true;
    const alike = LOOKALIKES.get(each.language);
    const isAlike = words.slice(each.from, each.to).every((word) => alike?.has(word) === true);
    return !isAlike && !spans.has(spanOf(each));
  });
}

const LOOKALIKES = new Map(
  LANGUAGE_TABLES.map((table) => [table.language, new Set(table.lookalikes)]),
);

function spanOf({ from, to }: Segment): number {
  return from * 1000 + to;
}

/** Kinds inside which a stop, a hedge or a refusal does not count: 'I wouldn't say no'. */
const SHELTER = bitsOf(
  ...(['yes', 'please', 'accept', 'go', 'text', 'thin', 'even', 'aside', 'both'] as const),
);

function readSegments(
  spoken: Words,
  segments: readonly Segment[],
  offer: AskedOffer,
): ConsentReading {
  const { words } = spoken;
  const usable = segments.filter((each) => isUsable(each, segments, offer));
  const asks = asksSomething(spoken, usable);
  const shelter =
    SHELTER |
    (offer.kind === 'mind' ? bitsOf('noMind') : 0) |
    (offer.kind === 'again' ? bitsOf('recall') : 0);
  const counts = (kind: SegmentKind) => (each: Segment) =>
    each.kind === kind && !isInside(each, usable, shelter) && !isSheltered(each, usable, offer);
  const stopped = segments.find(
    (each) => counts('stop')(each) && !isInside(each, usable, bitsOf('refuse')),
  );
  const hedged = segments.find(counts('hedge'));
  const refused = segments.filter(counts('refuse'));
  const { strong, allowed } = BY_KIND[offer.kind];
  const sets = coverings(words.length, usable, strong | allowed | BESIDE);
  const agreed =
    stopped === undefined &&
    !asks &&
    hedged === undefined &&
    refused.length === 0 &&
    [...sets].some((set) => isStrong(set, strong, offer));
  if (agreed) return { verdict: 'yes', why: `agreed with "${words.join(' ')}"` };
  const standing = refused.filter((each) => stopped === undefined || !overlaps(each, stopped));
  if (stopped !== undefined && standing.length === 0) {
    return unclear(whyUnclear(spoken, LANGUAGE_TABLES));
  }
  const refusal = readRefusal(spoken, usable, standing, offer);
  if (refusal !== null) return refusal;
  const weak = asks ? null : readWeak(words, usable, hedged, offer);
  if (weak !== null) return weak;
  if (refused.length === 0 && agreesSomewhere(spoken, usable, offer)) {
    return { verdict: 'weak', why: 'agrees, but says more than the grammar knows' };
  }
  return unclear(whyUnclear(spoken, LANGUAGE_TABLES));
}

function overlaps(a: Segment, b: Segment): boolean {
  return a.from < b.to && b.from < a.to;
}
