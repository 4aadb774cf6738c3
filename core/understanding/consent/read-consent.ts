import { bitOf, coverings, coveringsFrom, isInside, type Segment, segmentsOf } from './cover.ts';
import type { Dynamics } from './grammar.ts';
import type { SegmentKind } from './languages/language-table.ts';
import { namedThingEnds, type Offer, readOffer, thingEnds } from './offer.ts';
import { readRefusal } from './read-refusal.ts';
import { COMPILED_TABLES, LANGUAGE_TABLES, MAY_REPEAT, NUMBER_TABLES } from './tables.ts';
import { signalIn, whyUnclear } from './why-unclear.ts';
import { type Words, wordsOfReply } from './words.ts';
import { matchingNumberEnds } from '../numbers/read-ending.ts';

/**
 * - `yes`: agrees now, without a condition, to this text at this number. Only this one sends.
 * - `weak`: probably agrees, too thin to send on; the agent asks once more.
 * - `no`: declines.
 * - `unclear`: everything else.
 */
export type ConsentVerdict = 'yes' | 'weak' | 'no' | 'unclear';

export interface ConsentReading {
  verdict: ConsentVerdict;
  /** A few words for the builder: 'agreed with "yes please"', 'a condition: "if"'. */
  why: string;
}

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

interface AskedOffer extends Offer {
  asksWhichText: boolean;
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

function bits(...kinds: SegmentKind[]): number {
  return kinds.reduce((all, kind) => all | bitOf(kind), 0);
}

const NEUTRAL = bits('filler', 'number');
const CLEAR = bits('accept', 'go', 'text', 'please');
const BY_KIND: Readonly<Record<Offer['kind'], { strong: number; allowed: number }>> = {
  plain: {
    strong: bits('yes', 'please', 'accept', 'go', 'text'),
    allowed: bits('reset', 'bareNo'),
  },
  again: {
    strong: bits('yes', 'please', 'accept', 'go', 'text', 'recall'),
    allowed: bits('reset', 'bareNo'),
  },
  check: { strong: bits('accept', 'go', 'text', 'both'), allowed: bits('yes', 'please') },
  negative: { strong: bits('text'), allowed: bits('yes', 'please', 'accept', 'go', 'bareNo') },
  unless: { strong: bits('accept', 'go', 'text'), allowed: bits('yes', 'please', 'bareNo') },
  mind: {
    strong: bits('accept', 'go', 'text', 'noMind'),
    allowed: bits('yes', 'please', 'bareNo'),
  },
  choice: {
    strong: bits('text', 'both', 'first', 'last'),
    allowed: bits('yes', 'please', 'accept', 'go', 'bareNo'),
  },
};
const BESIDE = bits('thin', 'even', 'owner', 'aside') | NEUTRAL;
/** Kinds inside which a stop, a hedge or a refusal does not count: 'I wouldn't say no'. */
const SHELTER = bits(
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
    (offer.kind === 'mind' ? bits('noMind') : 0) |
    (offer.kind === 'again' ? bits('recall') : 0);
  const counts = (kind: SegmentKind) => (each: Segment) =>
    each.kind === kind && !isInside(each, usable, shelter) && !isSheltered(each, usable, offer);
  const stopped = segments.find(
    (each) => counts('stop')(each) && !isInside(each, usable, bits('refuse')),
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

/**
 * In an offer that leaves a choice, 'the first one' is the text or its rival. A 'no' in the middle
 * takes back what went before; only one at the beginning can be a slip ('no yeah that works').
 */
function isUsable({ kind, from }: Segment, segments: readonly Segment[], offer: Offer): boolean {
  // 'By text, actually no' chooses nothing; 'no, by text' does.
  if (kind === 'bareNo' && offer.kind === 'choice') return !choosesBefore(from, segments);
  if (kind === 'bareNo' && offer.kind !== 'mind' && offer.kind !== 'choice') return from === 0;
  if (kind === 'first') return offer.textFirst === true;
  if (kind === 'last') return offer.textFirst === false;
  return true;
}

/**
 * 'Not at all' declines most offers, and agrees where the offer asked 'do you mind?'; 'no, text is
 * fine' chooses the text where the offer left a choice.
 */
function isSheltered(segment: Segment, segments: readonly Segment[], offer: Offer): boolean {
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

function choosesBefore(place: number, segments: readonly Segment[]): boolean {
  return segments.some(({ kind, to }) => kind === 'text' && to <= place);
}

const TAKEN_BACK = bits('text', 'go', 'accept');

const NO_MAY_AGREE: ReadonlySet<Offer['kind']> = new Set(['choice', 'mind', 'unless']);

const ASKS_POLITELY = new Set(LANGUAGE_TABLES.flatMap((table) => table.asksPolitely));
const POLITE = bits('go', 'text', 'please', 'accept', 'thin');

/** A question mark after a polite request ('could you please?') or a 'what?' asks nothing. */
function asksSomething({ words, asked }: Words, segments: readonly Segment[]): boolean {
  return asked.some((mark, index) => {
    if (!mark) return false;
    return !segments.some(({ kind, from, to }) => {
      if (to !== index + 1) return false;
      if (kind === 'aside' && from === 0) return to < words.length;
      return (
        (bitOf(kind) & POLITE) !== 0 &&
        ASKS_POLITELY.has(
          words[from] === 'please' ? (words[from + 1] ?? '') : (words[from] ?? ''),
        ) &&
        to - from > 1
      );
    });
  });
}

function isStrong(set: number, strong: number, offer: Offer): boolean {
  const has = (kinds: number) => (set & kinds) !== 0;
  if (!has(strong)) return false;
  const clear = has(CLEAR | (strong & ~bits('yes', 'recall')));
  if (has(bits('aside')) && !isClearBesideAside(set)) return false;
  if (has(bits('even')) && !has(bits('go', 'text'))) return false;
  if (has(bits('owner')) && !clear) return false;
  if (offer.kind === 'mind' || offer.kind === 'choice') return true;
  // 'No, go ahead' to 'unless you'd rather not' says that they would not rather not.
  if (offer.kind === 'unless' && has(bits('bareNo'))) return has(bits('go', 'text'));
  if (has(bits('reset'))) return has(bits('yes'));
  return !has(bits('bareNo')) || (clear && has(bits('yes')));
}

/** 'What? Please.' asks to hear it again; 'what? oh yes please' does not. */
function isClearBesideAside(set: number): boolean {
  const has = (kinds: number) => (set & kinds) !== 0;
  return has(bits('accept', 'go', 'text')) || (has(bits('yes')) && has(bits('please')));
}

/**
 * A story with a clear instruction in it ('… so yes, text it and I'll look later'): worth asking
 * once more, unless what comes after takes it elsewhere.
 */
function agreesSomewhere(spoken: Words, segments: readonly Segment[], offer: Offer): boolean {
  const { words, asked } = spoken;
  if (offer.kind === 'choice' || offer.kind === 'mind') return false;
  if (words.length < SHORTEST_STORY) return false;
  const kinds = BY_KIND[offer.kind].strong | BESIDE;
  const isClear = (set: number) =>
    (set & bits('go', 'text', 'please', 'accept')) !== 0 && (set & bits('yes', 'please')) !== 0;
  for (let start = 0; start < words.length; start += 1) {
    const sets = coveringsFrom(start, words.length, segments, kinds);
    for (let end = start + SHORTEST_AGREEMENT; end <= words.length; end += 1) {
      const clear = [...(sets[end] ?? [])].some(isClear) && !asked.slice(start).includes(true);
      if (clear && signalIn(spoken, LANGUAGE_TABLES, TAKES_AWAY, end) === null) return true;
    }
  }
  return false;
}

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

/** What agrees and does not answer the question: 'yes' to 'is that right?', or to 'A or B?'. */
function agreesOnly(offer: AskedOffer): number {
  if (offer.kind === 'check') return bits('yes');
  // Between a text and an email a bare yes is no consent to a text; between two texts it is thin.
  const isOpen = offer.kind === 'choice' && offer.asksWhichText;
  return isOpen ? bits('yes', 'please', 'accept', 'go') : 0;
}

function readWeak(
  words: readonly string[],
  segments: readonly Segment[],
  hedged: Segment | undefined,
  offer: AskedOffer,
): ConsentReading | null {
  const { strong, allowed } = BY_KIND[offer.kind];
  const kinds =
    strong | (offer.kind === 'mind' ? allowed : allowed & ~bits('bareNo')) | BESIDE | bits('hedge');
  const leaning = strong | bits('thin', 'even', 'hedge') | agreesOnly(offer);
  const thanks = offer.kind === 'mind' ? bits('bareNo', 'thin', 'hedge', 'noMind') : leaning;
  const sets = coverings(words.length, segments, kinds & ~bits('aside'));
  const isWeak = [...sets].some((set) => (set & thanks) !== 0);
  if (!isWeak) return null;
  const part = hedged === undefined ? words : words.slice(hedged.from, hedged.to);
  return { verdict: 'weak', why: `too thin to send on: "${part.join(' ')}"` };
}
