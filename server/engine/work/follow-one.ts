import { applyReport } from '../reports/apply-report.ts';
import type { Engine } from '../engine.ts';
import { isStillClaimed } from '../outbox/lease.ts';
import { messageById } from '../outbox/outbox-repo.ts';
import type { Claim } from '../outbox-types.ts';
import { UNLEASED, wakeFor } from '../outbox/requeue.ts';
import { isLeftOpen, NEVER_SAID } from '../reports/stop-asking.ts';
import { toOutbound } from '../outbox/to-outbound.ts';
import { updateMessage } from '../outbox/update-repo.ts';

/** A message whose final status is still owed: asks for it. */
export async function followOne(engine: Engine, { row, sentBy }: Claim): Promise<void> {
  const outbound = { ...toOutbound(row, engine.policy.lifeMs), sentBy };
  const transport = engine.transports[row.transport];
  const report = await transport.status(outbound).catch((error: unknown) => {
    engine.log.warn({ err: error, messageId: row.id }, 'could not ask for a status');
    return null;
  });
  // Should the callback get lost, the claim runs out and it is asked for again.
  if (report === 'called back') return;
  await engine.db.write(async (tx) => {
    const { providerSid } = row;
    if (report && report !== 'not asked' && providerSid !== null) {
      await applyReport(engine, tx, row.id, { ...report, providerSid, source: 'asked' });
    }
    const now = await messageById(tx, row.id);
    if (!isStillClaimed(now, row)) return;
    const wait = transport.askAgainMs(toOutbound(now, engine.policy.lifeMs), engine.now());
    const at = engine.now();
    const dueAt = wait === null ? null : new Date(at.getTime() + wait);
    const line = { at, status: now.status, detail: NEVER_SAID };
    const isLeft = isLeftOpen(now, dueAt);
    await updateMessage(tx, now, { ...UNLEASED, dueAt }, isLeft ? line : undefined);
    if (isLeft) await engine.onChange(tx, now);
    if (dueAt) await wakeFor(engine, tx, dueAt);
  });
}
