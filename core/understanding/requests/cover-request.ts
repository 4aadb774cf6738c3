import { compileGrammar, matcher, type Rule } from '../consent/grammar.ts';
import { plainEnglish } from './languages/en.ts';
import { plainSpanish } from './languages/es.ts';
import { plainFrench } from './languages/fr.ts';
import type { PlainTable } from './languages/plain-table.ts';

export interface CompiledPlain {
  table: PlainTable;
  grammar: ReturnType<typeof compileGrammar>;
}

export const PLAIN_TABLES: readonly CompiledPlain[] = [plainEnglish, plainSpanish, plainFrench].map(
  (table) => {
    const { rules, ask, askWithPlease, before, after, please } = table;
    const grammar = compileGrammar({ ...rules, ask, askWithPlease, before, after, please });
    return { table, grammar };
  },
);

/** Said while thinking; they part no phrase. */
const PAUSES = new Set(['um', 'uh', 'er', 'erm', 'hmm', 'uhm', 'eh', 'euh', 'mm']);

export function withoutPauses(words: readonly string[]): string[] {
  return words.filter((word) => !PAUSES.has(word));
}

/** Nothing asked yet; asked in words that want a 'please'; asked. Each with and without a please. */
const NOTHING = 0;
const SOFTLY = 1;
const PLAINLY = 2;
const PLEASE = 4;

/**
 * How the words ask for a text when phrases of one table cover all of them, each in its place;
 * null when they do not: then something else is said as well.
 *
 * @param aboutEnds where what the text is about can end, by where it starts
 */
export function coverRequest(
  words: readonly string[],
  { grammar }: CompiledPlain,
  aboutEnds: (from: number) => readonly number[],
): 'plainly' | 'softly' | null {
  const match = matcher(grammar, words, new Map([['@about', aboutEnds]]));
  const at = Array.from({ length: words.length + 1 }, () => new Set<number>());
  at[0]?.add(NOTHING);
  for (const [from, sets] of at.entries()) {
    for (const set of sets) {
      for (const [name, next] of stepsFrom(set)) {
        const rule: Rule | undefined = grammar.rules.get(name);
        const ends = rule === undefined ? [] : match(rule, from);
        for (const to of ends) if (to > from) at[to]?.add(next);
      }
    }
  }
  const whole = [...(at[words.length] ?? [])];
  if (whole.some((set) => (set & PLAINLY) !== 0 || set === (SOFTLY | PLEASE))) return 'plainly';
  return whole.includes(SOFTLY) ? 'softly' : null;
}

function stepsFrom(set: number): [string, number][] {
  const steps: [string, number][] = [
    ['please', set | PLEASE],
    ['ask', set | PLAINLY],
  ];
  if ((set & (SOFTLY | PLAINLY)) === 0) {
    steps.push(['before', set], ['askWithPlease', set | SOFTLY]);
  } else steps.push(['after', set]);
  return steps;
}
