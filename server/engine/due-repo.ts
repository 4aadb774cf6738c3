import {
  and,
  asc,
  eq,
  getTableColumns,
  isNotNull,
  lte,
  notInArray,
  type SQL,
  sql,
} from 'drizzle-orm';
import { type Builders, builtOnce, ReadyQuery } from '../db/built-once.ts';
import type { ReadTx } from '../db/handles.ts';
import { together } from '../db/together.ts';
import { attempts, messages } from '../db/schema.sqlite.ts';
import type { MessageRow } from './outbox-types.ts';

const slot = sql.placeholder;

/**
 * Of one status, and still to be done. What is queued or on its way always has a moment at which it
 * is looked at next; said here as well, since the index holds no other rows, and without it years of
 * finished messages would be walked through.
 */
const isOpen = and(eq(messages.status, slot('status')), isNotNull(messages.dueAt));

const DUE = { ...getTableColumns(messages), sentBy: attempts.sentBy };

function dueQuery(on: Builders, isOfOthers?: SQL) {
  const isDue = lte(messages.dueAt, sql.param(slot('now'), messages.dueAt));
  const isLast = and(eq(attempts.messageId, messages.id), eq(attempts.n, messages.attempts));
  return on
    .select(DUE)
    .from(messages)
    .leftJoin(attempts, isLast)
    .where(and(isOpen, isDue, isOfOthers))
    .orderBy(asc(messages.dueAt))
    .limit(slot('limit'));
}

const dueOf = builtOnce((on) => dueQuery(on), DUE);

/**
 * The same past what accounts have that are asked already as much as they may be: a walk along the
 * index through that, which costs by how much they have open.
 */
function dueOfOthers(without: readonly string[]) {
  return builtOnce((on) => {
    const account = sql`coalesce(${attempts.sentBy}, ${messages.transport})`;
    return dueQuery(on, notInArray(account, [...without]));
  }, DUE);
}

/** A message, and the account that was asked to send it last. */
export interface DueMessage {
  readonly row: MessageRow;
  readonly sentBy: string | null;
}

export interface DueOptions {
  readonly now: Date;
  readonly limit: number;
  /** Accounts to leave out; see `accountOf`. */
  readonly without?: readonly string[];
}

/** Messages of these statuses that are due, longest waiting first. */
export async function dueMessages(
  tx: ReadTx,
  statuses: readonly string[],
  { now, limit, without = [] }: DueOptions,
): Promise<DueMessage[]> {
  const ask = without.length === 0 ? dueOf : dueOfOthers(without);
  // Per status, so that each is one walk along the index (status, due_at).
  const rows = await together(statuses.map((status) => ask(tx, { status, now, limit })));
  return rows
    .flat()
    .toSorted((a, b) => (a.dueAt?.getTime() ?? 0) - (b.dueAt?.getTime() ?? 0))
    .map(({ sentBy, ...row }) => ({ row, sentBy }));
}

/** When the next message of these statuses is due, those of some accounts left out; null: none is. */
export async function nextDue(
  tx: ReadTx,
  statuses: readonly string[],
  without: readonly string[] = [],
): Promise<Date | null> {
  const isOfOthers =
    without.length === 0
      ? ''
      : `and coalesce(
           (select sent_by from attempts where message_id = messages.id and n = messages.attempts),
           transport
         ) not in (${without.map(() => '?').join(', ')})`;
  // One query for all of them, and for each one step along its index.
  const [row] = await tx.rows<{ due: number | null }>(
    new ReadyQuery(
      `select min((
         select due_at from messages
         where status = asked.column1 and due_at is not null ${isOfOthers}
         order by due_at limit 1
       )) as due
       from (values ${statuses.map(() => '(?)').join(', ')}) as asked`,
      [...without, ...statuses],
    ),
  );
  return typeof row?.due === 'number' ? new Date(row.due) : null;
}

/** How many are queued, or on their way. */
export async function countOpen(tx: ReadTx, status: 'queued' | 'sending'): Promise<number> {
  const [row] = await tx.rows<{ n: number }>(
    sql`select count(*) as n from messages where status = ${status} and due_at is not null`,
  );
  return row?.n ?? 0;
}
