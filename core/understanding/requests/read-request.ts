import { compileGrammar, matcher } from '../consent/grammar.ts';
import { LANGUAGE_TABLES, MAY_REPEAT } from '../consent/tables.ts';
import type { LanguageTable } from '../consent/languages/language-table.ts';
import { signalIn } from '../consent/why-unclear.ts';
import { type Words, wordsOfReply } from '../consent/words.ts';
import { coverRequest, PLAIN_TABLES, withoutPauses } from './cover-request.ts';
import { nounEnds, nounsOf } from './topic-noun.ts';

export interface RequestReading {
  /** The caller asks by themselves to receive a text, now. */
  wantsText: boolean;
  /** A few words for the builder: 'asked with "text me"', 'a negation: "dont"'. */
  why: string;
}

const LONGEST_TEXT_CHARACTERS = 400;
const LONGEST_TEXT_WORDS = 60;
/** How many words before a request may turn it around. */
const NEGATION_REACH = 4;
const MOST_ANY_WORDS = 6;

interface RequestGrammar {
  table: LanguageTable;
  grammar: ReturnType<typeof compileGrammar>;
  anyWordsNot: ReadonlySet<string>;
  negations: ReadonlySet<string>;
}

const GRAMMARS: readonly RequestGrammar[] = LANGUAGE_TABLES.map((table) => ({
  table,
  grammar: compileGrammar({ ...table.rules, request: table.requests.phrases }),
  anyWordsNot: new Set(table.requests.anyWordsNot),
  negations: new Set(table.requests.negations),
}));

/**
 * Reads whether the caller asks for a text without having been offered one: 'can you text me
 * that?'. Only a request to receive it, now, at this number; negated, conditional, past, for
 * later, for somebody else or over another channel it is none. Never throws.
 */
export function readRequest(text: string, _context: { language?: string } = {}): RequestReading {
  if (text.length > LONGEST_TEXT_CHARACTERS) return none('too long to be sure');
  const spoken = wordsOfReply(text, MAY_REPEAT);
  if (spoken.words.length > LONGEST_TEXT_WORDS) return none('too long to be sure');
  const reading = readPhrases(spoken);
  if (reading.wantsText || !asksInFull(spoken)) return reading;
  return { wantsText: true, why: `asked with "${spoken.words.join(' ')}"` };
}

function readPhrases(spoken: Words): RequestReading {
  for (const grammar of GRAMMARS) {
    const found = longestRequest(spoken.words, grammar);
    if (found === null) continue;
    const against = whatIsAgainst(spoken, found, grammar);
    if (against !== null) return none(against);
    return {
      wantsText: true,
      why: `asked with "${spoken.words.slice(found.from, found.to).join(' ')}"`,
    };
  }
  return none('does not ask for a text');
}

/** Nothing but a request, whatever it is about: 'I have no pen, can you text it to me'. */
function asksInFull(spoken: Words): boolean {
  const words = withoutPauses(spoken.words);
  if (signalIn({ words, asked: [] }, LANGUAGE_TABLES, ELSEWHERE) !== null) return false;
  const named = nounsOf(words);
  return PLAIN_TABLES.some((plain) => {
    const ends = (from: number) => nounEnds(words, from, { named, said: named }, plain.table);
    return coverRequest(words, plain, ends) !== null;
  });
}

function none(why: string): RequestReading {
  return { wantsText: false, why };
}

interface Span {
  from: number;
  to: number;
}

function longestRequest(words: readonly string[], request: RequestGrammar): Span | null {
  const { grammar, anyWordsNot } = request;
  const anyWords = (from: number) => {
    const ends = [from];
    for (let at = from; at < words.length && ends.length <= MOST_ANY_WORDS; at += 1) {
      if (anyWordsNot.has(words[at] ?? '')) break;
      ends.push(at + 1);
    }
    return ends;
  };
  // Conditions on an offer never hold here: there is none.
  const match = matcher(grammar, words, new Map([['@words', anyWords]]));
  const rule = grammar.rules.get('request');
  let longest: Span | null = null;
  if (rule === undefined) return longest;
  for (let from = 0; from < words.length; from += 1) {
    for (const to of match(rule, from)) {
      if (longest === null || to - from > longest.to - longest.from) longest = { from, to };
    }
  }
  return longest;
}

const ELSEWHERE = ['channel', 'otherNumber', 'otherPerson', 'later'] as const;
const AGAINST = ['condition', 'channel', 'otherNumber', 'otherPerson', 'later', 'hold'] as const;

function whatIsAgainst(spoken: Words, span: Span, request: RequestGrammar): string | null {
  const { words } = spoken;
  const negation = words
    .slice(Math.max(0, span.from - NEGATION_REACH), span.from)
    .find((word) => request.negations.has(word));
  if (negation !== undefined) return `a negation: "${negation}"`;
  const around = [...words.slice(0, span.from), '|', ...words.slice(span.to)];
  const text = ` ${around.join(' ')} `;
  const veto = request.table.requests.vetoes.find((phrase) => text.includes(` ${phrase} `));
  if (veto !== undefined) return `says something else: "${veto}"`;
  const signal = signalIn({ words: around, asked: [] }, [request.table], AGAINST);
  return signal === null ? null : `not now, not here or not for them: "${signal.phrase}"`;
}
