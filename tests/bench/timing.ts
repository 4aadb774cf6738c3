import { performance } from 'node:perf_hooks';

export interface Timing {
  readonly medianMs: number;
  readonly p99Ms: number;
}

/** Times each call of `work` after a warm-up. */
export function timeEach(times: number, work: (index: number) => void): Timing {
  for (let index = 0; index < Math.min(times, 200); index += 1) work(index);
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const start = performance.now();
    work(index);
    taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number) =>
    taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0;
  return { medianMs: round(at(0.5)), p99Ms: round(at(0.99)) };
}

export function round(value: number): number {
  return Number(value.toPrecision(4));
}
