import { and, eq, getTableColumns, inArray, ne, notExists, or, sql } from 'drizzle-orm';
import type { ProjectId } from '../../../core/ids.ts';
import { EVERY_SENDER, type SenderKey } from '../../../core/messaging/opt-outs.ts';
import type { E164 } from '../../../core/phone.ts';
import { builtOnce } from '../../db/built-once.ts';
import { builtForMany, isAmong } from '../../db/built-for-many.ts';
import type { ReadTx, Tx } from '../../db/handles.ts';
import { onceInTx } from '../../db/once-in-tx.ts';
import { optOutExceptions, optOuts } from '../../db/schema.sqlite.ts';
import { holdsAgainstIt } from './exceptions-repo.ts';
import type { OptOutKey, OptOutRow } from './opt-out-row.ts';

/** As it is said. Since when it holds is kept by `addOptOut`, where it is said again. */
export type NewOptOut = Omit<OptOutRow, 'since'>;
/** Of a recipient and one sender, as a text has both. */
export type PairKey = OptOutKey & { readonly senderKey: SenderKey };

const slot = sql.placeholder;

/** What keeps this sender from texting them: two rows at most, its own and the one for every sender. */
const ofPair = builtOnce(
  (on) =>
    on
      .select()
      .from(optOuts)
      .where(
        and(
          eq(optOuts.projectId, slot('projectId')),
          eq(optOuts.recipient, slot('recipient')),
          inArray(optOuts.senderKey, [slot('senderKey'), EVERY_SENDER]),
          or(
            ne(optOuts.senderKey, EVERY_SENDER),
            notExists(
              on
                .select({ exceptKey: optOutExceptions.exceptKey })
                .from(optOutExceptions)
                .where(and(holdsAgainstIt, eq(optOutExceptions.exceptKey, slot('senderKey')))),
            ),
          ),
        ),
      ),
  getTableColumns(optOuts),
);

/** The opt-out that keeps the sender from texting them: its own before the one for every sender. */
export async function optOutFor(tx: ReadTx, key: PairKey): Promise<OptOutRow | null> {
  const rows = await ofPair(tx, { ...key });
  return rows.find((one) => one.senderKey === key.senderKey) ?? rows[0] ?? null;
}

const known = onceInTx(
  ({ projectId, recipient, senderKey }: PairKey) => `${projectId} ${recipient} ${senderKey}`,
  (tx, key) => optOutFor(tx, key),
);

/** The same within a transaction, asked once in it. */
export async function optOutInTx(tx: Tx, key: PairKey): Promise<OptOutRow | null> {
  return known.of(tx, key);
}

/** For whoever writes here: what was asked before may no longer be so. */
export function forgetOptOuts(tx: Tx): void {
  known.forget(tx);
}

export const isByHand = eq(optOuts.how, 'hand');

export function isKey(key: OptOutKey) {
  return and(isOfPerson(key), eq(optOuts.senderKey, key.senderKey));
}

function isOfPerson(key: Pick<OptOutKey, 'projectId' | 'recipient'>) {
  return and(eq(optOuts.projectId, key.projectId), eq(optOuts.recipient, key.recipient));
}

export async function optOutsOf(
  tx: ReadTx,
  projectId: ProjectId,
  recipient: E164,
): Promise<OptOutRow[]> {
  return await tx.select().from(optOuts).where(isOfPerson({ projectId, recipient }));
}

const { projectId, recipient, senderKey } = optOuts;
const STANDING = { projectId, recipient, senderKey, exceptKey: optOutExceptions.exceptKey };

/** An opt-out that stands; one for every sender as often as it has exceptions, with each of them. */
export type StandingOptOut = OptOutKey & { readonly exceptKey: SenderKey | null };

/** Of any of these recipients in any of these projects. */
export async function optOutsOfAll(
  tx: ReadTx,
  whose: readonly Pick<OptOutKey, 'projectId' | 'recipient'>[],
): Promise<StandingOptOut[]> {
  return await selectOfAll(
    tx,
    whose.map(({ projectId, recipient }) => ({ projectId, recipient })),
  );
}

const selectOfAll = builtForMany<StandingOptOut>({
  build: (on, places) =>
    on
      .select(STANDING)
      .from(optOuts)
      .leftJoin(optOutExceptions, and(eq(senderKey, EVERY_SENDER), holdsAgainstIt))
      .where(and(isAmong(projectId, places, 'projectId'), isAmong(recipient, places, 'recipient'))),
  fields: STANDING,
  rows: 'padded',
});
