import { postgresCodeOf } from './query-error.ts';

/**
 * Waits for queries that were asked without waiting for one another, on one transaction, until all
 * have come to their end: none is still under way when the transaction ends. Throws what the first
 * of them threw, first as they stand here; what Postgres refused only because another query of the
 * transaction had failed comes last.
 * Takes promises only: a builder, which passes for one, asks anew each time it is awaited, and a
 * second deletion finds nothing. Give it with `.execute()`.
 */
export async function together<T extends readonly Promise<unknown>[] | []>(
  asked: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  if (!asked.every((one) => one instanceof Promise)) {
    throw new TypeError('a builder is asked together with others by its execute()');
  }
  const reasons: unknown[] = [];
  for (const one of await Promise.allSettled(asked)) {
    if (one.status === 'rejected') reasons.push(one.reason);
  }
  if (reasons.length > 0)
    throw reasons.find((one) => postgresCodeOf(one) !== AFTERMATH) ?? reasons[0];
  return await Promise.all(asked);
}

/** 'In failed SQL transaction': whoever is told this alone would not know that it may be tried again. */
const AFTERMATH = '25P02';
