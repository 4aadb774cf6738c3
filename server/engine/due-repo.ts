import { and, asc, eq, getTableColumns, isNotNull, lte, sql } from 'drizzle-orm';
import { builtOnce, ReadyQuery } from '../db/built-once.ts';
import type { ReadTx } from '../db/handles.ts';
import { together } from '../db/together.ts';
import { messages } from '../db/schema.sqlite.ts';
import type { MessageRow } from './outbox-types.ts';

const slot = sql.placeholder;

/**
 * Of one status, and still to be done. What is queued or on its way always has a moment at which it
 * is looked at next; said here as well, since the index holds no other rows, and without it years of
 * finished messages would be walked through.
 */
const isOpen = and(eq(messages.status, slot('status')), isNotNull(messages.dueAt));

const dueOf = builtOnce(
  (on) =>
    on
      .select()
      .from(messages)
      .where(and(isOpen, lte(messages.dueAt, sql.param(slot('now'), messages.dueAt))))
      .orderBy(asc(messages.dueAt))
      .limit(slot('limit')),
  getTableColumns(messages),
);

/** Messages of these statuses that are due, longest waiting first. */
export async function dueMessages(
  tx: ReadTx,
  statuses: readonly string[],
  now: Date,
  limit: number,
): Promise<MessageRow[]> {
  // Per status, so that each is one walk along the index (status, due_at).
  const rows = await together(statuses.map((status) => dueOf(tx, { status, now, limit })));
  return rows.flat().toSorted((a, b) => (a.dueAt?.getTime() ?? 0) - (b.dueAt?.getTime() ?? 0));
}

/** When the next message of these statuses is due; null when none is. */
export async function nextDue(tx: ReadTx, statuses: readonly string[]): Promise<Date | null> {
  // One query for all of them, and for each one step along its index.
  const [row] = await tx.rows<{ due: number | null }>(
    new ReadyQuery(
      `select min((
         select due_at from messages
         where status = asked.column1 and due_at is not null
         order by due_at limit 1
       )) as due
       from (values ${statuses.map(() => '(?)').join(', ')}) as asked`,
      [...statuses],
    ),
  );
  return typeof row?.due === 'number' ? new Date(row.due) : null;
}

/** What makes two texts the same to whoever looks for them at the provider. */
export type Twin = Pick<MessageRow, 'recipient' | 'body'>;

const TWIN = { recipient: messages.recipient, body: messages.body };

const twins = builtOnce((on) => on.select(TWIN).from(messages).where(isOpen), TWIN);

/** What is on its way to the provider, for telling twins from one another. */
export async function sendingTwinKeys(tx: ReadTx): Promise<Twin[]> {
  return twins(tx, { status: 'sending' });
}

/** How many are queued, or on their way. */
export async function countOpen(tx: ReadTx, status: 'queued' | 'sending'): Promise<number> {
  const [row] = await tx.rows<{ n: number }>(
    sql`select count(*) as n from messages where status = ${status} and due_at is not null`,
  );
  return row?.n ?? 0;
}
