import type { Tx } from '../db/handles.ts';

/**
 * Nothing is claimed for an account while it changes: a text would go out by one that counts as having
 * none on its way. And it changes once at a time, or a change would write back what another has changed.
 */
export function lockClaims(tx: Tx): Promise<void> {
  return tx.lock('outbox');
}
