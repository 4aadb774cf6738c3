import { LANGUAGE_TABLES, MAY_REPEAT } from '../consent/tables.ts';
import { signalIn } from '../consent/why-unclear.ts';
import { wordsOfReply } from '../consent/words.ts';
import { coverRequest, PLAIN_TABLES, withoutPauses } from './cover-request.ts';
import type { PlainTable } from './languages/plain-table.ts';
import { nounEnds, nounsOf } from './topic-noun.ts';

/** What the topic says of itself. */
export interface AboutTopic {
  /** Its name and the title of its text. */
  name: string;
  /** Its queries and its content. */
  text: string;
}

const LONGEST_WORDS = 30;
/** First words of a request that may be worded as a question. */
const ASKED = new Set(
  `can could would will may is are do any i id wondering puede puedes podria podrias me nos es seria
    puedo pouvez vous tu pourriez peux pourrais est serait je puis ce c ca on`.split(/\s+/),
);
const ELSEWHERE = ['channel', 'otherNumber', 'otherPerson', 'later'] as const;

/**
 * Whether the words are nothing but a request for a text about this topic. Such a request sends
 * without another question, so like a yes it must be covered whole by the words of asking and by
 * what the topic is about; anything else (a report, a number, a withdrawal) is offered instead.
 */
export function isPlainRequest(said: string, about: AboutTopic): boolean {
  const spoken = wordsOfReply(said, MAY_REPEAT);
  const words = withoutPauses(spoken.words);
  if (words.length === 0 || words.length > LONGEST_WORDS) return false;
  if (signalIn({ words, asked: [] }, LANGUAGE_TABLES, ELSEWHERE) !== null) return false;
  if (spoken.asked.includes(true) && !words.some((word) => ASKED.has(word))) return false;
  return PLAIN_TABLES.some(
    (plain) => coverRequest(words, plain, aboutEnds(words, about, plain.table)) === 'plainly',
  );
}

function aboutEnds(words: readonly string[], { name, text }: AboutTopic, table: PlainTable) {
  const wordsOf = (what: string) => wordsOfReply(what, MAY_REPEAT).words;
  const named = nounsOf([...wordsOf(name.replaceAll('_', ' ')), ...table.contents]);
  const said = nounsOf(wordsOf(text));
  return (from: number) => nounEnds(words, from, { named, said }, table);
}
