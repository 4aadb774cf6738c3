import { asc, eq, lt, sql } from 'drizzle-orm';
import type { ReadTx, Tx } from '../db/handles.ts';
import { statusCallbacks } from '../db/schema.sqlite.ts';

export type CallbackRow = typeof statusCallbacks.$inferSelect;

export async function insertCallback(tx: Tx, row: CallbackRow): Promise<void> {
  await tx.insert(statusCallbacks).values(row);
}

/** In the order they came; those that failed too often are left aside. */
export async function waitingCallbacks(
  tx: ReadTx,
  mostFailures: number,
  limit: number,
): Promise<CallbackRow[]> {
  return await tx
    .select()
    .from(statusCallbacks)
    .where(lt(statusCallbacks.failures, mostFailures))
    .orderBy(asc(statusCallbacks.id))
    .limit(limit);
}

/** Takes it out; false when another process has it. */
export async function takeCallback(tx: Tx, id: string): Promise<boolean> {
  const where = eq(statusCallbacks.id, id);
  const taken = await tx.delete(statusCallbacks).where(where).returning({ id: statusCallbacks.id });
  return taken.length > 0;
}

export async function countFailure(tx: Tx, id: string): Promise<void> {
  await tx
    .update(statusCallbacks)
    .set({ failures: sql`${statusCallbacks.failures} + 1` })
    .where(eq(statusCallbacks.id, id));
}

/** What failed before may go well in another version of the program. */
export async function forgetFailures(tx: Tx): Promise<void> {
  await tx.update(statusCallbacks).set({ failures: 0 });
}
