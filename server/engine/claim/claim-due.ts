import type { Tx } from '../../db/handles.ts';
import { together } from '../../db/together.ts';
import { finishAttempt } from '../outbox/attempts-repo.ts';
import { claimSends } from './claim-sends.ts';
import { type DueMessage, dueMessages } from './due-repo.ts';
import { groupAlike } from '../outbox/group-alike.ts';
import { accountOf, type Hands, type LookUpKind } from './hands.ts';
import { openLanes } from './lanes-repo.ts';
import { leaseOf } from '../outbox/lease.ts';
import { type Claim, FOLLOWED_STATUSES, type MessageRow } from '../outbox-types.ts';
import { nextWork } from './next-work.ts';
import { updateMessages } from '../outbox/update-repo.ts';
import type { ClaimOptions } from './claim-options.ts';

export interface Claimed {
  readonly claims: readonly Claim[];
  /** When there is something to do again that hands are free for; null when nothing is foreseen. */
  readonly next: Date | null;
}

/**
 * Claims what is due, inside a write job: unfinished business first (rows that a crash or a lost
 * answer left `sending`), then new sends, then messages whose final status is still owed. None of
 * them takes all hands, or an hour of look-ups without an answer would hold up every text.
 */
export async function claimDue(tx: Tx, options: ClaimOptions): Promise<Claimed> {
  // One claims at a time, over all processes: so a sender's rate and the order of its texts hold.
  const { hands } = options;
  const [, lost, lanes, mayClaim, followed] = await together([
    tx.lock('outbox'),
    dueLookUps(tx, 'reconcile', ['sending'], options),
    openLanes(tx),
    options.mayClaim?.(tx) ?? Promise.resolve(true),
    dueLookUps(tx, 'follow', FOLLOWED_STATUSES, options),
  ]);
  if (!mayClaim) return { claims: [], next: null };
  const reconciled = takeHands(hands, 'reconcile', lost);
  const sends = await claimSends(tx, options, lanes);
  const owed = takeHands(hands, 'follow', followed);
  const leased = await together([
    lease(tx, 'reconcile', reconciled, options),
    lease(tx, 'follow', owed, options),
  ]);
  return { claims: [...leased.flat(), ...sends], next: await nextWork(tx, options) };
}

/** As many as the kind has hands for, whoseever they are, but those of accounts that get no more. */
function dueLookUps(
  tx: Tx,
  kind: LookUpKind,
  statuses: readonly string[],
  { now, hands }: ClaimOptions,
): Promise<DueMessage[]> {
  const limit = hands.roomFor(kind);
  return dueMessages(tx, statuses, { now, limit, without: hands.accountsWithout(kind) });
}

/** Of what is due as much as there are hands for; what an account gets no hand for is left. */
function takeHands(hands: Hands, work: LookUpKind, due: readonly DueMessage[]): DueMessage[] {
  return due.filter((one) => {
    const who = { kind: work, account: accountOf(one) };
    if (hands.roomFor(who) === 0) return false;
    hands.take(who);
    return true;
  });
}

async function lease(
  tx: Tx,
  work: LookUpKind,
  due: readonly DueMessage[],
  options: ClaimOptions,
): Promise<Claim[]> {
  const set = leaseOf(options);
  const rows = due.map(({ row }) => row);
  await together([
    ...rows.map((row) => noteLost(tx, row, options.now)),
    ...groupAlike(rows).map((alike) => updateMessages(tx, alike, set)),
  ]);
  return due.map(({ row, sentBy }) => {
    return { work, row: { ...row, ...set }, sentBy, claimedAt: options.now };
  });
}

/** The row's attempt got no answer we know of; from here on it counts as ambiguous. */
async function noteLost(tx: Tx, row: MessageRow, now: Date): Promise<void> {
  if (row.status !== 'sending' || row.leaseOwner === null) return;
  const attempt = { messageId: row.id, n: row.attempts };
  const lost = { finishedAt: now, outcome: 'lost', errorCode: null, httpStatus: null };
  await finishAttempt(tx, attempt, lost);
}
