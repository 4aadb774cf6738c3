import type { MessageId } from '../../core/ids.ts';
import { MOST_AT_ONCE } from '../db/built-for-many.ts';
import type { Db, ReadTx, Tx } from '../db/handles.ts';
import { attemptsOf } from './attempts-repo.ts';
import { applyReport } from './apply-report.ts';
import { askEarlier, mayHaveEarlier } from './ask-earlier.ts';
import type { Engine } from './engine.ts';
import { OPTED_OUT, whoOptedOut } from './opt-outs/opted-out.ts';
import { historyOf, sidIn, sidsOfEarlierTries } from './history-repo.ts';
import { isStillClaimed } from './lease.ts';
import { isSidTaken, messageById, wantedSince } from './outbox-repo.ts';
import type { Claim, MessageRow } from './outbox-types.ts';
import { backoffMs, expiryOf, lookUpWaitMs } from './policy.ts';
import { holdForQuietHours, judgeQuietHours, notAfter, outlives } from './quiet-hours.ts';
import { countedTries, requeue, UNLEASED, wakeFor } from './requeue.ts';
import { isLeftOpen, NEVER_SAID } from './stop-asking.ts';
import { finish, giveBack } from './settle-attempt.ts';
import type { Settler } from './settler.ts';
import { toOutbound } from './to-outbound.ts';
import type { FindResult, ProviderRefusal, SendAnswer } from './transport.ts';
import { updateMessage } from './update-repo.ts';
import { EARLIER_UNKNOWN, waitForEarlier } from './wait-for-earlier.ts';

/** Does claimed work, each piece to its recorded end. The promises are in the order of the claims. */
export function doWork(
  engine: Engine,
  settler: Settler,
  claims: readonly Claim[],
): Promise<void>[] {
  const sends = claims.filter(({ work }) => work === 'send');
  const facts = factsOf(
    engine,
    sends.map(({ row }) => row).filter((row) => !mayHaveEarlier(row)),
  );
  return claims.map(async (claim) => {
    if (claim.work === 'send') await sendOne(engine, settler, claim, facts);
    else if (claim.work === 'reconcile') await reconcileOne(engine, claim.row);
    else await followOne(engine, claim);
  });
}

/** What must be known right before sending. */
interface Facts {
  readonly since: Date;
  readonly hasOptedOut: boolean;
}

/** Of texts that are about to be sent at the same moment. */
async function factsOf(
  engine: Engine,
  rows: readonly MessageRow[],
): Promise<Map<MessageId, Facts>> {
  const [optedOut, since] = await Promise.all([optedOutOf(engine.db, rows), sinceOf(engine, rows)]);
  return new Map(
    rows.map((row) => {
      const hasOptedOut = optedOut.has(row);
      return [row.id, { since: since.get(row) ?? row.createdAt, hasOptedOut }];
    }),
  );
}

async function optedOutOf(db: Db, rows: readonly MessageRow[]): Promise<Set<MessageRow>> {
  if (rows.length === 0) return new Set();
  const job = (tx: ReadTx) => whoOptedOut(tx, rows);
  return rows.length <= MOST_AT_ONCE ? db.ask(job) : db.read(job);
}

/**
 * Of those that somebody may have wanted anew: they were tried before, or are too old by themselves,
 * like one that expired behind a pause. The others are wanted since they were made.
 */
async function sinceOf(
  engine: Engine,
  rows: readonly MessageRow[],
): Promise<Map<MessageRow, Date>> {
  const since = new Map<MessageRow, Date>();
  const asked = rows.filter((row) => row.attempts > 1 || isExpired(engine, row, row.createdAt));
  if (asked.length === 0) return since;
  return engine.db.read(async (tx) => {
    for (const row of asked) since.set(row, await wantedSince(tx, row));
    return since;
  });
}

async function sendOne(
  engine: Engine,
  settler: Settler,
  claim: Claim,
  ofBatch: Promise<Map<MessageId, Facts>>,
): Promise<void> {
  const { row } = claim;
  const beginBy = new Date(claim.claimedAt.getTime() + engine.policy.beginWithinMs);
  const mayAsk = mayHaveEarlier(row);
  if (mayAsk && engine.now() > beginBy) return engine.db.write((tx) => giveBack(engine, tx, row));
  const earlier = await askEarlier(engine, row);
  if (earlier === 'it got there') return;
  const hasAsked = earlier !== 'nothing to ask';
  // Asked again at once, Twilio would most likely take as long as it just did.
  const putOff = hasAsked ? waitForEarlier : giveBack;
  // Asking takes seconds, in which any of it may change.
  const known = (await (mayAsk ? factsOf(engine, [row]) : ofBatch)).get(row.id);
  if (!known) return engine.db.write((tx) => putOff(engine, tx, row));
  const { since } = known;
  const now = engine.now();
  const isLate = now > beginBy;
  if (isLate && !hasAsked) return engine.db.write((tx) => putOff(engine, tx, row));
  const isUnknown = isLate || earlier === 'nobody knows';
  const quiet = judgeQuietHours(row, now);
  const isTooLate = quiet.kind === 'wait' && outlives(engine.policy, row, since, quiet.until, now);
  if (isTooLate || isExpired(engine, row, since)) {
    const why = isUnknown ? ` ${EARLIER_UNKNOWN}` : '';
    const refusal = refusalOf('expired', `It could not be sent in time.${why}`);
    return engine.db.write((tx) => endUnsent(engine, tx, row, 'failed', refusal));
  }
  // Here and not only when it was queued: a STOP may have come since.
  if (known.hasOptedOut) {
    return engine.db.write((tx) => endUnsent(engine, tx, row, 'suppressed', OPTED_OUT));
  }
  if (isUnknown) return engine.db.write((tx) => putOff(engine, tx, row));
  if (!(await passQuietHours(engine, claim))) return;
  const result = await send(engine, claim, since, beginBy);
  if (result.outcome === 'late') return engine.db.write((tx) => putOff(engine, tx, row));
  await settler.settle({ claimed: row, result });
}

/**
 * Again right before sending: the hours may have ended since it was claimed. What is sent in them
 * all the same has the reason in its history before it is.
 */
async function passQuietHours(engine: Engine, claim: Claim): Promise<boolean> {
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

async function endUnsent(
  engine: Engine,
  tx: Tx,
  claimed: MessageRow,
  status: 'failed' | 'suppressed',
  refusal: ProviderRefusal,
): Promise<void> {
  await giveBack(engine, tx, claimed);
  const row = await messageById(tx, claimed.id);
  if (row?.status !== 'queued') return;
  await finish(engine, tx, row, status, refusal);
}

async function send(
  engine: Engine,
  { row, sentBy }: Claim,
  since: Date,
  beginBy: Date,
): Promise<SendAnswer> {
  try {
    const expiresAt = notAfter(row, engine.now(), expiryOf(engine.policy, row, since));
    const outbound = { ...toOutbound(row, engine.policy.lifeMs, since), sentBy, expiresAt };
    return await engine.transports[row.transport].send(outbound, beginBy);
  } catch (error) {
    engine.log.error({ err: error, messageId: row.id }, 'a transport threw while sending');
    const why = 'Sending broke off, and nobody knows where.';
    return { outcome: 'ambiguous', why, error: refusalOf('bug', why) };
  }
}

/** The answer to an attempt was lost: looks for the message before anything else is done. */
async function reconcileOne(engine: Engine, row: MessageRow): Promise<void> {
  const found = await look(engine, row);
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
    if (!found.found && found.certain) await afterNothingFound(engine, tx, now);
    else await lookAgain(engine, tx, now);
  });
}

async function look(engine: Engine, row: MessageRow): Promise<FindResult> {
  try {
    const attempt = await engine.db.read(async (tx) => (await attemptsOf(tx, row.id)).at(-1));
    const sentBy = attempt?.sentBy ?? null;
    const outbound = { ...toOutbound(row, engine.policy.lifeMs), sentBy };
    let earlier: Promise<Set<unknown>> | null = null;
    return await engine.transports[row.transport].find(outbound, {
      startedAt: attempt?.startedAt ?? row.statusAt,
      // Not merely ended: an attempt that was on its way when its process ended is called lost.
      wasMade: attempt?.outcome === 'ambiguous',
      now: engine.now(),
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
  const own = (await historyOf(tx, row.id)).map(({ detail }) => sidIn(detail));
  return new Set([...own, ...(await sidsOfEarlierTries(tx, row))]);
}

async function afterNothingFound(engine: Engine, tx: Tx, row: MessageRow): Promise<void> {
  const why = row.errorWhy ?? 'The last attempt got no answer.';
  const refusal = refusalOf('not_accepted', `${why} The provider does not have the message.`);
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
    await finish(engine, tx, row, 'failed', refusalOf('unresolved', why));
    return;
  }
  const dueAt = new Date(now.getTime() + lookUpWaitMs(engine.policy, open));
  await updateMessage(tx, row, { dueAt, leaseUntil: null, leaseOwner: null });
  await wakeFor(engine, tx, dueAt);
}

/** A message whose final status is still owed: asks for it. */
async function followOne(engine: Engine, { row, sentBy }: Claim): Promise<void> {
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

function isExpired(engine: Engine, row: MessageRow, since: Date): boolean {
  return engine.now() > expiryOf(engine.policy, row, since);
}

function refusalOf(code: string, message: string): ProviderRefusal {
  return { code, message, httpStatus: null, retryAfterMs: null };
}
