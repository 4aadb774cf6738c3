import { and, asc, eq, getTableColumns, gt, lt, sql } from 'drizzle-orm';
import type { MessageId } from '../../core/ids.ts';
import { builtOnce, slots } from '../db/built-once.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import { attempts, messages, statusCallbacks, twilioConnections } from '../db/schema.sqlite.ts';

export type CallbackRow = typeof statusCallbacks.$inferSelect;

const ID = { id: statusCallbacks.id };
/** What of one conversation waits is applied in turn, so it says which one it is about. */
const WAITING = { ...getTableColumns(statusCallbacks), conversationId: messages.conversationId };
const slot = sql.placeholder;

/** Whether the account that the callback names took a try of the message, be it the last or not. */
const tookTry = sql<number>`(select count(*) from attempts took where took.message_id = messages.id and took.sent_by = ${slot('named')})`;

/**
 * What decides whether a callback is genuine: the message's transport, and the account that it was
 * handed to, now or in an earlier try; where nobody knows that one, its project's account of today.
 */
const TARGET = {
  id: messages.id,
  projectId: messages.projectId,
  transport: messages.transport,
  sentBy: attempts.sentBy,
  accountSid: twilioConnections.accountSid,
  tokenSealed: twilioConnections.tokenSealed,
  /** A count is read as what it is. */
  triesOfNamed: attempts.n,
};

const target = builtOnce(
  (on) =>
    on
      .select({ ...TARGET, triesOfNamed: tookTry.as('n') })
      .from(messages)
      .leftJoin(
        attempts,
        and(eq(attempts.messageId, messages.id), eq(attempts.n, messages.attempts)),
      )
      .leftJoin(twilioConnections, eq(twilioConnections.projectId, messages.projectId))
      .where(eq(messages.id, slot('id'))),
  TARGET,
);

export type CallbackTarget = Awaited<ReturnType<typeof target>>[number];

/** `named` is the account that the callback says it is of; whether it is, its signature shows. */
export async function callbackTarget(
  tx: ReadTx,
  id: MessageId,
  named: string,
): Promise<CallbackTarget | null> {
  return (await target(tx, { id, named }))[0] ?? null;
}

const insert = builtOnce(
  (on) => on.insert(statusCallbacks).values(slots(statusCallbacks)).returning(ID),
  ID,
);

export async function insertCallback(tx: Tx, row: CallbackRow): Promise<void> {
  await insert(tx, row);
}

const waiting = builtOnce(
  (on) =>
    on
      .select(WAITING)
      .from(statusCallbacks)
      .innerJoin(messages, eq(messages.id, statusCallbacks.messageId))
      .where(lt(statusCallbacks.failures, slot('mostFailures')))
      .orderBy(asc(statusCallbacks.id))
      .limit(slot('limit')),
  WAITING,
);

export type WaitingCallback = Awaited<ReturnType<typeof waiting>>[number];

/** In the order they came; those that failed too often are left aside. */
export async function waitingCallbacks(
  tx: ReadTx,
  mostFailures: number,
  limit: number,
): Promise<WaitingCallback[]> {
  return waiting(tx, { mostFailures, limit });
}

const take = builtOnce(
  (on) =>
    on
      .delete(statusCallbacks)
      .where(eq(statusCallbacks.id, slot('id')))
      .returning(ID),
  ID,
);

/** Takes it out; false when another process has it. */
export async function takeCallback(tx: Tx, id: string): Promise<boolean> {
  return (await take(tx, { id })).length > 0;
}

export async function countFailure(tx: Tx, id: string): Promise<void> {
  await tx
    .update(statusCallbacks)
    .set({ failures: sql`${statusCallbacks.failures} + 1` })
    .where(eq(statusCallbacks.id, id));
}

/**
 * What failed before may go well in another version of the program. The others stay as they are: to
 * write them anew would be in the way of whoever applies them, in any number.
 */
export async function forgetFailures(tx: Tx): Promise<void> {
  await tx.update(statusCallbacks).set({ failures: 0 }).where(gt(statusCallbacks.failures, 0));
}
