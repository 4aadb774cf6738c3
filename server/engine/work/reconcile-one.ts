import type { ReadTx, Tx } from '../../db/handles.ts';
import { type AttemptRow, attemptsOf } from '../outbox/attempts-repo.ts';
import { applyReport } from '../reports/apply-report.ts';
import type { Engine } from '../engine.ts';
import { historyOf, secondSidIn, sidIn, sidsOfEarlierTries } from '../outbox/history-repo.ts';
import { isStillClaimed } from '../outbox/lease.ts';
import { isSidTaken, messageById, wantedSince } from '../outbox/outbox-repo.ts';
import type { MessageRow } from '../outbox-types.ts';
import { ourRefusal } from '../refusals/our-refusal.ts';
import { backoffMs, CLOCKS_APART_MS, isExpired, lookUpWaitMs } from '../policy.ts';
import { countedTries, requeue, wakeFor } from '../outbox/requeue.ts';
import { finish } from '../settle/settle-attempt.ts';
import { toOutbound } from '../outbox/to-outbound.ts';
import type { FindResult } from '../transport.ts';
import { updateMessage } from '../outbox/update-repo.ts';

/** The answer to an attempt was lost: looks for the message before anything else is done. */
export async function reconcileOne(engine: Engine, row: MessageRow): Promise<void> {
  const attempt = await engine.db.read(async (tx) => (await attemptsOf(tx, row.id)).at(-1));
  const found = await look(engine, row, attempt);
  // By a clock that has been put right since: what is looked for since then, or before it, proves nothing.
  const isUndated = attempt !== undefined && isAhead(attempt.startedAt, engine.now());
  await engine.db.write(async (tx) => {
    // Once more: what was asked while it looked may have come to nothing, and be tried again, since.
    const isOfAnother = found.found && (await sidsOfEarlierTries(tx, row)).has(found.providerSid);
    if (found.found && !isOfAnother) {
      // Proof, whoever has the claim by now: like a status callback that says the same.
      const report = {
        ...found.report,
        providerSid: found.providerSid,
        source: 'look-up',
      } as const;
      if ((await applyReport(engine, tx, row.id, report)) !== 'ignored') return;
    }
    const now = await messageById(tx, row.id);
    if (!isStillClaimed(now, row)) return;
    if (isUndated) {
      const why = 'The clock ran ahead when it was sent, so nobody can find out whether it was.';
      await finish(engine, tx, now, 'failed', ourRefusal('unresolved', why));
    } else if (!found.found && found.certain) await afterNothingFound(engine, tx, now);
    else await lookAgain(engine, tx, now);
  });
}

function isAhead(at: Date, now: Date): boolean {
  return at.getTime() - now.getTime() > CLOCKS_APART_MS;
}

async function look(
  engine: Engine,
  row: MessageRow,
  attempt: AttemptRow | undefined,
): Promise<FindResult> {
  try {
    const startedAt = attempt?.startedAt ?? row.statusAt;
    const now = engine.now();
    const sentBy = attempt?.sentBy ?? null;
    const outbound = { ...toOutbound(row, engine.policy.lifeMs), sentBy };
    let earlier: Promise<Set<unknown>> | null = null;
    return await engine.transports[row.transport].find(outbound, {
      startedAt: isAhead(startedAt, now) ? now : startedAt,
      // Not merely ended: an attempt that was on its way when its process ended is called lost.
      wasMade: attempt?.outcome === 'ambiguous',
      now,
      isTaken: async (sid) => {
        if (await engine.db.read((tx) => isSidTaken(tx, sid, row.id))) return true;
        // Once for all that is listed: it is read from many histories.
        earlier ??= engine.db.read((tx) => earlierSids(tx, row));
        return (await earlier).has(sid);
      },
    });
  } catch (error) {
    engine.log.warn({ err: error, messageId: row.id }, 'could not look for a message');
    return { found: false, certain: false };
  }
}

/** Of tries that came to nothing, of this message and of others to the same person. */
async function earlierSids(tx: ReadTx, row: MessageRow): Promise<Set<unknown>> {
  const lines = await historyOf(tx, row.id);
  const own = lines.flatMap(({ detail }) => [sidIn(detail), secondSidIn(detail)]);
  return new Set([...own, ...(await sidsOfEarlierTries(tx, row))]);
}

async function afterNothingFound(engine: Engine, tx: Tx, row: MessageRow): Promise<void> {
  const why = row.errorWhy ?? 'The last attempt got no answer.';
  const refusal = ourRefusal('not_accepted', `${why} The provider does not have the message.`);
  const tries = await countedTries(tx, row);
  if (isExpired(engine, row, await wantedSince(tx, row)) || tries >= engine.policy.maxAttempts) {
    await finish(engine, tx, row, 'failed', refusal);
    return;
  }
  await requeue(
    engine,
    tx,
    row,
    backoffMs(engine.policy.backoffMs, tries, engine.random()),
    refusal,
  );
}

/** Later, and less often the longer the question has been open. */
async function lookAgain(engine: Engine, tx: Tx, row: MessageRow): Promise<void> {
  const now = engine.now();
  const open = now.getTime() - row.statusAt.getTime();
  if (open > engine.policy.unresolvedMs) {
    const why = 'Nobody could find out whether it was sent.';
    await finish(engine, tx, row, 'failed', ourRefusal('unresolved', why));
    return;
  }
  const dueAt = new Date(now.getTime() + lookUpWaitMs(engine.policy, open));
  await updateMessage(tx, row, { dueAt, leaseUntil: null, leaseOwner: null });
  await wakeFor(engine, tx, dueAt);
}
