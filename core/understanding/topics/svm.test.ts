import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trainSvm } from './svm.ts';
import type { SparseVector } from './vocabulary.ts';

function point(...values: number[]): SparseVector {
  const squares = values.reduce((sum, value) => sum + value * value, 0);
  const ids = Int32Array.from(values.keys());
  return { ids, values: Float32Array.from(values), squares, unknown: 0, thin: 0 };
}

function train(examples: SparseVector[], positive: boolean[], cost = 100) {
  const weights = new Float64Array(2);
  const costs = positive.map(() => cost);
  const limits = { biasValue: 1, passes: 500, tolerance: 1e-6 };
  return { ...trainSvm({ examples, positive, costs, ...limits }, weights), weights };
}

describe('the linear SVM', () => {
  it('finds the widest margin between two points', () => {
    const { weights, bias } = train([point(1, 0), point(-1, 0)], [true, false], 1e6);
    expect(weights[0]).toBeCloseTo(1, 3);
    expect(weights[1]).toBeCloseTo(0, 6);
    expect(bias).toBeCloseTo(0, 3);
  });

  it('pulls with the examples near the border only', () => {
    const points = [point(1, 0), point(9, 0), point(-1, 0), point(-9, 0)];
    const { alpha } = train(points, [true, true, false, false]);
    expect(alpha[0]).toBeGreaterThan(0);
    expect(alpha[1]).toBe(0);
    expect(alpha[3]).toBe(0);
  });

  it('puts separable points on their sides', () => {
    const coordinate = fc.double({ min: -3, max: 3, noNaN: true });
    const pairs = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(pairs, (drawn) => {
        const clear = drawn.filter(([x, y]) => Math.abs(x + y) > 0.8);
        const positive = clear.map(([x, y]) => x + y > 0);
        const { weights, bias } = train(
          clear.map(([x, y]) => point(x, y)),
          positive,
          1e4,
        );
        clear.forEach(([x, y], i) => {
          const value = x * (weights[0] ?? 0) + y * (weights[1] ?? 0) + bias;
          expect(value > 0).toBe(positive[i]);
        });
      }),
    );
  });
});
