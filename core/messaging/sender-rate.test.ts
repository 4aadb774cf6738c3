import { describe, expect, it } from 'vitest';
import { segmentsPerSecond } from './sender-rate.ts';

describe('segments a second', () => {
  it.each([
    ['+12125550100', 1],
    ['+18005550100', 3],
    ['+18885550100', 3],
    ['+18015550100', 1],
    ['72975', 100],
    ['+447700900123', 10],
    [`MG${'a'.repeat(32)}`, 10],
  ])('from %s are %d', (from, rate) => {
    expect(segmentsPerSecond(from)).toBe(rate);
  });
});
