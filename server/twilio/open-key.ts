import { UserError } from '../../core/errors.ts';
import type { Config } from '../config.ts';
import type { Db } from '../db/handles.ts';
import { keepFingerprint, keptFingerprint, sealedTokens } from './key-repo.ts';
import { fingerprintOf, type SealKey, unseal } from './seal.ts';
import { findSecretKey, loadSecretKey } from './secret-key.ts';

/**
 * The key of this process, once it is known to be the database's; throws `UserError` where it is
 * another one. Such a process could open no Twilio token: it would claim texts that it cannot send.
 *
 * The first start keeps the key's fingerprint, and makes the key where none is given. A database from
 * before there were fingerprints takes the key that opens a token in it, or any where it has none.
 */
export async function openKey(
  db: Db,
  { data, secret }: Pick<Config, 'data' | 'secret'>,
  now: Date,
): Promise<SealKey> {
  return db.write(async (tx) => {
    // Two first starts at once, on two machines with a folder each, have two keys: one is refused.
    await tx.lock('key');
    const key = findSecretKey(data, secret);
    const kept = await keptFingerprint(tx);
    if (kept !== null) {
      if (key === null || fingerprintOf(key) !== kept) throw otherKey();
      return key;
    }
    const tokens = await sealedTokens(tx);
    const isOpening = tokens.some(
      ({ projectId, tokenSealed }) => key && unseal(key, projectId, tokenSealed) !== null,
    );
    if (tokens.length > 0 && !isOpening) throw otherKey();
    // Made only here: a key of its own on a second machine would be one that opens nothing.
    const own = key ?? loadSecretKey(data, secret);
    await keepFingerprint(tx, fingerprintOf(own), now);
    return own;
  });
}

function otherKey(): UserError {
  return new UserError(
    'refused',
    'The Twilio tokens in this database are sealed with another key than this process has, so it could send nothing and was not started.',
    'Start it with the AFTERWORD_SECRET of the other processes or, where none is set, with a copy of secret.key from their AFTERWORD_DATA folder; if that key is lost, stop all of them, run “afterword new-key”, and connect Twilio again.',
  );
}
