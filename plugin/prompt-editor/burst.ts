/** Tells the first of a burst of changes at once and the rest a little later, in one. */
export interface Burst {
  readonly touch: () => void;
  /** Tells now what waits. */
  readonly flush: () => void;
}

export function createBurst(tell: () => void, waitMs: number): Burst {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting = false;
  function rest() {
    timer = undefined;
    if (waiting) now();
  }
  function now() {
    waiting = false;
    clearTimeout(timer);
    timer = setTimeout(rest, waitMs);
    tell();
  }
  return {
    touch() {
      if (timer === undefined) now();
      else waiting = true;
    },
    flush() {
      clearTimeout(timer);
      timer = undefined;
      if (!waiting) return;
      waiting = false;
      tell();
    },
  };
}
