import { and, asc, eq, getTableColumns, isNotNull, lte, sql } from 'drizzle-orm';
import { builtOnce } from '../db/built-once.ts';
import type { ReadTx } from '../db/handles.ts';
import { messages } from '../db/schema.sqlite.ts';
import type { MessageRow } from './outbox-types.ts';

const slot = sql.placeholder;
const DUE = { dueAt: messages.dueAt };

const dueOf = builtOnce(
  (on) =>
    on
      .select()
      .from(messages)
      .where(
        and(
          eq(messages.status, slot('status')),
          isNotNull(messages.dueAt),
          lte(messages.dueAt, sql.param(slot('now'), messages.dueAt)),
        ),
      )
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
  const rows: MessageRow[] = [];
  // Per status, so that each is one walk along the index (status, due_at).
  for (const status of statuses) rows.push(...(await dueOf(tx, { status, now, limit })));
  return rows.toSorted((a, b) => (a.dueAt?.getTime() ?? 0) - (b.dueAt?.getTime() ?? 0));
}

const firstDue = builtOnce(
  (on) =>
    on
      .select(DUE)
      .from(messages)
      .where(and(eq(messages.status, slot('status')), isNotNull(messages.dueAt)))
      .orderBy(asc(messages.dueAt))
      .limit(1),
  DUE,
);

/** When the next message of these statuses is due; null when none is. */
export async function nextDue(tx: ReadTx, statuses: readonly string[]): Promise<Date | null> {
  let next: Date | null = null;
  for (const status of statuses) {
    const [row] = await firstDue(tx, { status });
    if (row?.dueAt && (next === null || row.dueAt < next)) next = row.dueAt;
  }
  return next;
}
