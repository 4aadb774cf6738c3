import { UserError } from '../../../core/errors.ts';
import type { Config } from '../../config.ts';
import type { Db } from '../../db/handles.ts';
import { keepFingerprint, keptFingerprint, sealedTokens } from './key-repo.ts';
import { fingerprintOf, type SealKey, unseal } from './seal.ts';
import { findSecretKey, loadSecretKey } from './secret-key.ts';

/**
 * The key of this process; throws `UserError` where Twilio tokens are sealed with another one. Such a
 * process could open none of them: it would claim texts that it cannot send.
 *
 * As long as nothing is sealed any key will do, and one is made where none is given: `holdKey` makes the
 * first that seals something the database's. A database from before there were fingerprints takes the
 * key that opens a token in it.
 */
export async function openKey(
  db: Db,
  { data, secret }: Pick<Config, 'data' | 'secret'>,
  now: Date,
): Promise<SealKey> {
  return db.write(async (tx) => {
    await tx.lock('key');
    const key = findSecretKey(data, secret);
    const tokens = await sealedTokens(tx);
    if (tokens.length === 0) return key ?? loadSecretKey(data, secret);
    const kept = await keptFingerprint(tx);
    if (kept !== null) {
      if (key === null || fingerprintOf(key) !== kept) throw otherKey();
      return key;
    }
    const isOpening = tokens.some(
      ({ projectId, tokenSealed }) => key && unseal(key, projectId, tokenSealed) !== null,
    );
    // None is made here: a key of its own on a second machine would be one that opens nothing.
    if (key === null || !isOpening) throw otherKey();
    await keepFingerprint(tx, fingerprintOf(key), now);
    return key;
  });
}

export function otherKey(): UserError {
  return new UserError(
    'refused',
    'The Twilio tokens in this database are sealed with another key than this process has, so it could send nothing and was not started.',
    'Start it with the AFTERWORD_SECRET of the other processes or, where none is set, with a copy of secret.key from their AFTERWORD_DATA folder; if that key is lost, stop all of them, run “afterword new-key”, and connect Twilio again.',
  );
}
