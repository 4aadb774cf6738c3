import type { JsonObject } from '../../../core/json.ts';
import type { Tx } from '../../db/handles.ts';
import type { Engine } from '../engine.ts';
import { attemptsOf } from './attempts-repo.ts';
import type { MessageRow } from '../outbox-types.ts';
import type { ProviderRefusal } from '../transport.ts';
import { updateMessage } from './update-repo.ts';

export const UNLEASED = { leaseUntil: null, leaseOwner: null } as const;

/** Back into the outbox for another attempt; only for what was certainly not accepted. */
export async function requeue(
  engine: Engine,
  tx: Tx,
  row: MessageRow,
  waitMs: number,
  refusal: ProviderRefusal,
): Promise<void> {
  const now = engine.now();
  const dueAt = new Date(now.getTime() + waitMs);
  const set = {
    ...UNLEASED,
    ...errorOf(refusal),
    status: 'queued',
    statusAt: now,
    dueAt,
    // The next try gets an id of its own.
    providerSid: null,
  };
  const detail = { again: refusal.message, ...codeOf(refusal), dueAt: dueAt.toISOString() };
  await updateMessage(tx, row, set, { at: now, status: 'queued', detail });
  await announce(engine, tx, row, dueAt);
}

/** Calls to the provider so far, without those it did nothing with. */
export async function countedTries(tx: Tx, row: MessageRow): Promise<number> {
  const done = (await attemptsOf(tx, row.id)).filter((attempt) => attempt.outcome !== 'throttled');
  return Math.max(done.length, 1);
}

/** Calls in a row, the last one included, that the provider was too busy for. */
export async function throttlesInARow(tx: Tx, row: MessageRow): Promise<number> {
  const all = await attemptsOf(tx, row.id);
  const other = all.findLastIndex(({ outcome, errorCode, httpStatus }) => {
    return outcome !== 'throttled' || !(httpStatus === 429 || errorCode === '20429');
  });
  return all.length - 1 - other;
}

export function errorOf(refusal: ProviderRefusal): Pick<MessageRow, 'errorCode' | 'errorWhy'> {
  return {
    errorCode: refusal.code === null ? null : String(refusal.code),
    errorWhy: refusal.message,
  };
}

export function codeOf(refusal: ProviderRefusal): JsonObject {
  return refusal.code === null ? {} : { errorCode: String(refusal.code) };
}

/** After a change of a message: whoever watches is told, and somebody comes back to it when due. */
export async function announce(
  engine: Engine,
  tx: Tx,
  row: MessageRow,
  dueAt: Date | null,
): Promise<void> {
  await engine.onChange(tx, row);
  if (dueAt) await wakeFor(engine, tx, dueAt);
}

/**
 * Somebody looks when the message is due. What is far off needs no job for that: every dispatcher
 * looks within `idleMs`, sees by then what comes next, and sets its clock to it.
 */
export async function wakeFor(engine: Engine, tx: Tx, dueAt: Date): Promise<void> {
  const isFar = dueAt.getTime() > engine.now().getTime() + 2 * engine.policy.idleMs;
  if (!isFar) await engine.queue.wakeAt(tx, dueAt);
}
