import type { Tx } from '../../db/handles.ts';
import { together } from '../../db/together.ts';
import { changeOf, detailOf, isGood, reportOfAnswer } from '../reports/apply-report.ts';
import { finishAccepted } from '../outbox/attempts-repo.ts';
import type { Engine } from '../engine.ts';
import { addHistories } from '../outbox/history-repo.ts';
import type { MessageRow } from '../outbox-types.ts';
import { announce } from '../outbox/requeue.ts';
import { tellConversation } from '../outbox/tell-conversation.ts';
import { acceptMessages } from '../outbox/update-repo.ts';
import type { IncomingReport } from '../reports/incoming-report.ts';
import type { Settlement } from './settlement.ts';

interface Taken {
  readonly settlement: Settlement;
  /** As it was claimed. */
  readonly row: MessageRow;
  readonly report: IncomingReport;
  readonly set: NonNullable<ReturnType<typeof changeOf>>;
}

/**
 * Settles, in a few queries for all of them, the first attempts that the provider took and of which
 * nothing else has become known since they were claimed: nearly all. Leaves exactly what
 * `settleAttempt` would leave of each. Returns the settlements that are not of this kind; nothing is
 * written of those.
 */
export async function settleAccepted(
  engine: Engine,
  tx: Tx,
  settlements: readonly Settlement[],
): Promise<Settlement[]> {
  const now = engine.now();
  const plain = plainOnes(engine, settlements, now);
  const taken = await acceptMessages(tx, plain, now);
  await writeRest(engine, tx, taken, now);
  const done = new Set(taken.map((one) => one.settlement));
  return settlements.filter((one) => !done.has(one));
}

function plainOnes(engine: Engine, settlements: readonly Settlement[], now: Date): Taken[] {
  const asked = settlements.flatMap((settlement) => {
    const report = firstReportOf(settlement);
    return report ? [{ settlement, report }] : [];
  });
  const twice = twiceIn(settlements.flatMap(({ result }) => sidOf(result) ?? []));
  return asked.flatMap(({ settlement, report }) => {
    const row = settlement.claimed;
    const set = twice.has(report.providerSid) ? null : changeOf(engine, row, report, now);
    return set && isGood(set.status) ? [{ settlement, report, row, set }] : [];
  });
}

function sidOf(result: Settlement['result']): string | null {
  return result.outcome === 'accepted' ? result.providerSid : null;
}

/** The provider cannot have meant both: whichever is settled first, by itself, has it. */
function twiceIn(sids: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(sids.filter((sid) => seen.size === seen.add(sid).size));
}

/** Whether it may be one that `settleAccepted` settles. */
export function isFirstAccepted(settlement: Settlement): boolean {
  return firstReportOf(settlement) !== null;
}

/** A later attempt may have been taken under an id that an earlier one had. */
function firstReportOf({ claimed, result }: Settlement): IncomingReport | null {
  if (result.outcome !== 'accepted' || claimed.attempts !== 1) return null;
  return reportOfAnswer(result, claimed.attempts);
}

async function writeRest(
  engine: Engine,
  tx: Tx,
  taken: readonly Taken[],
  now: Date,
): Promise<void> {
  const ids = taken.map(({ row }) => row.id);
  const lines = taken.map(({ row, set, report }) => ({
    messageId: row.id,
    line: { at: now, status: set.status, detail: detailOf(report) },
  }));
  await together([finishAccepted(tx, ids, 1, now), addHistories(tx, lines)]);
  for (const { row, set } of taken) {
    const changed = { ...row, ...set };
    await tellConversation(engine, tx, changed);
    await announce(engine, tx, changed, changed.dueAt);
  }
}
