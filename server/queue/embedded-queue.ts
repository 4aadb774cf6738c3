import type { Queue } from './queue.ts';

/** The longest that a timer of Node's can wait. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * For one process: the commit wakes it, or a timer when the moment is still to come. What a crash
 * interrupts is found in the outbox when it starts again.
 */
export function embeddedQueue(now: () => Date = () => new Date()): Queue {
  let look: (() => void) | null = null;
  let timer: NodeJS.Timeout | undefined;
  let timerAt = Number.POSITIVE_INFINITY;
  function wakeOnce(at: number): void {
    const waitMs = at - now().getTime();
    if (waitMs <= 0) return look?.();
    // Whoever looks asks for what is due next, so the soonest moment is all that has to be kept.
    if (at >= timerAt) return;
    clearTimeout(timer);
    timerAt = at;
    timer = setTimeout(
      () => {
        timerAt = Number.POSITIVE_INFINITY;
        look?.();
      },
      Math.min(waitMs, LONGEST_MS),
    ).unref();
  }
  return {
    async wakeAt(tx, at) {
      tx.afterCommit(() => wakeOnce(at.getTime()));
    },
    async start(woken) {
      look = woken;
    },
    async stop() {
      look = null;
      clearTimeout(timer);
      timerAt = Number.POSITIVE_INFINITY;
    },
  };
}
