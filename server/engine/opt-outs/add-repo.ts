import { and, lt, type SQL, sql } from 'drizzle-orm';
import { EVERY_SENDER } from '../../../core/messaging/opt-outs.ts';
import type { Tx } from '../../db/handles.ts';
import { optOuts } from '../../db/schema.sqlite.ts';
import { dropExceptions } from './exceptions-repo.ts';
import { forgetOptOuts, isByHand, isKey, type NewOptOut } from './repo.ts';
import { traceEnded } from './trace-repo.ts';

/**
 * Keeps the first one, but for one that we added by hand: what the person or the provider says
 * takes its place, or we could remove it as a mistake of ours. When somebody said so last is kept beside
 * the first time: a START that was written before that, and comes late, must not end it. One for every sender
 * that is said again ends the exceptions made before it. What is replaced or ended is traced. Returns
 * whether it is news.
 */
export async function addOptOut(tx: Tx, row: NewOptOut): Promise<boolean> {
  const added = row.how === 'hand' ? await addByHand(tx, row) : await addTheirs(tx, row);
  forgetOptOuts(tx);
  return added;
}

async function addTheirs(tx: Tx, row: NewOptOut): Promise<boolean> {
  const { how, words, source, at } = row;
  const [ours] = await tx
    .delete(optOuts)
    .where(and(isKey(row), isByHand))
    .returning();
  if (ours) await traceEnded(tx, [{ row: ours, exceptKey: null }], { how, words, source, at });
  const added = await tx
    .insert(optOuts)
    .values(ours && ours.at > at ? { ...row, at: ours.at, since: at } : row)
    // On Postgres one may have been added by hand since.
    .onConflictDoUpdate({
      target: [optOuts.projectId, optOuts.recipient, optOuts.senderKey],
      set: { how, words, source, at: LATER, since: SINCE_EARLIER },
      setWhere: isByHand,
    })
    .returning({ at: optOuts.at });
  if (added.length === 0) await saidAgain(tx, row);
  return added.length > 0;
}

async function addByHand(tx: Tx, row: NewOptOut): Promise<boolean> {
  const isBroader = row.senderKey === EVERY_SENDER && (await endExceptions(tx, row));
  const insert = tx.insert(optOuts).values(row).onConflictDoNothing();
  const added = await insert.returning({ at: optOuts.at });
  if (added.length > 0) return true;
  const { words, source } = row;
  // Where a sender could text them this is a new word: kept with who says it now, and why.
  if (isBroader) await tx.update(optOuts).set({ words, source }).where(isKey(row));
  await saidAgain(tx, row);
  return isBroader;
}

async function saidAgain(tx: Tx, row: NewOptOut): Promise<void> {
  const { at } = row;
  await tx
    .update(optOuts)
    .set({ at, since: SINCE_FIRST })
    .where(and(isKey(row), lt(optOuts.at, at)));
}

/**
 * All of them, also those that another process' clock has put after this moment: whoever says it last
 * is heard. Returns whether any of them held.
 */
async function endExceptions(tx: Tx, row: NewOptOut): Promise<boolean> {
  const [standing] = await tx.select().from(optOuts).where(isKey(row));
  const dropped = await dropExceptions(tx, row);
  if (!standing) return false;
  const held = dropped.filter(({ exceptAt }) => exceptAt >= standing.at);
  const { words, source, at } = row;
  const ended = held.map(({ exceptKey }) => ({ row: standing, exceptKey }));
  await traceEnded(tx, ended, { how: 'again', words, source, at });
  return held.length > 0;
}

const LATER = sql`case when excluded.at > ${optOuts.at} then excluded.at else ${optOuts.at} end`;
const SINCE_EARLIER: SQL<Date | null> = sql`case when excluded.at < ${optOuts.at} then excluded.at end`;
const SINCE_FIRST: SQL<Date> = sql`coalesce(${optOuts.since}, ${optOuts.at})`;
