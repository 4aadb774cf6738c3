import { and, eq, inArray, sql } from 'drizzle-orm';
import type { MessageId } from '../../core/ids.ts';
import { moveMessage } from '../analytics/stats-repo.ts';
import { builtOnce, slotsOf } from '../db/built-once.ts';
import type { Tx } from '../db/handles.ts';
import { messages } from '../db/schema.sqlite.ts';
import { WriteConflict } from '../db/write-conflict.ts';
import { addHistory, type HistoryLine } from './history-repo.ts';
import type { MessageRow } from './outbox-types.ts';

/**
 * Writes some columns of a message; `history` adds a line with the status it then has. With
 * `updateMessages` and `acceptMessages` the only way a status changes, so the figures are moved
 * here. Throws `WriteConflict` when another process has moved the message since `row` was read.
 */
export async function updateMessage(
  tx: Tx,
  row: MessageRow,
  set: Partial<MessageRow>,
  history?: HistoryLine,
): Promise<void> {
  // The status too, also where it stays: the row is then held until the transaction ends.
  const written = { status: row.status, ...set };
  const names = Object.keys(written).toSorted();
  const changed = await updateOf(names)(tx, {
    ...written,
    isId: row.id,
    isStatus: row.status,
    isAttempts: row.attempts,
  });
  if (changed.length === 0) throw new WriteConflict(`${row.id} is not ${row.status} any more`);
  moveFigure(tx, row, set);
  if (history) await addHistory(tx, row.id, history);
}

const ID = { id: messages.id };
type Update = ReturnType<typeof builtOnce<{ id: MessageId }>>;
const UPDATES = new Map<string, Update>();

/** One statement for each set of columns that anybody writes: a dozen. */
function updateOf(names: readonly string[]): Update {
  const key = names.join();
  const known = UPDATES.get(key);
  if (known) return known;
  const made = builtOnce(
    (on) =>
      on
        .update(messages)
        .set(slotsOf(names))
        .where(
          and(
            eq(messages.id, sql.placeholder('isId')),
            eq(messages.status, sql.placeholder('isStatus')),
            eq(messages.attempts, sql.placeholder('isAttempts')),
          ),
        )
        .returning(ID),
    ID,
  );
  UPDATES.set(key, made);
  return made;
}

/** The same change to many messages that are alike in status and attempts, under the same conditions. */
export async function updateMessages(
  tx: Tx,
  rows: readonly MessageRow[],
  set: Partial<MessageRow>,
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const { status, attempts } = first;
  const areAsRead = and(
    inArray(
      messages.id,
      rows.map((row) => row.id),
    ),
    eq(messages.status, status),
    eq(messages.attempts, attempts),
  );
  const changed = await tx
    .update(messages)
    .set({ status, ...set })
    .where(areAsRead)
    .returning({ id: messages.id });
  refuseFewer(changed, rows);
  for (const row of rows) moveFigure(tx, row, set);
}

/** What is written of a message that the provider took. */
export type Accepted = Pick<MessageRow, 'status' | 'providerSid' | 'dueAt'>;

/** Messages that are alike in status and attempts, each taken by the provider under its own id. */
export async function acceptMessages(
  tx: Tx,
  taken: readonly { readonly row: MessageRow; readonly set: Accepted }[],
  at: Date,
): Promise<void> {
  const [first] = taken;
  if (!first) return;
  const { status, attempts } = first.row;
  const values = sql.join(
    taken.map(
      ({ row, set }) =>
        sql`(${row.id}, ${set.status}, ${set.providerSid}, cast(${set.dueAt?.getTime() ?? null} as bigint))`,
    ),
    sql`, `,
  );
  const changed = await tx.rows(sql`
    update messages set status = taken.column2, status_at = ${at.getTime()},
      provider_sid = taken.column3, due_at = taken.column4,
      error_code = null, error_why = null, lease_until = null, lease_owner = null
    from (values ${values}) as taken
    where messages.id = taken.column1 and messages.status = ${status}
      and messages.attempts = ${attempts}
    returning id`);
  const rows = taken.map(({ row }) => row);
  refuseFewer(changed, rows);
  for (const { row, set } of taken) moveFigure(tx, row, { ...set, errorCode: null });
}

function refuseFewer(changed: readonly unknown[], rows: readonly MessageRow[]): void {
  if (changed.length === rows.length) return;
  throw new WriteConflict(`${rows.length - changed.length} of ${rows.length} messages have moved`);
}

/** Only what waits is claimed, and it counts as waiting then too: the commonest change costs nothing. */
function moveFigure(tx: Tx, row: MessageRow, set: Partial<MessageRow>): void {
  if (set.status === 'sending') return;
  const changesOutcome = set.status !== undefined || set.errorCode !== undefined;
  if (changesOutcome) moveMessage(tx, row, { ...row, ...set });
}
