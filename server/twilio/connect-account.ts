import type { Tx } from '../db/handles.ts';
import { CONNECTION, pauseOf, type PauseRow } from '../engine/refusals/pauses-repo.ts';
import { dropFormer, formerConnectionOf, keepFormer } from './former-repo.ts';
import { beginHearing } from './hear-first.ts';
import { keywordsAnsweredBy } from './keyword-answers.ts';
import { lockClaims } from './lock-claims.ts';
import { connectionOf, putConnection, type ConnectionRow } from './repo.ts';

/**
 * The project's account from `now` on. The one that it was connected to before is kept, and
 * the pauses of its senders hold again, however long it was not connected. Who answers its keywords is as
 * it was, as long as the account is known.
 *
 * Returns the account's pause, to be ended once is heard what people wrote meanwhile; null where nothing
 * waits and the account is a new one. One that was known is paused for that in any case: its token may
 * have been changed at Twilio, and nobody found out as long as nothing was sent.
 */
export async function connectAccount(
  tx: Tx,
  account: Omit<ConnectionRow, 'checkedAt' | 'createdAt' | 'keywordsAnsweredBy'>,
  now: Date,
): Promise<PauseRow | null> {
  const { projectId, accountSid } = account;
  await lockClaims(tx);
  const before = await connectionOf(tx, projectId);
  const isKnown =
    before?.accountSid === accountSid ||
    (await formerConnectionOf(tx, projectId, accountSid)) !== null;
  const by = await keywordsAnsweredBy(tx, projectId, accountSid);
  const stamps = { checkedAt: now, createdAt: now };
  await putConnection(tx, { ...account, ...stamps, keywordsAnsweredBy: by });
  if (before && before.accountSid !== accountSid) await keepFormer(tx, before);
  await dropFormer(tx, account);
  if (!isKnown && !(await pauseOf(tx, projectId, CONNECTION))) return null;
  return beginHearing(tx, { projectId, what: CONNECTION }, now);
}
