import type { Queue } from './queue.ts';

/**
 * For one process: the commit wakes it, and it keeps the time itself. What a crash interrupts is
 * found in the outbox when it starts again.
 */
export function embeddedQueue(): Queue {
  let look: (() => void) | null = null;
  return {
    async wakeAt(tx) {
      tx.afterCommit(() => look?.());
    },
    async start(woken) {
      look = woken;
    },
    async stop() {
      look = null;
    },
  };
}
