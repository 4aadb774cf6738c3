import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBurst } from './burst.ts';

describe('a burst of changes', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is told at its start and once for all the rest', () => {
    const tell = vi.fn();
    const burst = createBurst(tell, 100);
    burst.touch();
    expect(tell).toHaveBeenCalledTimes(1);
    burst.touch();
    burst.touch();
    expect(tell).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(100);
    expect(tell).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(1_000);
    expect(tell).toHaveBeenCalledTimes(2);
  });

  it('is told at once when asked to, and only if something waits', () => {
    const tell = vi.fn();
    const burst = createBurst(tell, 100);
    burst.flush();
    expect(tell).not.toHaveBeenCalled();
    burst.touch();
    burst.touch();
    burst.flush();
    vi.advanceTimersByTime(1_000);
    expect(tell).toHaveBeenCalledTimes(2);
  });
});
