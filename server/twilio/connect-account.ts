import type { Tx } from '../db/handles.ts';
import { CONNECTION, removePause } from '../engine/pauses-repo.ts';
import { dropFormer, keepFormer } from './former-repo.ts';
import { keywordsAnsweredBy } from './keyword-answers.ts';
import { lockClaims } from './lock-claims.ts';
import { connectionOf, putConnection, type ConnectionRow } from './repo.ts';

/**
 * The project's account from `now` on. The one that it was connected to before is kept, the account's
 * pause ends, and those of its senders hold again, however long it was not connected. Who answers its
 * keywords is as it was, as long as the account is known.
 */
export async function connectAccount(
  tx: Tx,
  account: Omit<ConnectionRow, 'checkedAt' | 'createdAt' | 'keywordsAnsweredBy'>,
  now: Date,
): Promise<void> {
  const { projectId, accountSid } = account;
  await lockClaims(tx);
  const before = await connectionOf(tx, projectId);
  const by = await keywordsAnsweredBy(tx, projectId, accountSid);
  const stamps = { checkedAt: now, createdAt: now };
  await putConnection(tx, { ...account, ...stamps, keywordsAnsweredBy: by });
  if (before && before.accountSid !== accountSid) await keepFormer(tx, before);
  await dropFormer(tx, account);
  await removePause(tx, projectId, CONNECTION);
}
