/** The longest that a timer of Node's can wait. */
const LONGEST_MS = 2 ** 31 - 1;

/** Has this process look, now or at a moment to come. */
export interface Alarm {
  setFor(at: Date): void;
  clear(): void;
}

/** Whoever looks asks for what is due next, so the soonest moment is all that is kept. */
export function makeAlarm(now: () => Date, look: () => void): Alarm {
  let timer: NodeJS.Timeout | undefined;
  let timerAt = Number.POSITIVE_INFINITY;
  return {
    setFor(at) {
      const waitMs = at.getTime() - now().getTime();
      if (waitMs <= 0) return look();
      if (at.getTime() >= timerAt) return;
      clearTimeout(timer);
      timerAt = at.getTime();
      const ring = () => {
        timerAt = Number.POSITIVE_INFINITY;
        look();
      };
      timer = setTimeout(ring, Math.min(waitMs, LONGEST_MS)).unref();
    },
    clear() {
      clearTimeout(timer);
      timerAt = Number.POSITIVE_INFINITY;
    },
  };
}
