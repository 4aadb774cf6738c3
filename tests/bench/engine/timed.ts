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

export async function concurrently(
  count: number,
  job: (n: number) => Promise<unknown>,
): Promise<void> {
  let next = 0;
  async function caller(): Promise<void> {
    while (next < count) await job(next++);
  }
  await Promise.all(Array.from({ length: CALLERS }, caller));
}
