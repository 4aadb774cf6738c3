import type { TopicWeights } from './train-weights.ts';
import type { SparseVector } from './vocabulary.ts';

/**
 * All topics' weights by feature, so that a text is scored against the topics that its features
 * touch and no others. The entries of feature f stand at starts[f] up to starts[f + 1].
 */
export interface WeightIndex {
  topicCount: number;
  biases: Float32Array;
  /** What one unit of a topic's weight bytes is worth. */
  scales: Float32Array;
  starts: Uint32Array;
  topics: Uint16Array;
  weights: Int8Array;
}

/** Topic indexes are stored in two bytes. */
export const MOST_TOPICS = 65_535;
const LARGEST_WEIGHT = 127;

/** Rounds each topic's weights to a byte (of its largest) and drops those that round to zero. */
export function indexWeights(
  topics: readonly TopicWeights[],
  featureCount: number,
  leastWeight: number,
): WeightIndex {
  const scales = Float32Array.from(topics, ({ values }) => {
    let largest = 0;
    for (const value of values) largest = Math.max(largest, Math.abs(value));
    return largest === 0 ? 1 : largest / LARGEST_WEIGHT;
  });
  const least = Math.max(1, leastWeight * LARGEST_WEIGHT);
  const starts = new Uint32Array(featureCount + 1);
  const eachWeight = (visit: (id: number, topic: number, weight: number) => void) => {
    topics.forEach(({ ids, values }, topic) => {
      const scale = scales[topic] ?? 1;
      for (let k = 0; k < ids.length; k += 1) {
        const weight = Math.round((values[k] ?? 0) / scale);
        if (Math.abs(weight) >= least) visit(ids[k] ?? 0, topic, weight);
      }
    });
  };
  eachWeight((id) => {
    starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  });
  for (let id = 0; id < featureCount; id += 1) {
    starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  }
  const total = starts[featureCount] ?? 0;
  const index: WeightIndex = {
    topicCount: topics.length,
    biases: Float32Array.from(topics, ({ bias }) => bias),
    scales,
    starts,
    topics: new Uint16Array(total),
    weights: new Int8Array(total),
  };
  const next = starts.slice();
  eachWeight((id, topic, weight) => {
    const at = next[id] ?? 0;
    next[id] = at + 1;
    index.topics[at] = topic;
    index.weights[at] = weight;
  });
  return index;
}

/**
 * A function from a text to the raw score of each topic; a topic that none of the text's features
 * touch scores -Infinity. The returned array is used again by the next call.
 */
export function makeScorer(index: WeightIndex): (vector: SparseVector) => Float64Array {
  const { biases, scales, starts, topics, weights, topicCount } = index;
  const scores = new Float64Array(topicCount);
  const touched = new Uint8Array(topicCount);
  return ({ ids, values }) => {
    scores.fill(0);
    touched.fill(0);
    for (let k = 0; k < ids.length; k += 1) {
      const id = ids[k] ?? 0;
      const value = values[k] ?? 0;
      const end = starts[id + 1] ?? 0;
      for (let at = starts[id] ?? 0; at < end; at += 1) {
        const topic = topics[at] ?? 0;
        scores[topic] = (scores[topic] ?? 0) + value * (weights[at] ?? 0);
        touched[topic] = 1;
      }
    }
    for (let topic = 0; topic < topicCount; topic += 1) {
      scores[topic] =
        touched[topic] === 0
          ? Number.NEGATIVE_INFINITY
          : (scores[topic] ?? 0) * (scales[topic] ?? 1) + (biases[topic] ?? 0);
    }
    return scores;
  };
}
