import type { Config } from '../../config.ts';
import type { Db } from '../../db/handles.ts';
import { addPause, CONNECTION } from '../../engine/refusals/pauses-repo.ts';
import { type FormerToken, formerTokens } from '../former-repo.ts';
import { keepFingerprint, sealedTokens, type SealedToken } from './key-repo.ts';
import { fingerprintOf, unseal } from './seal.ts';
import { loadSecretKey } from './secret-key.ts';
import { TOKEN_SEALED } from '../no-client.ts';

/** Accounts whose token does not open any more. */
export interface LostTokens {
  readonly connected: readonly SealedToken[];
  readonly former: readonly FormerToken[];
}

/**
 * Takes this process' key for the database's, from now on. Accounts whose token it does not open are
 * paused until they are connected again; returns them, and the former accounts with texts that nobody can
 * ask for any more. Nothing is removed: should the old key be found, the same with that one opens them.
 */
export async function startNewKey(
  db: Db,
  { data, secret }: Pick<Config, 'data' | 'secret'>,
  now: Date,
): Promise<LostTokens> {
  const key = loadSecretKey(data, secret);
  return db.write(async (tx) => {
    await tx.lock('key');
    await keepFingerprint(tx, fingerprintOf(key), now);
    const isLost = ({ projectId, tokenSealed }: Pick<SealedToken, 'projectId' | 'tokenSealed'>) =>
      unseal(key, projectId, tokenSealed) === null;
    const connected = (await sealedTokens(tx)).filter(isLost);
    const former = (await formerTokens(tx))
      .filter(isLost)
      .filter(({ inDoubt, unconfirmed }) => inDoubt + unconfirmed > 0);
    const { code: errorCode, message: errorWhy } = TOKEN_SEALED;
    for (const { projectId } of connected) {
      await addPause(tx, { projectId, what: CONNECTION, since: now, errorCode, errorWhy });
    }
    return { connected, former };
  });
}
