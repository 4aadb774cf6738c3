import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { MessageId } from '../../../core/ids.ts';
import { builtForMany, isAmong } from '../../db/built-for-many.ts';
import { slotsOf } from '../../db/built-once.ts';
import type { ReadTx, Tx } from '../../db/handles.ts';
import { attempts, twilioConnections } from '../../db/schema.sqlite.ts';
import type { MessageRow } from '../outbox-types.ts';

export type AttemptRow = typeof attempts.$inferSelect;

/** A call to the provider: the message, and which call of it. */
export type AttemptKey = Pick<AttemptRow, 'messageId' | 'n'>;

export async function attemptsOf(tx: ReadTx, id: MessageId): Promise<AttemptRow[]> {
  return await attemptsOfAll(tx, [id]);
}

export async function attemptsOfAll(tx: ReadTx, ids: readonly MessageId[]): Promise<AttemptRow[]> {
  if (ids.length === 0) return [];
  return await tx
    .select()
    .from(attempts)
    .where(inArray(attempts.messageId, [...ids]))
    .orderBy(asc(attempts.messageId), asc(attempts.n));
}

const STARTED = { messageId: attempts.messageId, sentBy: attempts.sentBy };

/** The messages as one list beside the connections: a look into those for each costs several times as much. */
const insertAttempts = builtForMany({
  build: (on, places, first) => {
    const claimed = sql.join(
      places.map(
        (slot) =>
          sql`(${slot('messageId')}, cast(${slot('n')} as bigint), ${slot('projectId')}, ${slot('transport')})`,
      ),
      sql`, `,
    );
    const { projectId, accountSid } = twilioConnections;
    const isTheirs = sql`${projectId} = claimed.column3 and claimed.column4 = 'twilio'`;
    return on
      .insert(attempts)
      .select(
        on
          .select({
            messageId: sql<MessageId>`claimed.column1`.as('message_id'),
            n: sql<number>`claimed.column2`.as('n'),
            sentBy: sql<string>`${accountSid}`.as('sent_by'),
            startedAt: sql<Date>`cast(${sql.param(first('at'), attempts.startedAt)} as bigint)`.as(
              'started_at',
            ),
            finishedAt: sql<null>`null`.as('finished_at'),
            outcome: sql<null>`null`.as('outcome'),
            errorCode: sql<null>`null`.as('error_code'),
            httpStatus: sql<null>`null`.as('http_status'),
          })
          .from(sql`(values ${claimed}) as claimed`)
          .leftJoin(twilioConnections, isTheirs),
      )
      .returning(STARTED);
  },
  fields: STARTED,
  rows: 'each',
});

/** What is claimed, with its number of this try. */
type Started = Pick<MessageRow, 'id' | 'projectId' | 'transport' | 'attempts'>;

/** Begins attempts, and binds each to the account that its project is connected to: gives those. */
export async function startAttempts(
  tx: Tx,
  claimed: readonly Started[],
  at: Date,
): Promise<Map<MessageId, string | null>> {
  const started = await insertAttempts(
    tx,
    claimed.map(({ id: messageId, attempts: n, projectId, transport }) => {
      return { messageId, n, projectId, transport, at };
    }),
  );
  return new Map(started.map(({ messageId, sentBy }) => [messageId, sentBy]));
}

/** The account that has the message, or was asked to send it last. */
export async function senderOf(
  tx: ReadTx,
  { id, attempts: n }: Pick<MessageRow, 'id' | 'attempts'>,
): Promise<string | null> {
  const where = and(eq(attempts.messageId, id), eq(attempts.n, n));
  return (await tx.select(SENT_BY).from(attempts).where(where))[0]?.sentBy ?? null;
}

/** Whether the account that was asked to send it last is not the one its project is connected to. */
export async function isOfFormerAccount(tx: ReadTx, row: MessageRow): Promise<boolean> {
  const sentBy = await senderOf(tx, row);
  if (sentBy === null) return false;
  const { projectId, accountSid } = twilioConnections;
  const where = and(eq(projectId, row.projectId), eq(accountSid, sentBy));
  return (await tx.select({ accountSid }).from(twilioConnections).where(where)).length === 0;
}

const SENT_BY = { sentBy: attempts.sentBy };
const N = { n: attempts.n };

/** Records how an attempt ended, once, whatever is said about it later. Returns whether it did. */
export async function finishAttempt(
  tx: Tx,
  { messageId, n }: AttemptKey,
  set: Pick<AttemptRow, 'finishedAt' | 'outcome' | 'errorCode' | 'httpStatus'>,
): Promise<boolean> {
  const isOpen = isNull(attempts.finishedAt);
  const where = and(eq(attempts.messageId, messageId), eq(attempts.n, n), isOpen);
  const ended = await tx.update(attempts).set(set).where(where).returning({ n: attempts.n });
  return ended.length === 1;
}

const finishAll = builtForMany({
  build: (on, places, first) =>
    on
      .update(attempts)
      .set(slotsOf(['finishedAt', 'outcome'], first))
      .where(
        and(
          isAmong(attempts.messageId, places, 'messageId'),
          eq(attempts.n, first('n')),
          isNull(attempts.finishedAt),
        ),
      )
      .returning(N),
  fields: N,
  rows: 'padded',
});

/** Records that the provider took them; those whose end is on record already stay as they are. */
export async function finishAccepted(
  tx: Tx,
  messageIds: readonly MessageId[],
  n: number,
  finishedAt: Date,
): Promise<void> {
  await finishAll(
    tx,
    messageIds.map((messageId) => ({ messageId, n, finishedAt, outcome: 'accepted' })),
  );
}

/** Removes an attempt that was claimed and never begun. */
export async function dropAttempt(tx: Tx, { messageId, n }: AttemptKey): Promise<void> {
  const where = and(eq(attempts.messageId, messageId), eq(attempts.n, n));
  await tx.delete(attempts).where(where);
}
