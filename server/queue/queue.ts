import type { Tx } from '../db/handles.ts';

/**
 * Wakes dispatchers. It carries no message: what is due stands in the outbox, and whoever is woken
 * claims it there, so a wake may come twice or too early and does no harm.
 */
export interface Queue {
  /**
   * In the transaction that makes something due: some process will look at that moment, also if
   * this one is gone by then.
   */
  wakeAt(tx: Tx, at: Date): Promise<void>;
  /** From now on `look` is called when something is due. It must not throw. */
  start(look: () => void): Promise<void>;
  stop(): Promise<void>;
}
