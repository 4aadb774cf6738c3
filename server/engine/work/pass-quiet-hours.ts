import type { Engine } from '../engine.ts';
import { messageById } from '../outbox/outbox-repo.ts';
import type { Claim } from '../outbox-types.ts';
import { holdForQuietHours, judgeQuietHours } from '../quiet-hours.ts';
import { giveBack } from '../settle/settle-attempt.ts';

/**
 * Again right before sending: the hours may have ended since it was claimed. Returns whether it may be
 * sent now. Then nothing has been written: a write may wait for seconds, and a STOP come meanwhile that
 * nobody looks for any more.
 */
export async function passQuietHours(engine: Engine, claim: Claim): Promise<boolean> {
  const claimed = claim.row;
  const now = engine.now();
  const verdict = judgeQuietHours(claimed, now);
  if (verdict.kind === 'open') return true;
  // Then the line that says it is being sent says this too.
  const isOnRecord = judgeQuietHours(claimed, claim.claimedAt).kind === 'exception';
  if (verdict.kind === 'exception' && isOnRecord) return true;
  await engine.db.write(async (tx) => {
    // What may be sent all the same is claimed anew at once, with the reason in that line.
    await giveBack(engine, tx, claimed);
    if (verdict.kind === 'exception') return;
    const row = await messageById(tx, claimed.id);
    if (row?.status === 'queued') await holdForQuietHours(tx, row, verdict, now);
  });
  return false;
}
