import type { TextFeatures } from './features.ts';
import { isFunctionWord } from './function-words.ts';

/** A text as a sparse vector: no position occurs twice. */
export interface SparseVector {
  ids: Int32Array;
  values: Float32Array;
  /** Sum of the squared values. */
  squares: number;
  /** Share of the text's words that the vocabulary does not know, rare words counting more. */
  unknown: number;
  /** 0 for a text with a telling word, up to 1 for one of everyday words only ('what is the'). */
  thin: number;
}

/** Known features: hash -> position, and in how many of `documents` texts each occurs. */
export interface Vocabulary {
  positions: ReadonlyMap<number, number>;
  occurrences: Uint32Array;
  documents: number;
  /** Weight of a single occurrence of each feature, and of one that is unknown. */
  weights: Float32Array;
  unknownWeight: number;
}

/**
 * Inverse document frequency. The root takes off most of its steepness: with five to ten examples
 * a topic, how rare a word is says little about how much it means.
 */
const IDF_POWER = 0.4;
/** What an unknown feature counts as: rarer than any known one. */
const UNSEEN = 0.5;
/** Counts are stored in two bytes; beyond that, more makes no difference to a weight. */
const LARGEST_COUNT = 65_535;

function inverseFrequency(documents: number, occurrences: number): number {
  return Math.log((documents + 1) / (occurrences + 0.5)) + 0.3;
}

/** A vocabulary from its counts: what `buildVocabulary` and a stored model have in common. */
export function vocabularyFrom(
  positions: ReadonlyMap<number, number>,
  occurrences: Uint32Array,
  documents: number,
): Vocabulary {
  const weightOf = (n: number) => inverseFrequency(documents, n) ** IDF_POWER;
  return {
    positions,
    occurrences,
    documents,
    weights: Float32Array.from(occurrences, weightOf),
    unknownWeight: weightOf(UNSEEN),
  };
}

/** Builds the vocabulary of the given texts. */
export function buildVocabulary(texts: readonly TextFeatures[]): Vocabulary {
  const positions = new Map<number, number>();
  const occurrences: number[] = [];
  const note = (hash: number) => {
    const known = positions.get(hash);
    if (known === undefined) {
      positions.set(hash, occurrences.length);
      occurrences.push(1);
    } else {
      occurrences[known] = (occurrences[known] ?? 0) + 1;
    }
  };
  for (const text of texts) {
    for (const hash of text.words.keys()) note(hash);
    for (const hash of text.characters.keys()) note(hash);
  }
  const capped = Uint32Array.from(occurrences, (n) => Math.min(n, LARGEST_COUNT));
  return vocabularyFrom(positions, capped, texts.length);
}

/** A word this rare, relative to the rarest, tells enough about a topic. */
const TELLING_FROM = 0.6;
/** What a word of grammar counts, beside a word that says what the text is about. */
const FUNCTION_WORD_SHARE = 0.2;

function substanceOf(
  vocabulary: Vocabulary,
  singles: ReadonlyMap<number, number>,
  knownFrom: number,
): Pick<SparseVector, 'unknown' | 'thin'> {
  const { positions, occurrences, documents } = vocabulary;
  const rarest = inverseFrequency(documents, UNSEEN);
  let known = 0;
  let unknown = 0;
  let most = 0;
  const seenIn = (hash: number) => {
    const position = positions.get(hash);
    return position === undefined ? 0 : (occurrences[position] ?? 0);
  };
  for (const [hash, family] of singles) {
    const seen = Math.max(seenIn(hash), seenIn(family));
    const share = isFunctionWord(hash) ? FUNCTION_WORD_SHARE : 1;
    const weight = share * inverseFrequency(documents, seen);
    if (seen < knownFrom) unknown += share * rarest;
    else {
      known += weight;
      most = Math.max(most, weight);
    }
  }
  return {
    unknown: unknown === 0 ? 0 : unknown / (known + unknown),
    thin: Math.max(0, 1 - most / (TELLING_FROM * rarest)),
  };
}

/**
 * TF-IDF vector of a text over the vocabulary. Each view has the length given by `wordShare`
 * *including its unknown features*, so a text of unknown words is short and scores low.
 * With `knownFrom: 2`, words that one text only has count as unknown: how a text of the training
 * set would look had it been left out.
 */
export function vectorize(
  vocabulary: Vocabulary,
  text: TextFeatures,
  wordShare: number,
  knownFrom = 1,
): SparseVector {
  const size = text.words.size + text.characters.size;
  const ids = new Int32Array(size);
  const values = new Float32Array(size);
  const { positions, weights, unknownWeight } = vocabulary;
  let used = 0;
  let known = 0;
  const addView = (view: ReadonlyMap<number, number>, share: number) => {
    const start = used;
    let squares = 0;
    for (const [hash, times] of view) {
      const position = positions.get(hash);
      const idf = position === undefined ? unknownWeight : (weights[position] ?? 0);
      const value = times === 1 ? idf : (1 + Math.log(times)) * idf;
      squares += value * value;
      if (position === undefined) continue;
      ids[used] = position;
      values[used] = value;
      used += 1;
    }
    const scale = squares === 0 ? 0 : Math.sqrt(share / squares);
    for (let i = start; i < used; i += 1) {
      const value = (values[i] ?? 0) * scale;
      values[i] = value;
      known += value * value;
    }
  };
  addView(text.words, wordShare);
  addView(text.characters, 1 - wordShare);
  return {
    ids: ids.subarray(0, used),
    values: values.subarray(0, used),
    squares: known,
    ...substanceOf(vocabulary, text.singles, knownFrom),
  };
}
