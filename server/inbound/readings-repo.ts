import { eq } from 'drizzle-orm';
import type { ReadTx, Tx } from '../db/handles.ts';
import { inboundReadings } from '../db/schema.sqlite.ts';

/** Up to when the account was asked for its texts; null: never. */
export async function readUntil(tx: ReadTx, accountSid: string): Promise<Date | null> {
  const rows = await tx
    .select({ readUntil: inboundReadings.readUntil })
    .from(inboundReadings)
    .where(eq(inboundReadings.accountSid, accountSid));
  return rows[0]?.readUntil ?? null;
}

export async function setReadUntil(tx: Tx, accountSid: string, at: Date): Promise<void> {
  await tx
    .insert(inboundReadings)
    .values({ accountSid, readUntil: at })
    .onConflictDoUpdate({ target: inboundReadings.accountSid, set: { readUntil: at } });
}
