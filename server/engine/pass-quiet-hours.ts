import type { Engine } from './engine.ts';
import { isStillClaimed } from './lease.ts';
import { messageById } from './outbox-repo.ts';
import type { Claim } from './outbox-types.ts';
import { holdForQuietHours, judgeQuietHours } from './quiet-hours.ts';
import { giveBack } from './settle-attempt.ts';
import { updateMessage } from './update-repo.ts';

/**
 * Again right before sending: the hours may have ended since it was claimed. What is sent in them
 * all the same has the reason in its history before it is. Returns whether it may be sent now.
 */
export async function passQuietHours(engine: Engine, claim: Claim): Promise<boolean> {
  const claimed = claim.row;
  const now = engine.now();
  const verdict = judgeQuietHours(claimed, now);
  if (verdict.kind === 'open') return true;
  // Then the line that says it is being sent says this too.
  const isOnRecord = judgeQuietHours(claimed, claim.claimedAt).kind === 'exception';
  if (verdict.kind === 'exception' && isOnRecord) return true;
  return engine.db.write(async (tx) => {
    if (verdict.kind === 'wait') {
      await giveBack(engine, tx, claimed);
      const row = await messageById(tx, claimed.id);
      if (row?.status === 'queued') await holdForQuietHours(tx, row, verdict, now);
      return false;
    }
    const row = await messageById(tx, claimed.id);
    if (!isStillClaimed(row, claimed)) return false;
    const line = { at: now, status: row.status, detail: { quietHours: verdict.why } };
    await updateMessage(tx, row, {}, line);
    return true;
  });
}
