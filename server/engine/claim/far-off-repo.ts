import { and, asc, eq, gt, gte, isNotNull, or } from 'drizzle-orm';
import type { ReadTx } from '../../db/handles.ts';
import { messages } from '../../db/schema.sqlite.ts';
import type { MessageRow } from '../outbox-types.ts';

export type FarOffRow = Pick<MessageRow, 'id' | 'status' | 'statusAt'> & { readonly dueAt: Date };

export interface LaterPage {
  readonly status: string;
  /** Due after that moment. */
  readonly later: Date;
  /** The last one of the page before; null at first. */
  readonly after: Pick<FarOffRow, 'id' | 'dueAt'> | null;
  readonly limit: number;
}

/** What of a status is due later than that, the soonest first. */
export async function dueLater(tx: ReadTx, page: LaterPage): Promise<FarOffRow[]> {
  const rows = await dueLaterQuery(tx, page);
  return rows.flatMap(({ dueAt, ...row }) => (dueAt === null ? [] : [{ ...row, dueAt }]));
}

/** The query itself, for whoever looks at how it is answered: a walk along the index (status, due_at). */
export function dueLaterQuery(tx: ReadTx, { status: wanted, later, after, limit }: LaterPage) {
  const { id, status, statusAt, dueAt } = messages;
  const isAfter =
    after === null
      ? gt(dueAt, later)
      : // The first condition says nothing new; it lets the index begin there.
        and(gte(dueAt, after.dueAt), or(gt(dueAt, after.dueAt), gt(id, after.id)));
  return tx
    .select({ id, status, statusAt, dueAt })
    .from(messages)
    .where(and(eq(status, wanted), isNotNull(dueAt), isAfter))
    .orderBy(asc(dueAt), asc(id))
    .limit(limit);
}
