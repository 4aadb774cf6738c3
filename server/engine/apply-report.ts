import { announce, UNLEASED } from './requeue.ts';
import { advanceStatus, isFinal, isKnownStatus } from '../../core/messaging/statuses.ts';
import type { MessageId } from '../../core/ids.ts';
import { fieldIn, type JsonObject } from '../../core/json.ts';
import { countApiFailure } from '../analytics/count-api-failure.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import type { Engine } from './engine.ts';
import { isOptOutCode, noteProvidersOptOut } from './opt-outs/opted-out.ts';
import { historyOf, sidIn } from './history-repo.ts';
import { isSidTaken, messageById } from './outbox-repo.ts';
import type { MessageRow } from './outbox-types.ts';
import { retryAfterReport } from './retry-after-report.ts';
import { isLeftOpen, NEVER_SAID } from './stop-asking.ts';
import { tellConversation } from './tell-conversation.ts';
import { toOutbound } from './to-outbound.ts';
import { updateMessage } from './update-repo.ts';
import type { ProviderReport, SendResult } from './transport.ts';

export interface IncomingReport extends ProviderReport {
  readonly providerSid: string;
  /** How we know: the answer to sending, a status callback, asking for it, or a look-up. */
  readonly source: 'answer' | 'callback' | 'asked' | 'look-up';
  /** What it says beside that: fields nobody has announced. */
  readonly more?: JsonObject;
}

/** What the answer to sending says, which may be the message's end already. */
export function reportOfAnswer(
  answer: Extract<SendResult, { outcome: 'accepted' }>,
): IncomingReport {
  const { providerSid, status, errorCode = null, errorWhy = null } = answer;
  return { providerSid, status, errorCode, errorWhy, source: 'answer' };
}

export type Applied = 'changed' | 'unchanged' | 'ignored';

/**
 * Takes in what the provider says about a message, in whatever order and however often: the
 * status only moves forward. Ignored is what cannot be about this message: one that was never
 * handed over, another provider id than its own, or one an earlier try had.
 */
export async function applyReport(
  engine: Engine,
  tx: Tx,
  id: MessageId,
  report: IncomingReport,
): Promise<Applied> {
  const row = await messageById(tx, id);
  if (!row || row.attempts === 0) return 'ignored';
  if (!(await isAbout(tx, row, report.providerSid)) && !(await endsRetry(tx, row, report))) {
    return 'ignored';
  }
  const now = engine.now();
  const set = changeOf(engine, row, report, now);
  if (set === null) {
    await noteUnchanged(engine, tx, row, report, now);
    return 'unchanged';
  }
  const changed = { ...row, ...set };
  const { status } = changed;
  await updateMessage(tx, row, set, { at: now, status, detail: detailOf(report) });
  if (status === 'failed') countApiFailure(tx, row, report.errorCode, now);
  if (isOptOutCode(changed.errorCode)) await noteProvidersOptOut(tx, changed, changed.errorWhy);
  if (!isGood(status) && (await retryAfterReport(engine, tx, changed))) return 'changed';
  await tellConversation(engine, tx, changed);
  await announce(engine, tx, changed, changed.dueAt);
  return 'changed';
}

/** What a report changes of a message; null where the status stays as it is. */
export function changeOf(engine: Engine, row: MessageRow, report: IncomingReport, now: Date) {
  // Whatever Twilio says of it, it has the message: also by `queued` and `sending`, which come after
  // our own, in words that nobody knows, and where we had given it up. Left as it was, the message
  // would be looked for all the same, under an id that counts as dealt with, and sent again; or
  // somebody would be told that it was not sent, and have it sent again.
  const from = row.providerSid === null ? 'accepted' : advanceStatus(row.status, 'accepted');
  const status = advanceStatus(from, report.status);
  if (status === row.status) return null;
  const set = {
    status,
    statusAt: now,
    providerSid: report.providerSid,
    errorCode: isGood(status) ? null : report.errorCode,
    errorWhy: isGood(status) ? null : report.errorWhy,
    ...UNLEASED,
  };
  return { ...set, dueAt: nextLook(engine, { ...row, ...set }, now) };
}

export function isGood(status: string): boolean {
  return status !== 'failed' && status !== 'undelivered';
}

async function isAbout(tx: Tx, row: MessageRow, providerSid: string): Promise<boolean> {
  if (row.providerSid !== null) return row.providerSid === providerSid;
  if (await isSidTaken(tx, providerSid, row.id)) return false;
  // A retry starts with no provider id; late reports about the earlier try are not about this one.
  return !(await isOfEarlierTry(tx, row, providerSid));
}

/**
 * Whether an earlier try, taken for one that came to nothing, got there after all while the next one
 * waits: then that is not made, or the person would get the text twice.
 */
async function endsRetry(tx: Tx, row: MessageRow, report: IncomingReport): Promise<boolean> {
  const { providerSid, status } = report;
  if (row.status !== 'queued' || (status !== 'delivered' && status !== 'read')) return false;
  if (await isSidTaken(tx, providerSid, row.id)) return false;
  return isOfEarlierTry(tx, row, providerSid);
}

/** Whether the provider's id is known as that of a try of this message that came to nothing. */
async function isOfEarlierTry(tx: ReadTx, row: MessageRow, providerSid: string): Promise<boolean> {
  if (row.providerSid === providerSid) return false;
  return (await historyOf(tx, row.id)).some((line) => sidIn(line.detail) === providerSid);
}

/** The status stays; what is new all the same is kept: the provider's id, an unknown status. */
async function noteUnchanged(
  engine: Engine,
  tx: Tx,
  row: MessageRow,
  report: IncomingReport,
  now: Date,
): Promise<void> {
  const isNews =
    !isKnownStatus(report.status) &&
    !(await historyOf(tx, row.id)).some(
      (line) => fieldIn(line.detail, 'reported') === report.status,
    );
  const dueAt = isFinal(row.status) ? null : nextLook(engine, row, now);
  const isEnd = row.status !== 'sending' && isLeftOpen(row, dueAt);
  const set = { providerSid: report.providerSid, ...(row.status === 'sending' ? {} : { dueAt }) };
  const detail = { ...(isNews ? detailOf(report) : {}), ...(isEnd ? NEVER_SAID : {}) };
  const line = { at: now, status: row.status, detail };
  await updateMessage(tx, row, set, isNews || isEnd ? line : undefined);
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

function nextLook(engine: Engine, row: MessageRow, now: Date): Date | null {
  if (isFinal(row.status)) return null;
  const outbound = toOutbound(row, engine.policy.lifeMs);
  const wait = engine.transports[row.transport].askAgainMs(outbound, now);
  return wait === null ? null : new Date(now.getTime() + wait);
}
