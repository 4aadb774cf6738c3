import { and, eq } from 'drizzle-orm';
import type { ProjectId } from '../../../core/ids.ts';
import type { E164 } from '../../../core/phone.ts';
import type { ReadTx, Tx } from '../../db/handles.ts';
import { optOuts } from '../../db/schema.sqlite.ts';

export type OptOutRow = typeof optOuts.$inferSelect;
export type OptOutKey = Pick<OptOutRow, 'projectId' | 'recipient' | 'senderKey'>;

export function optOutOf(tx: ReadTx, key: OptOutKey): OptOutRow | null {
  return tx.select().from(optOuts).where(isKey(key)).get() ?? null;
}

export function optOutsOf(tx: ReadTx, projectId: ProjectId, recipient: E164): OptOutRow[] {
  const where = and(eq(optOuts.projectId, projectId), eq(optOuts.recipient, recipient));
  return tx.select().from(optOuts).where(where).all();
}

/** Keeps the first one. Returns whether it is news. */
export function addOptOut(tx: Tx, row: OptOutRow): boolean {
  const added = tx
    .insert(optOuts)
    .values(row)
    .onConflictDoNothing()
    .returning({ at: optOuts.at })
    .all();
  return added.length > 0;
}

/** Returns whether there was one. */
export function removeOptOut(tx: Tx, key: OptOutKey): boolean {
  return tx.delete(optOuts).where(isKey(key)).returning({ at: optOuts.at }).all().length > 0;
}

function isKey({ projectId, recipient, senderKey }: OptOutKey) {
  return and(
    eq(optOuts.projectId, projectId),
    eq(optOuts.recipient, recipient),
    eq(optOuts.senderKey, senderKey),
  );
}
