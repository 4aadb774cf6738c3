import { countApiFailure } from '../../analytics/count-api-failure.ts';
import type { Tx } from '../../db/handles.ts';
import { applyReport, reportOfAnswer } from '../reports/apply-report.ts';
import { dropAttempt, finishAttempt } from '../outbox/attempts-repo.ts';
import { classOf, decide } from '../refusals/decide.ts';
import type { Engine } from '../engine.ts';
import { isOptOutCode, noteProvidersOptOut } from '../opt-outs/opted-out.ts';
import { hadNoClient } from '../refusals/had-no-client.ts';
import { isStillClaimed } from '../outbox/lease.ts';
import { messageById } from '../outbox/outbox-repo.ts';
import type { MessageRow } from '../outbox-types.ts';
import { pauseFor } from '../refusals/pause-for.ts';
import { backoffMs } from '../policy.ts';
import {
  announce,
  codeOf,
  countedTries,
  errorOf,
  requeue,
  throttlesInARow,
  UNLEASED,
  wakeFor,
} from '../outbox/requeue.ts';
import { tellConversation } from '../outbox/tell-conversation.ts';
import type { ProviderRefusal, SendResult } from '../transport.ts';
import { updateMessage } from '../outbox/update-repo.ts';

/** Records what came of the attempt that `claimed` was claimed for. */
export async function settleAttempt(
  engine: Engine,
  tx: Tx,
  claimed: MessageRow,
  result: SendResult,
): Promise<void> {
  const n = claimed.attempts;
  const error = result.outcome === 'accepted' ? null : result.error;
  const isEnd = await finishAttempt(
    tx,
    { messageId: claimed.id, n },
    {
      finishedAt: engine.now(),
      outcome: result.outcome === 'refused' && !counts(result.error) ? 'throttled' : result.outcome,
      errorCode: error?.code === undefined || error.code === null ? null : String(error.code),
      httpStatus: error?.httpStatus ?? null,
    },
  );
  const isFailure = isEnd && result.outcome === 'refused' && counts(result.error);
  if (isFailure) countApiFailure(tx, claimed, error?.code ?? null, engine.now());
  if (result.outcome === 'accepted') {
    await applyReport(engine, tx, claimed.id, reportOfAnswer(result, n));
    return;
  }
  const row = await messageById(tx, claimed.id);
  // A callback was faster, or the lease ran out and another took over: nothing left to settle.
  if (!row || row.status !== 'sending' || row.attempts !== n) return;
  // A refusal that proves nothing is like no answer, whatever the transport called it.
  const isSure = result.outcome === 'refused' && !classOf(result.error).reconcileFirst;
  if (isSure) await afterRefusal(engine, tx, row, result.error, isFailure);
  else await awaitLookUp(engine, tx, row, result.error);
}

/** Throttling and failing to connect use up no attempt: the provider did nothing. */
function counts(error: ProviderRefusal): boolean {
  if (hadNoClient(error)) return false;
  return error.code !== 'not_reached' && error.code !== 20429 && error.httpStatus !== 429;
}

async function afterRefusal(
  engine: Engine,
  tx: Tx,
  row: MessageRow,
  refusal: ProviderRefusal,
  isCounted: boolean,
): Promise<void> {
  const now = engine.now();
  const tries = await countedTries(tx, row);
  const { policy } = engine;
  const { transport } = row;
  const throttles = await throttlesInARow(tx, row);
  const random = engine.random();
  const decision = decide({ refusal, transport, tries, throttles, policy, now, random });
  if (isOptOutCode(refusal.code)) await noteProvidersOptOut(tx, row, refusal.message);
  const isPaused = await pauseFor(engine, tx, row, refusal);
  // A pause ends when somebody ends it; its messages go on at once then.
  const waitMs = decision.next === 'again' && !isPaused ? decision.waitMs : 0;
  if (decision.next === 'again') await requeue(engine, tx, row, waitMs, refusal);
  else
    await finish(
      engine,
      tx,
      row,
      decision.next,
      refusal,
      isCounted ? { attempt: row.attempts } : undefined,
    );
}

/** Nobody knows whether it was accepted: it stays `sending` and is looked for. */
async function awaitLookUp(
  engine: Engine,
  tx: Tx,
  row: MessageRow,
  refusal: ProviderRefusal,
): Promise<void> {
  const now = engine.now();
  const wait = backoffMs(engine.policy.lookUpMs, 1, engine.random());
  const dueAt = new Date(now.getTime() + wait);
  const detail = { ambiguous: refusal.message, ...codeOf(refusal) };
  await updateMessage(
    tx,
    row,
    { ...UNLEASED, dueAt, errorWhy: refusal.message },
    { at: now, status: row.status, detail },
  );
  await announce(engine, tx, row, dueAt);
}

/**
 * The end of a message that was never handed over, with the reason; its conversation is told.
 * `refused` names the attempt that was refused, whose failure is counted already.
 */
export async function finish(
  engine: Engine,
  tx: Tx,
  row: MessageRow,
  status: 'failed' | 'suppressed' | 'canceled',
  refusal: ProviderRefusal,
  refused?: { readonly attempt: number },
): Promise<MessageRow> {
  const now = engine.now();
  const set = { ...UNLEASED, ...errorOf(refusal), status, statusAt: now, dueAt: null };
  const detail = { why: refusal.message, ...codeOf(refusal), ...refused };
  if (status === 'failed' && !refused) countApiFailure(tx, row, refusal.code, now);
  await updateMessage(tx, row, set, { at: now, status, detail });
  const finished = { ...row, ...set };
  await tellConversation(engine, tx, finished);
  await announce(engine, tx, row, null);
  return finished;
}

/** Undoes a claim whose send was never begun. It is due again at once, or after so long. */
export async function giveBack(
  engine: Engine,
  tx: Tx,
  claimed: MessageRow,
  waitMs = 0,
): Promise<void> {
  const row = await messageById(tx, claimed.id);
  if (!isStillClaimed(row, claimed) || row.status !== 'sending') return;
  const now = engine.now();
  const dueAt = new Date(now.getTime() + waitMs);
  await dropAttempt(tx, { messageId: row.id, n: row.attempts });
  const set = { ...UNLEASED, status: 'queued', statusAt: now, dueAt };
  await updateMessage(
    tx,
    row,
    { ...set, attempts: row.attempts - 1 },
    { at: now, status: 'queued', detail: { why: 'given back before it was sent' } },
  );
  await announce(engine, tx, row, dueAt);
}

/** Undoes the claim of a look-up that was never begun, whether of a lost answer or of a final status. */
export async function giveBackLook(engine: Engine, tx: Tx, claimed: MessageRow): Promise<void> {
  const row = await messageById(tx, claimed.id);
  if (!isStillClaimed(row, claimed)) return;
  const now = engine.now();
  await updateMessage(tx, row, { ...UNLEASED, dueAt: now });
  await wakeFor(engine, tx, now);
}
