import { and, eq, gt, isNull, lte, or } from 'drizzle-orm';
import type { ReadTx, Tx } from '../../db/handles.ts';
import { a2pRegistrations, accountReadings, twilioConnections } from '../../db/schema.sqlite.ts';

/** A connected account whose turn it is; null when there is none. */
export async function dueAccount(tx: ReadTx, now: Date): Promise<string | null> {
  const rows = await tx
    .select({ accountSid: twilioConnections.accountSid })
    .from(twilioConnections)
    .leftJoin(accountReadings, eq(accountReadings.accountSid, twilioConnections.accountSid))
    .where(or(isNull(accountReadings.nextAt), lte(accountReadings.nextAt, now)))
    .limit(1);
  return rows[0]?.accountSid ?? null;
}

export async function setNextReading(tx: Tx, accountSid: string, nextAt: Date): Promise<void> {
  await tx
    .insert(accountReadings)
    .values({ accountSid, nextAt })
    .onConflictDoUpdate({ target: accountReadings.accountSid, set: { nextAt } });
}

/** When the account was read last, if that was after `since`: somebody has looked meanwhile. */
export async function readSince(tx: ReadTx, accountSid: string, since: Date): Promise<Date | null> {
  const where = and(
    eq(a2pRegistrations.accountSid, accountSid),
    gt(a2pRegistrations.readAt, since),
  );
  const rows = await tx
    .select({ readAt: a2pRegistrations.readAt })
    .from(a2pRegistrations)
    .where(where);
  return rows[0]?.readAt ?? null;
}
