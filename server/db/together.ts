/**
 * Waits for queries that were asked without waiting for one another, on one transaction, until all
 * have come to their end: none is still under way when the transaction ends. Throws what the first
 * of them threw, first as they stand here.
 */
export async function together<T extends readonly Promise<unknown>[] | []>(
  asked: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  for (const one of await Promise.allSettled(asked)) {
    if (one.status === 'rejected') throw one.reason;
  }
  return await Promise.all(asked);
}
