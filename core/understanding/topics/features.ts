import { familiesOf, familyOf } from './word-families.ts';
/**
 * The features of a text, as 32-bit hashes: no strings have to be stored with a release, and a
 * lookup costs no allocation. Two views, weighted apart: words (single, their families, and pairs
 * of families: neighbours, and a little apart in either order) and characters (3 to 5 in a row
 * within a word, borders included).
 */
export interface TextFeatures {
  /** Hash of each single word, and of its family; both are also counted in `words`. */
  singles: Map<number, number>;
  /** Hash of each word feature and how often it occurs. */
  words: Map<number, number>;
  /** Hash of each character feature and how often it occurs. */
  characters: Map<number, number>;
}

const WORD_SEED = 0x811c9dc5;
const PAIR_SEED = 0x2f0b4c47;
const APART_SEED = 0x1234567;
const FAMILY_SEED = 0x51ed270b;
const CHARACTER_SEED = 0x6b43a9b5;
const PRIME = 0x01000193;
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;
const BORDER = 0x20;
/** A word's family counts as if it were said so often: paraphrases meet there. */
const FAMILY_TIMES = 3;
/** Words up to this far apart make an unordered pair. */
const PAIR_REACH = 3;

function hashWord(seed: number, word: string): number {
  let hash = seed;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash;
}

function hashPair(seed: number, first: string, second: string): number {
  return hashWord(Math.imul(hashWord(seed, first) ^ BORDER, PRIME), second);
}

/** Spreads the bits of an FNV state, which alone leaves neighbours close together. */
function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

function count(into: Map<number, number>, hash: number, times = 1): void {
  const key = finish(hash);
  into.set(key, (into.get(key) ?? 0) + times);
}

/** The hash that a single word has among the features of a text. */
export function hashOfWord(word: string): number {
  return finish(hashWord(WORD_SEED, word));
}

function addCharacters(into: Map<number, number>, word: string): void {
  const last = word.length + 1;
  for (let start = 0; start < last; start += 1) {
    let hash = CHARACTER_SEED;
    for (let length = 1; length <= LONGEST_GRAM && start + length - 1 <= last; length += 1) {
      const at = start + length - 2;
      const code = at < 0 || at >= word.length ? BORDER : word.charCodeAt(at);
      hash = Math.imul(hash ^ code, PRIME);
      if (length >= SHORTEST_GRAM) count(into, hash ^ length);
    }
  }
}

function addPairs(into: Map<number, number>, words: readonly string[]): void {
  let previous = '';
  words.forEach((word, i) => {
    count(into, hashPair(PAIR_SEED, previous, word));
    for (let j = i + 2; j <= i + PAIR_REACH; j += 1) {
      const other = words[j];
      if (other === undefined) break;
      count(
        into,
        word > other ? hashPair(APART_SEED, other, word) : hashPair(APART_SEED, word, other),
      );
    }
    previous = word;
  });
  if (previous !== '') count(into, hashPair(PAIR_SEED, previous, ''));
}

/** Feature hashes of tokenized words. The same words give the same hashes on every machine. */
export function featuresOf(words: readonly string[]): TextFeatures {
  const features: TextFeatures = { singles: new Map(), words: new Map(), characters: new Map() };
  for (const word of words) {
    const hash = hashOfWord(word);
    features.singles.set(hash, finish(hashWord(FAMILY_SEED, familyOf(word))));
    count(features.words, hashWord(WORD_SEED, word));
    addCharacters(features.characters, word);
  }
  const families = familiesOf(words);
  for (const family of families) {
    count(features.words, hashWord(FAMILY_SEED, family), FAMILY_TIMES);
  }
  addPairs(features.words, families);
  return features;
}
