import { type TopicExamples, wordsOf, wordsOfName } from './collect-examples.ts';

/** Fingerprint of a text's words, 53 bits (cyrb53), so that no query has to be stored as text. */
export function fingerprint(words: readonly string[]): number {
  const text = words.join(' ');
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/**
 * Which topics a text belongs to when said word for word: those with it as an example query, or,
 * where no query reads so, those of that name.
 */
export function verbatimTopics(topics: readonly TopicExamples[]): Map<number, number[]> {
  const byQuery = new Map<number, number[]>();
  const byName = new Map<number, number[]>();
  const note = (into: Map<number, number[]>, words: readonly string[], topic: number) => {
    if (words.length === 0) return;
    const key = fingerprint(words);
    const list = into.get(key);
    if (list === undefined) into.set(key, [topic]);
    else if (!list.includes(topic)) list.push(topic);
  };
  topics.forEach((topic, index) => {
    for (const query of topic.exampleQueries) note(byQuery, wordsOf(query), index);
    note(byName, wordsOfName(topic.name), index);
  });
  return new Map([...byName, ...byQuery]);
}
