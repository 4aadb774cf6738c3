/**
 * Wakes live feeds. It carries no data: whoever is woken reads what is new from the database, so
 * nothing can be missed or come twice, and a feed may start at any point of the past.
 */
export class Notifier {
  #waiting = new Map<string, Set<() => void>>();

  /** Wakes everybody who waits for the key. Called after a commit. */
  notify(key: string): void {
    const waiting = this.#waiting.get(key);
    if (!waiting) return;
    this.#waiting.delete(key);
    for (const wake of waiting) wake();
  }

  /**
   * Yields once at the start and then after each `notify(key)`; several in between become one.
   * Ends when the signal is aborted.
   *
   * @example for await (const _ of notifier.wakes(projectId, signal)) yield* readNew();
   */
  async *wakes(key: string, signal: AbortSignal): AsyncGenerator<void> {
    while (!signal.aborted) {
      // Listening starts before the reader reads: what is committed meanwhile wakes it again.
      const next = this.#next(key, signal);
      yield;
      await next;
    }
  }

  #next(key: string, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const waiting = this.#waiting.get(key) ?? new Set();
      this.#waiting.set(key, waiting);
      const wake = () => {
        signal.removeEventListener('abort', wake);
        waiting.delete(wake);
        if (waiting.size === 0 && this.#waiting.get(key) === waiting) this.#waiting.delete(key);
        resolve();
      };
      waiting.add(wake);
      signal.addEventListener('abort', wake);
    });
  }
}
