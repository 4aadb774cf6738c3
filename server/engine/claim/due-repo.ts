import { and, asc, desc, eq, getTableColumns, isNotNull, lte, notInArray, sql } from 'drizzle-orm';
import { builtOnce } from '../../db/built-once.ts';
import type { ReadTx } from '../../db/handles.ts';
import { together } from '../../db/together.ts';
import { attempts, messages } from '../../db/schema.sqlite.ts';
import type { MessageRow } from '../outbox-types.ts';
import { ReadyQuery } from '../../db/ready-query.ts';

const slot = sql.placeholder;

/**
 * Of one status, and still to be done. What is queued or on its way always has a moment at which it
 * is looked at next; said here as well, since the index holds no other rows, and without it years of
 * finished messages would be walked through.
 */
const isOpen = and(eq(messages.status, slot('status')), isNotNull(messages.dueAt));

const DUE = { ...getTableColumns(messages), sentBy: attempts.sentBy };

const isDue = lte(messages.dueAt, sql.param(slot('now'), messages.dueAt));

const dueOf = builtOnce((on) => {
  const isLast = and(eq(attempts.messageId, messages.id), eq(attempts.n, messages.attempts));
  return on
    .select(DUE)
    .from(messages)
    .leftJoin(attempts, isLast)
    .where(and(isOpen, isDue))
    .orderBy(asc(messages.dueAt))
    .limit(slot('limit'));
}, DUE);

/**
 * How many rows of a status are looked at, from either end of what is due, to find those of accounts
 * that have hands left: an account that does not answer may have any number open, and walking past all
 * of them with each claim would hold everybody up.
 *
 * What it means for those in the middle of such a backlog: they are passed over until fewer stand before
 * or behind them. Few get there. What becomes due while a dispatcher runs is among the last that did, and
 * `nextDue` has it woken in time to see each there once; so they are those that were left there without
 * a hand, or by a time in which nothing ran. And they wait, they are not lost: the backlog gets shorter
 * with each answer and each text that is given up, and callbacks are taken meanwhile.
 */
export const LOOKED_AT = 256;

/** The account that was asked last; by itself for each row, so that no plan walks through all attempts. */
const SENT_BY =
  '(select sent_by from attempts where message_id = messages.id and n = messages.attempts)';

/** The same past what accounts have that are asked already as much as they may be. */
function dueOfOthers(without: readonly string[], from: typeof asc) {
  return builtOnce((on) => {
    const near = on
      .select({
        ...getTableColumns(messages),
        sentBy: sql<string | null>`${sql.raw(SENT_BY)}`.as('sent_by'),
      })
      .from(messages)
      .where(and(isOpen, isDue))
      .orderBy(from(messages.dueAt))
      .limit(LOOKED_AT)
      .as('near');
    return on
      .select()
      .from(near)
      .where(notInArray(sql`coalesce(${near.sentBy}, ${near.transport})`, [...without]))
      .orderBy(asc(near.dueAt))
      .limit(slot('limit'));
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

/**
 * Messages of these statuses that are due, longest waiting first. With accounts left out it looks at a
 * bounded part of them; see `LOOKED_AT`.
 */
export async function dueMessages(
  tx: ReadTx,
  statuses: readonly string[],
  { now, limit, without = [] }: DueOptions,
): Promise<DueMessage[]> {
  const asks =
    without.length === 0 ? [dueOf] : [dueOfOthers(without, asc), dueOfOthers(without, desc)];
  // Per status, so that each is one walk along the index (status, due_at).
  const rows = await together(
    statuses.flatMap((status) => asks.map((ask) => ask(tx, { status, now, limit }))),
  );
  // Where few are due, both ends see the same.
  const byId = new Map(rows.flat().map((row) => [row.id, row]));
  return [...byId.values()]
    .toSorted((a, b) => (a.dueAt?.getTime() ?? 0) - (b.dueAt?.getTime() ?? 0))
    .map(({ sentBy, ...row }) => ({ row, sentBy }));
}

const FIRST = `select due_at from messages
  where status = asked.column1 and due_at is not null
  order by due_at limit 1`;

/**
 * When the next message of these statuses is due, or, where accounts are left out, when to look again:
 * at the latest when as many have become due as are looked at. Null: nothing is foreseen.
 */
export async function nextDue(
  tx: ReadTx,
  statuses: readonly string[],
  others: Omit<DueOptions, 'limit'> | null = null,
): Promise<Date | null> {
  const { text, params } = others?.without?.length
    ? firstOfOthers(others.now, others.without)
    : ALL;
  // One query for all of them, and for each a step along its index, or as many as are looked at.
  const [row] = await tx.rows<{ due: number | null }>(
    new ReadyQuery(
      `select min((${text})) as due from (values ${statuses.map(() => '(?)').join(', ')}) as asked`,
      [...params, ...statuses],
    ),
  );
  return typeof row?.due === 'number' ? new Date(row.due) : null;
}

const ALL = { text: FIRST, params: [] };

/** The first that is found is the earliest of all that are looked at: the ends stand in their order. */
function firstOfOthers(now: Date, without: readonly string[]) {
  const isOfOthers = `account not in (${without.map(() => '?').join(', ')})`;
  const near = (more: string, order: 'asc' | 'desc') => `(
    select due_at, coalesce(${SENT_BY}, transport) as account from messages
    where status = asked.column1 and due_at is not null ${more}
    order by due_at ${order} limit ${LOOKED_AT}
  ) as near`;
  const text = `select coalesce(
    (select min(due_at) from ${near('', 'asc')} where ${isOfOthers}),
    (select min(due_at) from ${near('and due_at <= ?', 'desc')} where ${isOfOthers}),
    (select coalesce(
       min(case when ${isOfOthers} then due_at end),
       case when count(*) = ${LOOKED_AT} then max(due_at) end
     ) from ${near('and due_at > ?', 'asc')})
  )`;
  const at = now.getTime();
  return { text, params: [...without, at, ...without, ...without, at] };
}

/** How many are queued, or on their way. */
export async function countOpen(tx: ReadTx, status: 'queued' | 'sending'): Promise<number> {
  const [row] = await tx.rows<{ n: number }>(
    sql`select count(*) as n from messages where status = ${status} and due_at is not null`,
  );
  return row?.n ?? 0;
}
