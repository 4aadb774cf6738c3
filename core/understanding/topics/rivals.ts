import type { SparseVector } from './vocabulary.ts';

/** Features that more topics than this share say nothing about which topics are close. */
const COMMON_ABOVE = 64;

interface Holder {
  topic: number;
  value: number;
}

/**
 * For each topic the `wanted` topics whose examples are most like its own, best first, by the dot
 * product of their centroids over features that few topics share. Work grows with the number of
 * examples, not with the square of the topics.
 */
export function nearestRivals(
  vectors: readonly SparseVector[],
  byTopic: readonly (readonly number[])[],
  wanted: number,
): number[][] {
  const centroids = byTopic.map((members) => centroidOf(vectors, members));
  const holders = new Map<number, Holder[]>();
  centroids.forEach((centroid, topic) => {
    for (const [id, value] of centroid) {
      const list = holders.get(id);
      if (list === undefined) holders.set(id, [{ topic, value }]);
      else list.push({ topic, value });
    }
  });
  const likeness = new Float64Array(byTopic.length);
  return centroids.map((centroid, topic) => {
    const touched: number[] = [];
    for (const [id, value] of centroid) {
      const list = holders.get(id) ?? [];
      if (list.length > COMMON_ABOVE) continue;
      for (const other of list) {
        const before = likeness[other.topic] ?? 0;
        if (before === 0) touched.push(other.topic);
        likeness[other.topic] = before + value * other.value;
      }
    }
    const nearest = touched
      .filter((other) => other !== topic)
      .sort((a, b) => (likeness[b] ?? 0) - (likeness[a] ?? 0) || a - b)
      .slice(0, wanted);
    for (const other of touched) likeness[other] = 0;
    return nearest;
  });
}

function centroidOf(
  vectors: readonly SparseVector[],
  members: readonly number[],
): Map<number, number> {
  const centroid = new Map<number, number>();
  for (const member of members) {
    const vector = vectors[member];
    if (vector === undefined) continue;
    vector.ids.forEach((id, k) => {
      centroid.set(id, (centroid.get(id) ?? 0) + (vector.values[k] ?? 0) / members.length);
    });
  }
  return centroid;
}
