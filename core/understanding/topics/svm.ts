import type { SparseVector } from './vocabulary.ts';

/** One binary problem: `costs[i]` weighs an error on `examples[i]`; `positive[i]` is its side. */
export interface BinaryProblem {
  examples: readonly SparseVector[];
  positive: readonly boolean[];
  costs: readonly number[];
  biasValue: number;
  passes: number;
  tolerance: number;
}

/** `alpha[i]` is how hard example i pulls: 0 where it is far on its right side. */
export interface SvmSolution {
  bias: number;
  alpha: Float64Array;
}

/** A small seeded generator (mulberry32): the same numbers on every machine, in 0..1. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function dot(weights: Float64Array, vector: SparseVector): number {
  const { ids, values } = vector;
  let sum = 0;
  for (let k = 0; k < ids.length; k += 1) sum += (weights[ids[k] ?? 0] ?? 0) * (values[k] ?? 0);
  return sum;
}

export function addScaled(weights: Float64Array, vector: SparseVector, factor: number): void {
  const { ids, values } = vector;
  for (let k = 0; k < ids.length; k += 1) {
    const id = ids[k] ?? 0;
    weights[id] = (weights[id] ?? 0) + factor * (values[k] ?? 0);
  }
}

/**
 * Linear SVM with squared hinge loss by dual coordinate descent with shrinking (Hsieh et al.,
 * 'A Dual Coordinate Descent Method for Large-scale Linear SVM', ICML 2008, algorithm 3).
 * Leaves the weights in `weights`, which must be zero where the examples have features.
 */
export function trainSvm(problem: BinaryProblem, weights: Float64Array): SvmSolution {
  const { examples, positive, costs, biasValue } = problem;
  const size = examples.length;
  const alpha = new Float64Array(size);
  const diagonal = Float64Array.from(costs, (cost) => 0.5 / cost);
  const curvature = Float64Array.from(
    examples,
    (x, i) => x.squares + biasValue * biasValue + (diagonal[i] ?? 0),
  );
  const order = Int32Array.from({ length: size }, (_, i) => i);
  const random = seededRandom(size);
  let active = size;
  let bias = 0;
  let shrinkAbove = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < problem.passes; pass += 1) {
    let highest = Number.NEGATIVE_INFINITY;
    let lowest = Number.POSITIVE_INFINITY;
    for (let s = 0; s < active; s += 1) {
      const swap = s + Math.floor(random() * (active - s));
      const i = order[swap] ?? 0;
      order[swap] = order[s] ?? 0;
      order[s] = i;
      const example = examples[i];
      if (example === undefined) continue;
      const side = positive[i] ? 1 : -1;
      const old = alpha[i] ?? 0;
      const gradient =
        side * (dot(weights, example) + bias * biasValue) - 1 + old * (diagonal[i] ?? 0);
      if (old === 0 && gradient > shrinkAbove) {
        active -= 1;
        order[s] = order[active] ?? 0;
        order[active] = i;
        s -= 1;
        continue;
      }
      const projected = old === 0 ? Math.min(gradient, 0) : gradient;
      highest = Math.max(highest, projected);
      lowest = Math.min(lowest, projected);
      if (Math.abs(projected) < 1e-10) continue;
      const next = Math.max(old - gradient / (curvature[i] ?? 1), 0);
      alpha[i] = next;
      const step = (next - old) * side;
      addScaled(weights, example, step);
      bias += step * biasValue;
    }
    if (highest - lowest <= problem.tolerance) {
      if (active === size || pass + 1 >= problem.passes) break;
      active = size;
      shrinkAbove = Number.POSITIVE_INFINITY;
      continue;
    }
    shrinkAbove = highest <= 0 ? Number.POSITIVE_INFINITY : highest;
  }
  return { bias: bias * biasValue, alpha };
}
