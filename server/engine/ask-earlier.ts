import { isFinal } from '../../core/messaging/statuses.ts';
import { applyReport } from './apply-report.ts';
import { senderOf } from './attempts-repo.ts';
import type { Engine } from './engine.ts';
import { historyOf, sidIn } from './history-repo.ts';
import { isStillClaimed } from './lease.ts';
import { messageById } from './outbox-repo.ts';
import type { MessageRow } from './outbox-types.ts';
import { giveBack } from './settle-attempt.ts';
import { toOutbound } from './to-outbound.ts';

/** `it got there`: then that is on record, and the text is not this claim's any more. */
export type Earlier = 'it did not' | 'it got there' | 'nobody knows';

/**
 * Right before a text is sent again that the provider took and reported as not delivered: whether it
 * got there all the same. A carrier may correct itself, and its second report be late, lost, or never
 * sent to us.
 */
export async function askEarlier(engine: Engine, claimed: MessageRow): Promise<Earlier> {
  if (claimed.attempts < 2 || claimed.transport !== 'twilio') return 'it did not';
  const { providerSid, sentBy } = await engine.db.read(async (tx) => ({
    providerSid: (await historyOf(tx, claimed.id))
      .map(({ detail }) => sidIn(detail))
      .findLast(Boolean),
    sentBy: await senderOf(tx, { id: claimed.id, attempts: claimed.attempts - 1 }),
  }));
  if (typeof providerSid !== 'string') return 'it did not';
  const asked = { ...toOutbound(claimed, engine.policy.lifeMs), providerSid, sentBy };
  const report = await engine.transports.twilio.status(asked).catch((error: unknown) => {
    engine.log.warn({ err: error, messageId: claimed.id }, 'could not ask for an earlier try');
    return 'called back' as const;
  });
  // There is no such message any more: what was reported of it last stands.
  if (report === null) return 'it did not';
  if (report === 'called back' || !isFinal(report.status)) return 'nobody knows';
  if (report.status !== 'delivered' && report.status !== 'read') return 'it did not';
  await engine.db.write(async (tx) => {
    if (!isStillClaimed(await messageById(tx, claimed.id), claimed)) return;
    // As if it had been reported while the text waited.
    await giveBack(engine, tx, claimed);
    await applyReport(engine, tx, claimed.id, { ...report, providerSid, source: 'asked' });
  });
  return 'it got there';
}
