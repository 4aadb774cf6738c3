import type { Tx } from '../../db/handles.ts';
import { keepFingerprint, keptFingerprint, sealedTokens } from './key-repo.ts';
import { otherKey } from './open-key.ts';
import { fingerprintOf, type SealKey } from './seal.ts';

/**
 * For whoever is about to seal something, in the same transaction: the key becomes the database's where
 * nothing is sealed yet, or has to be it. Two processes that started with a key each, while there was
 * nothing to open, must not seal with both; throws `UserError` for the second.
 */
export async function holdKey(tx: Tx, key: SealKey, now: Date): Promise<void> {
  await tx.lock('key');
  const own = fingerprintOf(key);
  const kept = await keptFingerprint(tx);
  if (kept === own) return;
  if (kept !== null && (await sealedTokens(tx)).length > 0) throw otherKey();
  await keepFingerprint(tx, own, now);
}
