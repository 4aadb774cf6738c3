import { type Alarm, makeAlarm } from './alarm.ts';
import type { Queue } from './queue.ts';

/**
 * For one process: the commit wakes it, or a timer when the moment is still to come. What a crash
 * interrupts is found in the outbox when it starts again.
 */
export function embeddedQueue(now: () => Date = () => new Date()): Queue {
  let alarm: Alarm | null = null;
  return {
    async wakeAt(tx, at) {
      tx.afterCommit(() => alarm?.setFor(at));
    },
    async start(look) {
      alarm = makeAlarm(now, look);
    },
    async stop() {
      alarm?.clear();
      alarm = null;
    },
  };
}
