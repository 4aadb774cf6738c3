import type { LanguageTable, SignalTable } from './languages/language-table.ts';
import type { Words } from './words.ts';

type Signal = keyof SignalTable;

const NAMES: Readonly<Record<Signal, string>> = {
  condition: 'a condition',
  channel: 'another channel',
  otherNumber: 'names another number',
  otherPerson: 'names another person',
  later: 'at another time',
  question: 'a question',
  hold: 'asks to wait',
  hedge: 'not sure',
  negation: 'a negation',
};

/** The first phrase of one of the signals from a place on, or null. */
export function signalIn(
  { words }: Words,
  tables: readonly LanguageTable[],
  signals: readonly Signal[],
  from = 0,
): { signal: Signal; phrase: string } | null {
  const text = ` ${words.slice(from).join(' ')} `;
  for (const signal of signals) {
    for (const table of tables) {
      const phrase = table.signals[signal].find((each) => text.includes(` ${each} `));
      if (phrase !== undefined) return { signal, phrase };
    }
  }
  return null;
}

const ALL: readonly Signal[] = [
  'condition',
  'channel',
  'otherNumber',
  'otherPerson',
  'later',
  'hold',
  'hedge',
  'question',
  'negation',
];

/** Short words for the builder why a reply is neither a yes nor a no. */
export function whyUnclear(spoken: Words, tables: readonly LanguageTable[]): string {
  const found = signalIn(spoken, tables, ALL);
  if (found !== null) return `${NAMES[found.signal]}: "${found.phrase}"`;
  if (spoken.asked.includes(true)) return 'a question';
  if (spoken.words.some((word) => /\d/.test(word))) return 'names a number that was not offered';
  return 'says something else as well';
}
