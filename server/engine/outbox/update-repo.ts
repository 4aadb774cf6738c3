import { and, eq, isNull, sql } from 'drizzle-orm';
import type { MessageId } from '../../../core/ids.ts';
import { moveMessage } from '../../analytics/stats-repo.ts';
import { builtForMany, isAmong } from '../../db/built-for-many.ts';
import { builtOnce, slotsOf } from '../../db/built-once.ts';
import type { Tx } from '../../db/handles.ts';
import { messages } from '../../db/schema.sqlite.ts';
import { WriteConflict } from '../../db/write-conflict.ts';
import { addHistory, type HistoryLine } from './history-repo.ts';
import type { MessageRow } from '../outbox-types.ts';

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
  const written = { status, ...set };
  const names = Object.keys(written).toSorted();
  const changed = await updateManyOf(names)(
    tx,
    rows.map(({ id }) => ({ ...written, isId: id, isStatus: status, isAttempts: attempts })),
  );
  refuseFewer(changed, rows);
  for (const row of rows) moveFigure(tx, row, set);
}

const UPDATES_OF_MANY = new Map<string, ReturnType<typeof builtForMany<{ id: MessageId }>>>();

/** One for each set of columns, as in `updateOf`: two of them. */
function updateManyOf(names: readonly string[]) {
  const key = names.join();
  const known = UPDATES_OF_MANY.get(key);
  if (known) return known;
  const made = builtForMany({
    build: (on, places, first) =>
      on
        .update(messages)
        .set(slotsOf(names, first))
        .where(
          and(
            isAmong(messages.id, places, 'isId'),
            eq(messages.status, first('isStatus')),
            eq(messages.attempts, first('isAttempts')),
          ),
        )
        .returning(ID),
    fields: ID,
    rows: 'padded',
  });
  UPDATES_OF_MANY.set(key, made);
  return made;
}

/** What is written of a message that the provider took. */
export type Accepted = Pick<MessageRow, 'status' | 'providerSid' | 'dueAt'>;

const takeAll = builtForMany({
  build: (on, places, first) => {
    const taken = sql.join(
      places.map(
        (slot) =>
          sql`(${slot('id')}, ${slot('status')}, ${slot('providerSid')}, cast(${sql.param(slot('dueAt'), messages.dueAt)} as bigint), ${slot('owner')}, cast(${slot('attempts')} as int))`,
      ),
      sql`, `,
    );
    return on
      .update(messages)
      .set({
        status: sql`taken.column2`,
        statusAt: sql`${sql.param(first('at'), messages.statusAt)}`,
        providerSid: sql`taken.column3`,
        dueAt: sql`taken.column4`,
        errorCode: null,
        errorWhy: null,
        leaseUntil: null,
        leaseOwner: null,
      })
      .from(sql`(values ${taken}) as taken`)
      .where(
        and(
          sql`${messages.id} = taken.column1`,
          eq(messages.status, 'sending'),
          sql`${messages.attempts} = taken.column6`,
          sql`${messages.leaseOwner} = taken.column5`,
          isNull(messages.providerSid),
          sql`not exists (select 1 from messages other where other.provider_sid = taken.column3)`,
        ),
      )
      .returning(ID);
  },
  fields: ID,
  rows: 'padded',
});

/**
 * Messages of which nothing has become known since they were claimed, each taken by the provider
 * under an id that no message has yet. Returns those that were so; of the others nothing is written.
 */
export async function acceptMessages<
  T extends { readonly row: MessageRow; readonly set: Accepted },
>(tx: Tx, taken: readonly T[], at: Date): Promise<T[]> {
  const changed = await takeAll(
    tx,
    taken.map(({ row, set }) => {
      const { id, attempts, leaseOwner: owner } = row;
      const { status, providerSid, dueAt } = set;
      return { id, attempts, owner, status, providerSid, dueAt, at };
    }),
  );
  const ids = new Set(changed.map((row) => row.id));
  const accepted = taken.filter(({ row }) => ids.has(row.id));
  for (const { row, set } of accepted) moveFigure(tx, row, { ...set, errorCode: null });
  return accepted;
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
