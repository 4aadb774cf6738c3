import type { Tx } from '../db/handles.ts';
import { claimSends } from './claim-sends.ts';
import { leaseOf } from './lease-of.ts';
import { dueMessages, finishAttempt, updateMessage } from './outbox-repo.ts';
import { type Claim, FOLLOWED_STATUSES, type MessageRow } from './outbox-types.ts';
import type { EnginePolicy } from './policy.ts';

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
  await tx.lock('outbox');
  const claims: Claim[] = [];
  for (const row of await dueMessages(tx, ['sending'], options.now, options.limit)) {
    claims.push(await claimReconcile(tx, row, options));
  }
  claims.push(...(await claimSends(tx, options, options.limit - claims.length)));
  const left = options.limit - claims.length;
  if (left > 0) {
    for (const row of (await dueMessages(tx, FOLLOWED_STATUSES, options.now, left)).slice(
      0,
      left,
    )) {
      claims.push(await claimFollow(tx, row, options));
    }
  }
  return claims;
}

/** The row's attempt got no answer we know of; from here on it counts as ambiguous. */
async function claimReconcile(tx: Tx, row: MessageRow, options: ClaimOptions): Promise<Claim> {
  if (row.leaseOwner !== null) {
    const lost = { finishedAt: options.now, outcome: 'lost', errorCode: null, httpStatus: null };
    await finishAttempt(tx, row.id, row.attempts, lost);
  }
  const set = leaseOf(options);
  await updateMessage(tx, row, set);
  return { work: 'reconcile', row: { ...row, ...set }, claimedAt: options.now };
}

async function claimFollow(tx: Tx, row: MessageRow, options: ClaimOptions): Promise<Claim> {
  const set = leaseOf(options);
  await updateMessage(tx, row, set);
  return { work: 'follow', row: { ...row, ...set }, claimedAt: options.now };
}
