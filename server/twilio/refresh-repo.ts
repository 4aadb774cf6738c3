import { and, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';
import type { ReadTx, Tx } from '../db/handles.ts';
import { a2pRegistrations, senderStates, twilioConnections } from '../db/schema.sqlite.ts';

/**
 * When an account's registrations may be read again is kept like the moment at which a sender may
 * send again: whoever claims it moves it, so over all processes there is one who does it.
 */
function keyOf(accountSid: string): string {
  return `registrations:${accountSid}`;
}

/** A connected account whose turn it is; null when there is none. */
export async function dueAccount(tx: ReadTx, now: Date): Promise<string | null> {
  const key = sql`'registrations:' || ${twilioConnections.accountSid}`;
  const rows = await tx
    .select({ accountSid: twilioConnections.accountSid })
    .from(twilioConnections)
    .leftJoin(senderStates, eq(senderStates.key, key))
    .where(or(isNull(senderStates.nextFreeAt), lte(senderStates.nextFreeAt, now)))
    .limit(1);
  return rows[0]?.accountSid ?? null;
}

export async function setNextReading(tx: Tx, accountSid: string, at: Date): Promise<void> {
  await tx
    .insert(senderStates)
    .values({ key: keyOf(accountSid), nextFreeAt: at, segmentsPerMinute: null })
    .onConflictDoUpdate({ target: senderStates.key, set: { nextFreeAt: at } });
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
