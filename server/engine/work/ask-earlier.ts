import { isFinal } from '../../../core/messaging/statuses.ts';
import { applyReport } from '../reports/apply-report.ts';
import { attemptsOf } from '../outbox/attempts-repo.ts';
import type { Engine } from '../engine.ts';
import { historyOf, lastSidIn } from '../outbox/history-repo.ts';
import { isStillClaimed } from '../outbox/lease.ts';
import { messageById } from '../outbox/outbox-repo.ts';
import type { MessageRow } from '../outbox-types.ts';
import { giveBack } from '../settle/settle-attempt.ts';
import { toOutbound } from '../outbox/to-outbound.ts';

/** `it got there`: then that is on record, and the text is not this claim's any more. */
export type Earlier = 'nothing to ask' | 'it did not' | 'it got there' | 'nobody knows';

/** Whether a text that was claimed may have an earlier try that the provider took. */
export function mayHaveEarlier({ attempts, transport }: MessageRow): boolean {
  return attempts > 1 && transport === 'twilio';
}

/**
 * Right before a text is sent again that the provider took and reported as not delivered: whether it
 * got there all the same. A carrier may correct itself, and its second report be late, lost, or never
 * sent to us.
 */
export async function askEarlier(engine: Engine, claimed: MessageRow): Promise<Earlier> {
  if (!mayHaveEarlier(claimed)) return 'nothing to ask';
  const taken = await takenBy(engine, claimed);
  if (taken === null) return 'nothing to ask';
  const { providerSid, sentBy, isCertain } = taken;
  const asked = { ...toOutbound(claimed, engine.policy.lifeMs), providerSid, sentBy };
  const report = await engine.transports.twilio.status(asked).catch((error: unknown) => {
    engine.log.warn({ err: error, messageId: claimed.id }, 'could not ask for an earlier try');
    return 'not asked' as const;
  });
  // There is no such message any more: what was reported of it last stands. That of an account that
  // never had it is no news.
  if (report === null) return isCertain ? 'it did not' : 'nobody knows';
  if (typeof report === 'string' || !isFinal(report.status)) return 'nobody knows';
  if (report.status !== 'delivered' && report.status !== 'read') return 'it did not';
  await engine.db.write(async (tx) => {
    if (!isStillClaimed(await messageById(tx, claimed.id), claimed)) return;
    // As if it had been reported while the text waited.
    await giveBack(engine, tx, claimed);
    await applyReport(engine, tx, claimed.id, { ...report, providerSid, source: 'asked' });
  });
  return 'it got there';
}

interface Taken {
  readonly providerSid: string;
  /** The account that took it, which need not be the one that was asked last. */
  readonly sentBy: string | null;
  /**
   * Whether no other can have: a report may have come so late that the text had been handed to another
   * account meanwhile.
   */
  readonly isCertain: boolean;
}

async function takenBy(engine: Engine, { id }: MessageRow): Promise<Taken | null> {
  return engine.db.read(async (tx) => {
    const last = lastSidIn(await historyOf(tx, id));
    if (last === null) return null;
    const { providerSid, n } = last;
    const until = (await attemptsOf(tx, id)).filter((one) => n !== null && one.n <= n);
    const sentBy = until.find((one) => one.n === n)?.sentBy ?? null;
    const isCertain = sentBy !== null && until.every((one) => one.sentBy === sentBy);
    return { providerSid, sentBy, isCertain };
  });
}
