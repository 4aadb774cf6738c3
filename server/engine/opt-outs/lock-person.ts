import type { E164 } from '../../../core/phone.ts';
import type { Tx } from '../../db/handles.ts';

/**
 * What a person wants is taken in one word after the other, be it theirs by text or ours by hand:
 * else two texts would each begin an exchange, and an opt-out that is added while another ends could
 * be lost between the two.
 */
export function lockPerson(tx: Tx, person: E164): Promise<void> {
  return tx.lock(`from:${person}`);
}
