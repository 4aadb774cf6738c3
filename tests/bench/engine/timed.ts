export interface Figures {
  /** Until every job was durably stored. */
  readonly queueMs: number;
  /** From the first worker's start until every job was done. */
  readonly dispatchMs: number;
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Callers at the same moment, each waiting for its answer, as requests of a server do. */
const CALLERS = 256;

export async function concurrently<T>(
  items: readonly T[],
  job: (item: T) => Promise<unknown>,
): Promise<void> {
  const left = items.values();
  async function caller(): Promise<void> {
    for (const item of left) await job(item);
  }
  await Promise.all(Array.from({ length: CALLERS }, caller));
}
