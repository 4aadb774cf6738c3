import type { Tx } from '../db/handles.ts';
import { together } from '../db/together.ts';
import { finishAttempt } from './attempts-repo.ts';
import { claimSends } from './claim-sends.ts';
import { dueMessages, sendingTwinKeys } from './due-repo.ts';
import { groupAlike } from './group-alike.ts';
import { openLanes } from './lanes-repo.ts';
import { leaseOf } from './lease-of.ts';
import { type Claim, FOLLOWED_STATUSES, type MessageRow } from './outbox-types.ts';
import type { EnginePolicy } from './policy.ts';
import { updateMessages } from './update-repo.ts';

export interface ClaimOptions {
  readonly now: Date;
  /** This dispatcher, for as long as its process lives. */
  readonly owner: string;
  readonly leaseMs: number;
  readonly limit: number;
  readonly rateFactor: EnginePolicy['rateFactor'];
  readonly lifeMs: EnginePolicy['lifeMs'];
}

/**
 * Claims what is due, inside a write job: unfinished business first (rows that a crash or a lost
 * answer left `sending`), then new sends, then messages whose final status is still owed.
 */
export async function claimDue(tx: Tx, options: ClaimOptions): Promise<Claim[]> {
  // One claims at a time, over all processes: so a sender's rate and the order of its texts hold.
  const { now, limit } = options;
  const [, lost, lanes, twins] = await together([
    tx.lock('outbox'),
    dueMessages(tx, ['sending'], now, limit),
    openLanes(tx),
    sendingTwinKeys(tx),
  ]);
  const claims = await lease(tx, 'reconcile', lost, options);
  const room = { limit: limit - claims.length, lanes, twins };
  claims.push(...(await claimSends(tx, options, room)));
  const left = limit - claims.length;
  if (left > 0) {
    const owed = (await dueMessages(tx, FOLLOWED_STATUSES, now, left)).slice(0, left);
    claims.push(...(await lease(tx, 'follow', owed, options)));
  }
  return claims;
}

async function lease(
  tx: Tx,
  work: 'reconcile' | 'follow',
  rows: readonly MessageRow[],
  options: ClaimOptions,
): Promise<Claim[]> {
  const set = leaseOf(options);
  for (const row of rows) await noteLost(tx, row, options.now);
  for (const alike of groupAlike(rows)) await updateMessages(tx, alike, set);
  return rows.map((row) => ({ work, row: { ...row, ...set }, claimedAt: options.now }));
}

/** The row's attempt got no answer we know of; from here on it counts as ambiguous. */
async function noteLost(tx: Tx, row: MessageRow, now: Date): Promise<void> {
  if (row.status !== 'sending' || row.leaseOwner === null) return;
  const attempt = { messageId: row.id, n: row.attempts };
  const lost = { finishedAt: now, outcome: 'lost', errorCode: null, httpStatus: null };
  await finishAttempt(tx, attempt, lost);
}
