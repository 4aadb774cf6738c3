import type { Answers } from './load.ts';

export interface Figures {
  readonly requests: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  /** Answered with anything but success, or not at all. */
  readonly failed: number;
}

export function figuresOf(answers: Answers): Figures {
  const times = answers.map((one) => one.ms).toSorted((a, b) => a - b);
  const at = (share: number) =>
    round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  return {
    requests: times.length,
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    p99Ms: at(0.99),
    maxMs: at(1),
    failed: answers.filter(({ status }) => status !== 200 && status !== 204).length,
  };
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
