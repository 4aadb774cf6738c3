import type { Tx } from './handles.ts';

/**
 * A question that several parts of one transaction have: it is asked once about each thing, and may
 * be asked ahead of time, along with other queries. `forget` it where the transaction changes the
 * answer.
 */
export function onceInTx<About, T>(
  keyOf: (about: About) => string,
  ask: (tx: Tx, about: About) => Promise<T>,
): {
  of(tx: Tx, about: About): Promise<T>;
  forget(tx: Tx): void;
} {
  const byTx = new WeakMap<Tx, Map<string, Promise<T>>>();
  return {
    of(tx, about) {
      const asked = byTx.get(tx) ?? new Map<string, Promise<T>>();
      byTx.set(tx, asked);
      const key = keyOf(about);
      const answer = asked.get(key) ?? ask(tx, about);
      asked.set(key, answer);
      return answer;
    },
    forget: (tx) => void byTx.delete(tx),
  };
}
