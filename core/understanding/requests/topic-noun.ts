import { signalWords } from './signal-words.ts';
import { PLAIN_TABLES } from './cover-request.ts';
import type { PlainTable } from './languages/plain-table.ts';
import { hashOfWord } from '../topics/features.ts';
import { isFunctionWord } from '../topics/function-words.ts';

/** What a topic is about, as sets of words a request may name. */
export interface TopicNouns {
  /** From its name and its text's title: these may stand alone ('text me directions'). */
  named: ReadonlySet<string>;
  /** From all it says: these need a 'the' or a 'your' before them. */
  said: ReadonlySet<string>;
}

const LONGEST = 8;

/** Of all languages: a turn may switch in the middle. */
const NEVER = new Set(PLAIN_TABLES.flatMap(({ table }) => [...table.never]));

/** Words of a topic that can be the thing to text: no words of grammar, time, channel or person. */
export function nounsOf(words: readonly string[]): Set<string> {
  return new Set(
    words.filter(
      (word) =>
        word.length > 1 &&
        !/\d/.test(word) &&
        !NEVER.has(word) &&
        !signalWords.has(word) &&
        !isFunctionWord(hashOfWord(word)),
    ),
  );
}

/** Ends of 'the menu', 'your menu for the bar', 'directions' at a place. */
export function nounEnds(
  words: readonly string[],
  from: number,
  nouns: TopicNouns,
  table: PlainTable,
): readonly number[] {
  const ends: number[] = [];
  const isDeterminer = (at: number) => table.determiners.includes(words[at] ?? '');
  let at = from;
  while (at < from + 2 && isDeterminer(at)) at += 1;
  const isLed = at > from;
  const isNoun = (place: number) => {
    const word = words[place] ?? '';
    return nouns.named.has(word) || (isLed && nouns.said.has(word));
  };
  while (at < words.length && at - from < LONGEST && isNoun(at)) {
    at += 1;
    ends.push(at);
    if (isNoun(at) || !table.joining.includes(words[at] ?? '')) continue;
    at += 1;
    while (isDeterminer(at)) at += 1;
  }
  return ends;
}
