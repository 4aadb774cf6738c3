import { and, eq, getTableColumns, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import type { ProjectId } from '../../../core/ids.ts';
import type { E164 } from '../../../core/phone.ts';
import { builtOnce } from '../../db/built-once.ts';
import { builtForMany, isAmong } from '../../db/built-for-many.ts';
import type { ReadTx, Tx } from '../../db/handles.ts';
import { onceInTx } from '../../db/once-in-tx.ts';
import { optOuts } from '../../db/schema.sqlite.ts';

export type OptOutRow = typeof optOuts.$inferSelect;
export type OptOutKey = Pick<OptOutRow, 'projectId' | 'recipient' | 'senderKey'>;

const ofKey = builtOnce(
  (on) =>
    on
      .select()
      .from(optOuts)
      .where(
        and(
          eq(optOuts.projectId, sql.placeholder('projectId')),
          eq(optOuts.recipient, sql.placeholder('recipient')),
          eq(optOuts.senderKey, sql.placeholder('senderKey')),
        ),
      ),
  getTableColumns(optOuts),
);

const known = onceInTx(
  ({ projectId, recipient, senderKey }: OptOutKey) => `${projectId} ${recipient} ${senderKey}`,
  async (tx, key) => (await ofKey(tx, { ...key }))[0] ?? null,
);

export async function optOutOf(tx: Tx, key: OptOutKey): Promise<OptOutRow | null> {
  return known.of(tx, key);
}

export async function optOutsOf(
  tx: ReadTx,
  projectId: ProjectId,
  recipient: E164,
): Promise<OptOutRow[]> {
  const where = and(eq(optOuts.projectId, projectId), eq(optOuts.recipient, recipient));
  return await tx.select().from(optOuts).where(where);
}

/** Of any of these recipients in any of these projects. */
export async function optOutsOfAll(
  tx: ReadTx,
  whose: readonly Pick<OptOutKey, 'projectId' | 'recipient'>[],
): Promise<OptOutKey[]> {
  return await selectOfAll(
    tx,
    whose.map(({ projectId, recipient }) => ({ projectId, recipient })),
  );
}

const { projectId, recipient, senderKey } = optOuts;
const KEY = { projectId, recipient, senderKey };

const selectOfAll = builtForMany({
  build: (on, places) =>
    on
      .select(KEY)
      .from(optOuts)
      .where(and(isAmong(projectId, places, 'projectId'), isAmong(recipient, places, 'recipient'))),
  fields: KEY,
  rows: 'padded',
});

/**
 * Keeps the first one, but for one that we added by hand: what the person or the provider says
 * takes its place, or we could remove it as a mistake of ours. When somebody said so last is kept as
 * well: a START that was written before that, and comes late, must not end it. Returns whether it is
 * news.
 */
export async function addOptOut(tx: Tx, row: OptOutRow): Promise<boolean> {
  const added = row.how === 'hand' ? await addByHand(tx, row) : await addTheirs(tx, row);
  known.forget(tx);
  return added;
}

async function addTheirs(tx: Tx, row: OptOutRow): Promise<boolean> {
  const { how, words, source } = row;
  const added = await tx
    .insert(optOuts)
    .values(row)
    .onConflictDoUpdate({
      target: [optOuts.projectId, optOuts.recipient, optOuts.senderKey],
      set: { how, words, source, at: LATER },
      setWhere: isByHand,
    })
    .returning({ at: optOuts.at });
  return added.length > 0;
}

async function addByHand(tx: Tx, row: OptOutRow): Promise<boolean> {
  const insert = tx.insert(optOuts).values(row).onConflictDoNothing();
  const added = await insert.returning({ at: optOuts.at });
  if (added.length > 0) return true;
  const { at } = row;
  await tx
    .update(optOuts)
    .set({ at })
    .where(and(isKey(row), lt(optOuts.at, at)));
  return false;
}

const LATER = sql`case when excluded.at > ${optOuts.at} then excluded.at else ${optOuts.at} end`;

/** A START, as it is known to us. */
export interface Start {
  readonly writtenAt: Date;
  /** Asked for at Twilio, whose clock tells seconds: other things may have been said since. */
  readonly isFetched: boolean;
}

const SECOND_MS = 1_000;

/**
 * Ends one by the person's START: what we added by hand after that holds, and, where the START comes
 * late, whatever was said after it. Returns whether there was one.
 */
export async function removeOptOut(tx: Tx, key: OptOutKey, start: Start): Promise<boolean> {
  const { writtenAt, isFetched } = start;
  const until = new Date(writtenAt.getTime() + (isFetched ? SECOND_MS - 1 : 0));
  const isOlder = lte(optOuts.at, until);
  return removeWhere(
    tx,
    and(isKey(key), isFetched ? isOlder : or(ne(optOuts.how, 'hand'), isOlder)),
  );
}

/** Takes back one that we added by hand, and no other. Returns whether there was one. */
export async function removeOptOutByHand(tx: Tx, key: OptOutKey): Promise<boolean> {
  return removeWhere(tx, and(isKey(key), isByHand));
}

const isByHand = eq(optOuts.how, 'hand');

async function removeWhere(tx: Tx, where: SQL | undefined): Promise<boolean> {
  const removed = await tx.delete(optOuts).where(where).returning({ at: optOuts.at });
  known.forget(tx);
  return removed.length > 0;
}

function isKey({ projectId, recipient, senderKey }: OptOutKey) {
  return and(
    eq(optOuts.projectId, projectId),
    eq(optOuts.recipient, recipient),
    eq(optOuts.senderKey, senderKey),
  );
}
