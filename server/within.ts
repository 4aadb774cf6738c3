/** What `within` resolves with where the work takes longer. */
export const LATE = Symbol('late');

/** Resolves with the work, or with `LATE` when its time is up first; nothing is left waiting for the clock. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T | typeof LATE> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(resolve, ms, LATE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
