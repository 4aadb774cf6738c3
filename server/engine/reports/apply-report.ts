import { announce, UNLEASED } from '../outbox/requeue.ts';
import { advanceStatus, isFinal } from '../../../core/messaging/statuses.ts';
import type { MessageId } from '../../../core/ids.ts';
import type { JsonObject } from '../../../core/json.ts';
import { countApiFailure } from '../../analytics/count-api-failure.ts';
import type { Tx } from '../../db/handles.ts';
import type { Engine } from '../engine.ts';
import { isOptOutCode, noteProvidersOptOut } from '../opt-outs/opted-out.ts';
import { contradicts, DENIED, isNews } from './contradicts.ts';
import { hasSecond, noteSecond } from './note-second.ts';
import { messageById } from '../outbox/outbox-repo.ts';
import type { MessageRow } from '../outbox-types.ts';
import { retryAfterReport } from './retry-after-report.ts';
import { standingOf } from './standing-of.ts';
import { isLeftOpen, NEVER_SAID } from './stop-asking.ts';
import { tellConversation } from '../outbox/tell-conversation.ts';
import { toOutbound } from '../outbox/to-outbound.ts';
import { updateMessage } from '../outbox/update-repo.ts';
import type { SendResult } from '../transport.ts';
import { FIRST_OF_ITS_OWN, type Whose, whoseReport } from './whose-report.ts';
import { whyInsteadOf } from './found-by-words.ts';
import type { IncomingReport } from './incoming-report.ts';

/** What the answer to an attempt says, which may be the message's end already. */
export function reportOfAnswer(
  answer: Extract<SendResult, { outcome: 'accepted' }>,
  attempt: number,
): IncomingReport {
  const { providerSid, status, errorCode = null, errorWhy = null } = answer;
  return { providerSid, status, errorCode, errorWhy, source: 'answer', attempt };
}

export type Applied = 'changed' | 'unchanged' | 'ignored';

/**
 * Takes in what the provider says about a message, in whatever order and however often: the
 * status only moves forward. Ignored is what cannot be about this message: one that was never
 * handed over, another provider id than its own, or one an earlier try had (see `whoseReport`), or
 * what an account says of another one's try (see `standingOf`).
 */
export async function applyReport(
  engine: Engine,
  tx: Tx,
  id: MessageId,
  report: IncomingReport,
): Promise<Applied> {
  const row = await messageById(tx, id);
  if (!row || row.attempts === 0) return 'ignored';
  const standing = await standingOf(tx, row, report);
  if (standing === 'of another') return 'ignored';
  const whose = standing === 'beside' ? null : await whoseReport(tx, row, report);
  if (whose === null) {
    await noteSecond(engine, tx, row, report);
    return 'ignored';
  }
  const now = engine.now();
  const set = changeOf(engine, row, report, now, whose);
  if (set === null) {
    await noteUnchanged(engine, tx, row, report, now, whose);
    return 'unchanged';
  }
  const changed = { ...row, ...set };
  const { status } = changed;
  const detail = saidOf(row, report, whose);
  await updateMessage(tx, row, set, { at: now, status, detail });
  if (status === 'failed') countApiFailure(tx, row, report.errorCode, now);
  if (isOptOutCode(changed.errorCode)) await noteProvidersOptOut(tx, changed, changed.errorWhy);
  if (!isGood(status)) {
    // Of two texts one has failed; or nobody can say which of two it was that did.
    const isFinalWord = whose.isShared || (await hasSecond(tx, row));
    if (await retryAfterReport(engine, tx, changed, !isFinalWord)) return 'changed';
  }
  await tellConversation(engine, tx, changed);
  await announce(engine, tx, changed, changed.dueAt);
  return 'changed';
}

/** What a report changes of a message; null where the status stays as it is. */
export function changeOf(
  engine: Engine,
  row: MessageRow,
  report: IncomingReport,
  now: Date,
  { isShared, isKnown }: Whose = FIRST_OF_ITS_OWN,
) {
  // Whatever Twilio says of it, it has the message: also by `queued` and `sending`, which come after
  // our own, in words that nobody knows, and where we had given it up. Left as it was, the message
  // would be looked for all the same, under an id that counts as dealt with, and sent again; or
  // somebody would be told that it was not sent, and have it sent again.
  const from = isKnown ? advanceStatus(row.status, 'accepted') : 'accepted';
  const status = advanceStatus(from, report.status);
  if (status === row.status) return null;
  const set = {
    status,
    statusAt: now,
    providerSid: isShared ? null : report.providerSid,
    errorCode: isGood(status) ? null : report.errorCode,
    errorWhy: isGood(status) ? null : report.errorWhy,
    ...UNLEASED,
  };
  return { ...set, dueAt: isShared ? null : nextLook(engine, { ...row, ...set }, now) };
}

export function isGood(status: string): boolean {
  return status !== 'failed' && status !== 'undelivered';
}

/** The status stays; what is new all the same is kept: the provider's id, an unknown status, a denial. */
async function noteUnchanged(
  engine: Engine,
  tx: Tx,
  row: MessageRow,
  report: IncomingReport,
  now: Date,
  whose: Whose,
): Promise<void> {
  const { isShared, insteadOf } = whose;
  const isDenial = contradicts(row, report.status);
  const isKept = insteadOf !== undefined || (await isNews(tx, row, report));
  const dueAt = isShared || isFinal(row.status) ? null : nextLook(engine, row, now);
  const isEnd = row.status !== 'sending' && isLeftOpen(row, dueAt);
  const providerSid = isShared ? null : report.providerSid;
  const set = { providerSid, ...(row.status === 'sending' ? {} : { dueAt }) };
  const said = saidOf(row, report, { ...whose, isKnown: true });
  const detail = {
    ...(isKept ? said : {}),
    ...(isDenial ? DENIED : {}),
    ...(isEnd ? NEVER_SAID : {}),
  };
  const line = { at: now, status: row.status, detail };
  await updateMessage(tx, row, set, isKept || isEnd ? line : undefined);
  // Whatever became of this text, they want no other.
  if (isDenial && isOptOutCode(report.errorCode)) {
    await noteProvidersOptOut(tx, row, report.errorWhy);
  }
}

export function detailOf(report: IncomingReport): JsonObject {
  return {
    source: report.source,
    reported: report.status,
    providerSid: report.providerSid,
    ...(report.errorCode === null ? {} : { errorCode: report.errorCode }),
    ...(report.errorWhy === null ? {} : { errorWhy: report.errorWhy }),
    ...(report.more === undefined ? {} : { more: report.more }),
  };
}

function saidOf(row: MessageRow, report: IncomingReport, whose: Whose): JsonObject {
  if (whose.isShared) return detailOfShared(row, report, whose);
  const { insteadOf } = whose;
  return { ...detailOf(report), ...(insteadOf === undefined ? {} : whyInsteadOf(insteadOf)) };
}

/** Not as its own `providerSid`: that is another text's, whose tries would be looked for under it. */
function detailOfShared(row: MessageRow, report: IncomingReport, { isKnown }: Whose): JsonObject {
  const { providerSid: sharedSid, ...said } = detailOf(report);
  const first = isKnown ? {} : { attempt: row.attempts, why: SHARED };
  return { ...said, ...(sharedSid === undefined ? {} : { sharedSid }), ...first };
}

const SHARED =
  'Twilio gave it an id that another text has, so it cannot be asked what became of this one.';

function nextLook(engine: Engine, row: MessageRow, now: Date): Date | null {
  if (isFinal(row.status)) return null;
  const outbound = toOutbound(row, engine.policy.lifeMs);
  const wait = engine.transports[row.transport].askAgainMs(outbound, now);
  return wait === null ? null : new Date(now.getTime() + wait);
}
