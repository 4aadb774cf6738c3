import { and, asc, eq, isNotNull, lte } from 'drizzle-orm';
import type { ReadTx } from '../db/handles.ts';
import { messages } from '../db/schema.sqlite.ts';
import type { MessageRow } from './outbox-types.ts';

/** Messages of these statuses that are due, longest waiting first. */
export async function dueMessages(
  tx: ReadTx,
  statuses: readonly string[],
  now: Date,
  limit: number,
): Promise<MessageRow[]> {
  const rows: MessageRow[] = [];
  // Per status, so that each is one walk along the index (status, due_at).
  for (const status of statuses) {
    const due = and(
      eq(messages.status, status),
      isNotNull(messages.dueAt),
      lte(messages.dueAt, now),
    );
    const found = await tx
      .select()
      .from(messages)
      .where(due)
      .orderBy(asc(messages.dueAt))
      .limit(limit);
    rows.push(...found);
  }
  return rows.toSorted((a, b) => (a.dueAt?.getTime() ?? 0) - (b.dueAt?.getTime() ?? 0));
}

/** What is on its way to the provider, for telling twins from one another. */
export async function sendingTwinKeys(tx: ReadTx): Promise<{ recipient: string; body: string }[]> {
  return await tx
    .select({ recipient: messages.recipient, body: messages.body })
    .from(messages)
    .where(eq(messages.status, 'sending'));
}

/** When the next message of these statuses is due; null when none is. */
export async function nextDue(tx: ReadTx, statuses: readonly string[]): Promise<Date | null> {
  let next: Date | null = null;
  for (const status of statuses) {
    const [row] = await tx
      .select({ dueAt: messages.dueAt })
      .from(messages)
      .where(and(eq(messages.status, status), isNotNull(messages.dueAt)))
      .orderBy(asc(messages.dueAt))
      .limit(1);
    if (row?.dueAt && (next === null || row.dueAt < next)) next = row.dueAt;
  }
  return next;
}
