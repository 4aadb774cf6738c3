import type { LanguageTable, OfferTable } from './languages/language-table.ts';
import { digitsAt, type NumberTables } from '../numbers/spoken-digits.ts';

/** What the grammar needs to know of the offer that a reply answers. */
export interface Offer {
  /**
   * `mind`: 'do you mind?'; `choice`: 'text or email?'; `again`: 'was that a yes?'; `check`: 'is
   * that your number, and shall I?'; `negative`: 'you don't want a text?'; `unless`: 'I'll text it
   * unless you'd rather not.'
   */
  kind: 'plain' | 'mind' | 'choice' | 'again' | 'check' | 'negative' | 'unless';
  /** In an offer that leaves a choice: whether the text is named first, or null when not known. */
  textFirst: boolean | null;
  /** Digits of the number as said ('42', '5550143'), or null. */
  digits: string | null;
  namesNumber: boolean;
  namesFile: boolean;
  /** 'Do I have your permission?', which 'you do' answers. */
  asksPermission: boolean;
  /** 'Is that okay?' and the like, which 'it is' answers. */
  asksIs: boolean;
  /** Nouns that are the thing offered ('directions', 'link'). */
  things: ReadonlySet<string>;
  /** All words of the offer that may describe the thing. */
  describing: ReadonlySet<string>;
  /** Pairs of words that follow each other in the offer. */
  pairs: ReadonlySet<string>;
  language: string | null;
}

const ASKS_IS = /\b(is|est|es) (that|this|it|ca|ce|bien|correcto)\b/;
const PERMISSION = new Set(['permission', 'consent', 'permiso', 'consentimiento', 'accord']);
const THING_NUMBER = 4;

/** Reads the question the agent asked. Without an offer, a plain one is assumed. */
export function readOffer(
  words: readonly string[],
  tables: readonly LanguageTable[],
  numbers: NumberTables,
  language: string | undefined,
): Offer {
  const text = ` ${words.join(' ')} `;
  const says = (phrases: readonly string[]) => phrases.some((each) => text.includes(` ${each} `));
  const table = languageOf(words, tables, language);
  const offers = tables.map((each) => each.offer);
  const digits = numberOf(words, table?.offer, numbers);
  const choice = choiceOf(words, offers);
  const asksIs = ASKS_IS.test(text);
  const kind = kindOf(offers, says, choice !== null, asksIs);
  return {
    kind,
    textFirst: choice?.textFirst ?? null,
    digits,
    namesNumber: digits !== null || words.some((word) => NAMES_NUMBER.has(word)),
    namesFile: offers.some((each) => says(each.onFile)),
    asksIs,
    asksPermission: words.some((word) => PERMISSION.has(word)),
    ...thingsOf(words, table?.offer, choice !== null),
    pairs: new Set(words.map((word, index) => `${word} ${words[index + 1] ?? ''}`)),
    language: table?.language ?? null,
  };
}

/** The first of these that holds; 'unless …, is that all right?' is answered like any other. */
function kindOf(
  offers: readonly OfferTable[],
  says: (phrases: readonly string[]) => boolean,
  isChoice: boolean,
  asksIs: boolean,
): Offer['kind'] {
  if (offers.some((each) => says(each.mind))) return 'mind';
  if (offers.some((each) => says(each.unless))) return asksIs ? 'plain' : 'unless';
  if (offers.some((each) => says(each.negative))) return 'negative';
  if (isChoice) return 'choice';
  if (offers.some((each) => says(each.again))) return 'again';
  if (offers.some((each) => says(each.check))) return 'check';
  return 'plain';
}

const NAMES_NUMBER = new Set([
  'number',
  'mobile',
  'cell',
  'phone',
  'numero',
  'celular',
  'portable',
]);

function languageOf(
  words: readonly string[],
  tables: readonly LanguageTable[],
  language: string | undefined,
): LanguageTable | null {
  const tag = language?.toLowerCase().split('-')[0];
  let best: LanguageTable | null = tables.find((table) => table.language === tag) ?? null;
  let most = 0;
  for (const table of tables) {
    const small = smallWordsOf(table);
    const count = words.filter((word) => small.has(word)).length;
    if (count > most) {
      most = count;
      best = table;
    }
  }
  return best;
}

const SMALL_WORDS = new WeakMap<LanguageTable, ReadonlySet<string>>();

function smallWordsOf(table: LanguageTable): ReadonlySet<string> {
  const before = SMALL_WORDS.get(table);
  if (before !== undefined) return before;
  const words = new Set([...table.offer.stopWords, ...table.offer.prepositions]);
  SMALL_WORDS.set(table, words);
  return words;
}

/** 'text or email', 'by text, or shall I read them out': a bare yes does not choose. */
function choiceOf(words: readonly string[], offers: readonly OfferTable[]) {
  for (const offer of offers) {
    const at = words.findIndex((word) => offer.or.includes(word));
    if (at < 0) continue;
    const before = words.slice(0, at);
    const after = words.slice(at + 1);
    if (after.length === 0 || after[0] === 'not' || after[0] === 'non') continue;
    const isText = (word: string) => offer.textWords.includes(word);
    const isRival = (word: string) => offer.rivalWords.includes(word);
    if (after.some(isRival) && before.some(isText)) return { textFirst: true };
    if (after.some(isText) && before.some(isRival)) return { textFirst: false };
    return { textFirst: null };
  }
  return null;
}

function numberOf(
  words: readonly string[],
  offer: OfferTable | undefined,
  numbers: NumberTables,
): string | null {
  for (let at = 0; at < words.length; at += 1) {
    const readings = digitsAt(words, at, writtenOnly(numbers));
    const longest = readings.reduce<{ end: number; digits: string } | null>(
      (best, each) =>
        best === null ||
        each.end > best.end ||
        (each.end === best.end && each.digits.length < best.digits.length)
          ? each
          : best,
      null,
    );
    if (longest === null) continue;
    const said =
      offer?.numberWords.includes(words[at - 1] ?? '') === true || says(words, at, offer);
    if (longest.digits.length >= 7 || (said && longest.digits.length >= 2)) return longest.digits;
    at = longest.end - 1;
  }
  return null;
}

const WRITTEN_ONLY = new WeakMap<NumberTables, NumberTables>();

/** An agent's words are not misheard: the 'for' of '555-0166 for you' is no 4. */
function writtenOnly(numbers: NumberTables): NumberTables {
  const before = WRITTEN_ONLY.get(numbers);
  if (before !== undefined) return before;
  const tables = numbers.map((table) => ({ ...table, soundsLike: {} }));
  WRITTEN_ONLY.set(numbers, tables);
  return tables;
}

/** 'ending in 42': the word before the digits may be a preposition after a number word. */
function says(words: readonly string[], at: number, offer: OfferTable | undefined): boolean {
  return (
    offer !== undefined &&
    offer.prepositions.includes(words[at - 1] ?? '') &&
    offer.numberWords.includes(words[at - 2] ?? '')
  );
}

function thingsOf(words: readonly string[], offer: OfferTable | undefined, isChoice: boolean) {
  const things = new Set<string>();
  const describing = new Set<string>();
  if (offer === undefined) return { things, describing };
  // The other channel is never the thing: 'email' must not answer 'text it or email it?'.
  const rivals = isChoice ? offer.rivalWords : [];
  const stops = new Set([...offer.stopWords, ...offer.or, ...rivals, ...NEVER_THINGS]);
  const prepositions = new Set(offer.prepositions);
  const joining = new Set(offer.joining);
  let run: string[] = [];
  let describes = false;
  let found = 0;

  function endRun(): void {
    if (run.length > 0 && !describes && found < THING_NUMBER) {
      found += 1;
      for (const word of offer?.headLast === true ? run.slice(-1) : run) things.add(word);
    }
    run = [];
  }

  for (const word of words) {
    const isSmall = joining.has(word);
    if (stops.has(word) || prepositions.has(word)) {
      endRun();
      if (prepositions.has(word)) describes = true;
      else if (!isSmall) describes = false;
    } else if (isSmall) {
      endRun();
    } else {
      run.push(word);
      describing.add(word);
    }
  }
  endRun();
  for (const word of offer.joining) describing.add(word);
  return { things, describing };
}

/** 'Not' of 'unless you'd rather not' is no thing: 'not, text it' must not read as its name. */
const NEVER_THINGS =
  'not no never nor rather prefer non pas ni jamais nunca sin sans without'.split(' ');

const LONGEST_THING = 10;

/**
 * Ends of the mentions of the thing offered that start at a place: words of the offer, at least
 * one of them the thing itself ('the address of the branch'). A noun that the offer does not have
 * ends it, so 'the table by the window' is no mention of 'the booking confirmation'.
 */
export function thingEnds(words: readonly string[], from: number, offer: Offer): number[] {
  const ends: number[] = [];
  let named = false;
  if (LEADING.test(words[from] ?? '')) return ends;
  for (let at = from; at < Math.min(words.length, from + LONGEST_THING); at += 1) {
    const word = words[at] ?? '';
    if (!offer.describing.has(word)) break;
    if (TOWARDS.has(word) && !offer.pairs.has(`${words[at - 1] ?? ''} ${word}`)) break;
    named ||= offer.things.has(word);
    const isContent = offer.things.has(word) || !isJoining(word, offer);
    if (named && isContent) ends.push(at + 1);
  }
  return ends;
}

/** 'Go ahead with the quote' goes ahead with something else than a text. */
const LEADING = /^(with|for|of|in|on|at|from|by|to|con|de|del|para|por|en|avec|du|pour|sur|au|al)$/;

const POINTING = new Set(
  'that this those these ese esa ce cette ces accept agree with approve acepto accepte avec'.split(
    ' ',
  ),
);

/** 'Yes, my address' is the caller's, not the one offered. */
const OWN = new Set(['my', 'our', 'its', 'mi', 'mis', 'mon', 'ma', 'mes']);

/** A mention by itself: after 'happy with that', 'quote' is what the caller is happy with. */
export function namedThingEnds(words: readonly string[], from: number, offer: Offer): number[] {
  const isOwn = OWN.has(words[from] ?? '');
  return isOwn || POINTING.has(words[from - 1] ?? '') ? [] : thingEnds(words, from, offer);
}

/**
 * 'The address to the branch' is a recipient where the offer has no 'address to'; 'the link to
 * reschedule' is the thing offered where it has.
 */
const TOWARDS = new Set(['to', 'for', 'al', 'para', 'au', 'aux', 'pour']);

function isJoining(word: string, offer: Offer): boolean {
  return offer.describing.has(word) && JOINING.test(word);
}

const JOINING =
  /^(of|to|for|on|in|at|from|with|your|my|our|the|a|an|and|what|by|its|all|de|del|la|el|los|las|le|les|du|des|l|d|un|una|une|mi|su|tu|mon|ma|mes|votre|vos|para|pour|a|al|au)$/;
