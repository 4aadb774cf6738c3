import { UserError } from '../../errors.ts';
import type { TopicId } from '../../ids.ts';
import { fromBase64, toBase64 } from './base64.ts';
import type { Calibration } from './calibrate.ts';
import { type TopicModel, topicModelSchema } from './topic-model.ts';
import { type Vocabulary, vocabularyFrom } from './vocabulary.ts';
import type { WeightIndex } from './weight-index.ts';

/** A matcher's parts, ready to be used. */
export interface MatcherParts {
  topicIds: readonly TopicId[];
  wordShare: number;
  unknownPenalty: number;
  thinPenalty: number;
  vocabulary: Vocabulary;
  index: WeightIndex;
  calibration: Calibration;
  verbatim: ReadonlyMap<number, readonly number[]>;
}

function packIntegers(values: ArrayLike<number>, bytesEach: 1 | 2 | 4): string {
  const bytes = new Uint8Array(values.length * bytesEach);
  for (let i = 0; i < values.length; i += 1) {
    let value = values[i] ?? 0;
    for (let b = 0; b < bytesEach; b += 1) {
      bytes[i * bytesEach + b] = value & 255;
      value >>>= 8;
    }
  }
  return toBase64(bytes);
}

function packFloats(values: Float32Array): string {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, i) => view.setFloat32(i * 4, value, true));
  return toBase64(new Uint8Array(view.buffer));
}

/** The stored form of a matcher. */
export function encodeModel(parts: MatcherParts): TopicModel {
  const { vocabulary, index } = parts;
  const counts = Array.from(
    { length: vocabulary.occurrences.length },
    (_, i) => (index.starts[i + 1] ?? 0) - (index.starts[i] ?? 0),
  );
  return {
    version: 1,
    topicIds: [...parts.topicIds],
    wordShare: parts.wordShare,
    unknownPenalty: parts.unknownPenalty,
    thinPenalty: parts.thinPenalty,
    documents: vocabulary.documents,
    hashes: packIntegers([...vocabulary.positions.keys()], 4),
    occurrences: packIntegers(vocabulary.occurrences, 2),
    counts: packIntegers(counts, 2),
    weightTopics: packIntegers(index.topics, 2),
    weights: packIntegers(index.weights, 1),
    biases: packFloats(index.biases),
    scales: packFloats(index.scales),
    calibration: { ...parts.calibration },
    verbatim: [...parts.verbatim].map(([key, topics]) => [key, [...topics]]),
  };
}

function damaged(what: string): UserError {
  return new UserError(
    'bad_input',
    `The topic model of this release cannot be read: ${what}.`,
    'Publish the project again; that trains a new model.',
  );
}

function bytesOf(text: string, bytesEach: number, length: number, what: string): DataView {
  const bytes = fromBase64(text);
  if (bytes === undefined) throw damaged(`${what} is not base64`);
  if (bytes.length !== length * bytesEach) throw damaged(`${what} has a wrong length`);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function indexFrom(model: TopicModel, features: number): WeightIndex {
  const topicCount = model.topicIds.length;
  const counts = bytesOf(model.counts, 2, features, 'counts');
  const starts = new Uint32Array(features + 1);
  for (let i = 0; i < features; i += 1) {
    starts[i + 1] = (starts[i] ?? 0) + counts.getUint16(i * 2, true);
  }
  const total = starts[features] ?? 0;
  const topics = bytesOf(model.weightTopics, 2, total, 'weightTopics');
  const weights = bytesOf(model.weights, 1, total, 'weights');
  const biases = bytesOf(model.biases, 4, topicCount, 'biases');
  const scales = bytesOf(model.scales, 4, topicCount, 'scales');
  const index: WeightIndex = {
    topicCount,
    biases: Float32Array.from({ length: topicCount }, (_, i) => biases.getFloat32(i * 4, true)),
    scales: Float32Array.from({ length: topicCount }, (_, i) => scales.getFloat32(i * 4, true)),
    starts,
    topics: new Uint16Array(total),
    weights: new Int8Array(total),
  };
  for (let i = 0; i < total; i += 1) {
    const topic = topics.getUint16(i * 2, true);
    if (topic >= topicCount) throw damaged('a weight belongs to no topic');
    index.topics[i] = topic;
    index.weights[i] = weights.getInt8(i);
  }
  return index;
}

function vocabularyOf(model: TopicModel): Vocabulary {
  const features = (model.hashes.length / 4) * 3 - (/={0,2}$/.exec(model.hashes)?.[0].length ?? 0);
  const size = Math.floor(features / 4);
  const hashes = bytesOf(model.hashes, 4, size, 'hashes');
  const occurrences = bytesOf(model.occurrences, 2, size, 'occurrences');
  const positions = new Map<number, number>();
  for (let i = 0; i < size; i += 1) positions.set(hashes.getUint32(i * 4, true), i);
  if (positions.size !== size) throw damaged('a feature occurs twice');
  const counts = Uint32Array.from({ length: size }, (_, i) => occurrences.getUint16(i * 2, true));
  return vocabularyFrom(positions, counts, model.documents);
}

/** Reads a stored model. Throws a `UserError` that says what is wrong with a damaged one. */
export function decodeModel(model: TopicModel): MatcherParts {
  const parsed = topicModelSchema.safeParse(model);
  if (!parsed.success) throw damaged(parsed.error.issues[0]?.message ?? 'it has a wrong form');
  const { topicIds, wordShare, unknownPenalty, thinPenalty, calibration, verbatim } = parsed.data;
  if (verbatim.some(([, topics]) => topics.some((topic) => topic >= topicIds.length))) {
    throw damaged('a text belongs to no topic');
  }
  const vocabulary = vocabularyOf(parsed.data);
  return {
    topicIds,
    wordShare,
    unknownPenalty,
    thinPenalty,
    vocabulary,
    index: indexFrom(parsed.data, vocabulary.occurrences.length),
    calibration,
    verbatim: new Map(verbatim),
  };
}
