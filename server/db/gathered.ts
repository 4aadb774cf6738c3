import type { Tx } from './handles.ts';

/**
 * What a transaction writes once, at its end, however often a job adds to it: counters, wakes and
 * news. `gather(tx)` answers what is gathered so far; `write` runs right before the commit, so that
 * rows that many transactions write are held as shortly as possible.
 */
export function gathered<T extends object>(
  make: () => T,
  write: (tx: Tx, gathered: T) => Promise<void>,
): (tx: Tx) => T {
  const byTx = new WeakMap<Tx, T>();
  return (tx) => {
    const known = byTx.get(tx);
    if (known) return known;
    const made = make();
    byTx.set(tx, made);
    tx.beforeCommit(() => write(tx, made));
    return made;
  };
}

/** Runs what was left for the end, and what that leaves in turn. */
export async function runEndings(endings: readonly (() => Promise<void>)[]): Promise<void> {
  let done = 0;
  // An ending may add another one.
  while (done < endings.length) {
    const next = endings.slice(done);
    done += next.length;
    await Promise.all(next.map((write) => write()));
  }
}
