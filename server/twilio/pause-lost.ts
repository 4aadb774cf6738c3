import type { ProjectId } from '../../core/ids.ts';
import type { SenderRegistration } from '../../core/messaging/a2p/registration.ts';
import type { Tx } from '../db/handles.ts';
import { addPause } from '../engine/refusals/pauses-repo.ts';
import { sendersInUse } from './senders-in-use-repo.ts';

/** As `explainError` knows it. */
export const REGISTRATION_LOST = 'registration_lost';

/**
 * A registration that was approved and is not any more (refused, suspended, failed) pauses its
 * sender: carriers would block each of its texts, and charge for some. They wait until a person has
 * put it right and lets them go. One that never was approved pauses nothing: publishing warns of it.
 * Returns the senders that rest from now on.
 */
export async function pauseLost(
  tx: Tx,
  projectId: ProjectId,
  before: readonly SenderRegistration[],
  after: readonly SenderRegistration[],
  now: Date,
): Promise<string[]> {
  const approved = new Set(
    before.filter(({ state }) => state === 'registered').map(({ sender }) => sender),
  );
  const lost = after.filter(({ sender, state }) => state === 'rejected' && approved.has(sender));
  if (lost.length === 0) return [];
  const used = await sendersInUse(tx, projectId, now);
  const paused = lost.filter(({ sender }) => used.has(sender));
  for (const { sender, steps } of paused) {
    const why = steps.find((step) => step.state === 'failed')?.text ?? '';
    const errorWhy = `Its registration is not approved any more. ${why}`.trim();
    await addPause(tx, {
      projectId,
      what: sender,
      since: now,
      errorCode: REGISTRATION_LOST,
      errorWhy,
    });
  }
  return paused.map(({ sender }) => sender);
}
