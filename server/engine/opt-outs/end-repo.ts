import { and, lt, lte, ne, or } from 'drizzle-orm';
import { EVERY_SENDER } from '../../../core/messaging/opt-outs.ts';
import type { Tx } from '../../db/handles.ts';
import { optOutExceptions, optOuts } from '../../db/schema.sqlite.ts';
import { together } from '../../db/together.ts';
import { dropExceptions } from './exceptions-repo.ts';
import { forgetOptOuts, isByHand, isKey, type PairKey } from './repo.ts';
import type { OptOutKey, OptOutRow } from './opt-out-row.ts';
import { traceEnded } from './trace-repo.ts';

/** A START, as it is known to us. */
export interface Start {
  /** The text, and its id. */
  readonly words: string;
  readonly source: string;
  readonly writtenAt: Date;
  /** Asked for at Twilio, whose clock tells seconds: other things may have been said since. */
  readonly isFetched: boolean;
}

/** Who of ours takes an opt-out back, and why. */
export interface Removal {
  readonly by: string;
  readonly reason: string;
  readonly at: Date;
}

const SECOND_MS = 1_000;

/**
 * The person's START to a sender: it ends that sender's own opt-out, and excepts it from the one for
 * every sender. What we added by hand after it holds, and, where it comes late, whatever was said
 * after it. What ends is traced. Returns whether it changed anything.
 */
export async function removeOptOut(tx: Tx, key: PairKey, start: Start): Promise<boolean> {
  const { writtenAt, isFetched } = start;
  const until = new Date(writtenAt.getTime() + (isFetched ? SECOND_MS - 1 : 0));
  const isOlder = lte(optOuts.at, until);
  const isEnded = isFetched ? isOlder : or(ne(optOuts.how, 'hand'), isOlder);
  const forAll = { ...key, senderKey: EVERY_SENDER } as const;
  const [own, [all]] = await together([
    tx
      .delete(optOuts)
      .where(and(isKey(key), isEnded))
      .returning()
      .execute(),
    tx
      .select()
      .from(optOuts)
      .where(and(isKey(forAll), isOlder))
      .execute(),
  ]);
  const isExcepted = all !== undefined && (await except(tx, key, all, until));
  const { words, source } = start;
  const ended = own.map((row) => ({ row, exceptKey: null }));
  await traceEnded(tx, isExcepted ? [...ended, { row: all, exceptKey: key.senderKey }] : ended, {
    how: 'start',
    words,
    source,
    at: writtenAt,
  });
  forgetOptOuts(tx);
  return own.length > 0 || isExcepted;
}

/** Returns whether it is news: an exception that holds already stays as it is. */
async function except(tx: Tx, key: PairKey, all: OptOutRow, at: Date): Promise<boolean> {
  const { projectId, recipient, senderKey: exceptKey } = key;
  const made = await tx
    .insert(optOutExceptions)
    .values({ projectId, recipient, exceptKey, exceptAt: at })
    .onConflictDoUpdate({
      target: [optOutExceptions.projectId, optOutExceptions.recipient, optOutExceptions.exceptKey],
      set: { exceptAt: at },
      setWhere: lt(optOutExceptions.exceptAt, all.at),
    })
    .returning({ exceptKey: optOutExceptions.exceptKey });
  return made.length > 0;
}

/**
 * Takes back one that we added by hand, and no other; one for every sender with its exceptions. The
 * trace says who did, and why. Returns whether there was one.
 */
export async function removeOptOutByHand(
  tx: Tx,
  key: OptOutKey,
  { by, reason, at }: Removal,
): Promise<boolean> {
  const removed = await tx
    .delete(optOuts)
    .where(and(isKey(key), isByHand))
    .returning();
  if (removed.length > 0 && key.senderKey === EVERY_SENDER) await dropExceptions(tx, key);
  const ended = removed.map((row) => ({ row, exceptKey: null }));
  await traceEnded(tx, ended, { how: 'hand', words: reason, source: by, at });
  forgetOptOuts(tx);
  return removed.length > 0;
}
