import type { Tx } from './handles.ts';
import type { Ending } from './ending.ts';
import type { ReadyQuery } from './ready-query.ts';

/**
 * What a transaction writes once, at its end, however often a job adds to it: counters, wakes and
 * news. `gather(tx)` answers what is gathered so far; `queries` are asked right before the commit, so
 * that rows that many transactions write are held as shortly as possible. They are queries and not a
 * job that asks them, so that the commit can leave along with them.
 */
export function gathered<T extends object>(
  make: () => T,
  queries: (gathered: T) => readonly ReadyQuery[],
): (tx: Tx) => T {
  const byTx = new WeakMap<Tx, T>();
  return (tx) => {
    const known = byTx.get(tx);
    if (known) return known;
    const made = make();
    byTx.set(tx, made);
    tx.beforeCommit(() => queries(made));
    return made;
  };
}

/** What was left for the end. All of it is made before any of it is asked: making it may throw. */
export function queriesOf(endings: readonly Ending[]): ReadyQuery[] {
  return endings.flatMap((ending) => ending());
}
