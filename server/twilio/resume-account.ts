import type { Tx } from '../db/handles.ts';
import { pauseOf, type PauseRow } from '../engine/refusals/pauses-repo.ts';
import { beginHearing } from './hear-first.ts';
import { lockClaims } from './lock-claims.ts';
import { connectionOf, type ConnectionRow, putConnection } from './repo.ts';

/**
 * Keeps what was just found out about a connected account, and begins to end the pause of `what`: the
 * account's, or one of its senders'. Null: nothing is paused, or another account is connected by now.
 */
export async function resumeAccount(
  tx: Tx,
  {
    projectId,
    accountSid,
    accountName,
    checkedAt,
  }: Pick<ConnectionRow, 'projectId' | 'accountSid' | 'accountName' | 'checkedAt'>,
  what: string,
): Promise<PauseRow | null> {
  await lockClaims(tx);
  const now = await connectionOf(tx, projectId);
  // What was checked says nothing of an account that was connected meanwhile, or of none.
  if (now?.accountSid !== accountSid) return null;
  await putConnection(tx, { ...now, accountName, checkedAt });
  if (!(await pauseOf(tx, projectId, what))) return null;
  return beginHearing(tx, { projectId, what }, checkedAt);
}
