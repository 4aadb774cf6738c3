import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lte,
  ne,
  sql,
} from 'drizzle-orm';
import type { ConversationId, ProjectId } from '../../core/ids.ts';
import type { E164 } from '../../core/phone.ts';
import { builtOnce, slots, slotsOf } from '../db/built-once.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import { attempts, inboundMessages, messages, projects } from '../db/schema.sqlite.ts';
import type { MessageRow } from '../engine/outbox-types.ts';

export type InboundRow = typeof inboundMessages.$inferSelect;

const ROW = getTableColumns(inboundMessages);
const SID = { providerSid: inboundMessages.providerSid };
const slot = sql.placeholder;

const insert = builtOnce(
  (on) => on.insert(inboundMessages).values(slots(inboundMessages)).returning(SID),
  SID,
);

export async function insertInbound(tx: Tx, row: InboundRow): Promise<void> {
  await insert(tx, row);
}

const isOne = and(
  eq(inboundMessages.projectId, slot('projectId')),
  eq(inboundMessages.providerSid, slot('providerSid')),
);

const bySid = builtOnce((on) => on.select().from(inboundMessages).where(isOne), ROW);

export async function inboundBySid(
  tx: ReadTx,
  projectIds: readonly ProjectId[],
  providerSid: string,
): Promise<InboundRow | null> {
  const found = await Promise.all(
    projectIds.map((projectId) => bySid(tx, { projectId, providerSid })),
  );
  return found.flat()[0] ?? null;
}

const mark = builtOnce(
  (on) =>
    on
      .update(inboundMessages)
      .set(slotsOf(['handledAt']))
      .where(isOne)
      .returning(SID),
  SID,
);

export async function markHandled(tx: Tx, row: InboundRow, handledAt: Date): Promise<void> {
  const { projectId, providerSid } = row;
  await mark(tx, { projectId, providerSid, handledAt });
}

const waiting = builtOnce(
  (on) =>
    on
      .select()
      .from(inboundMessages)
      .where(
        and(
          eq(inboundMessages.projectId, slot('projectId')),
          eq(inboundMessages.fromNumber, slot('from')),
          isNull(inboundMessages.handledAt),
          isNotNull(inboundMessages.conversationId),
        ),
      )
      .orderBy(asc(inboundMessages.receivedAt), asc(inboundMessages.providerSid))
      .limit(slot('limit')),
  ROW,
);

/** What this person wrote to these projects and no conversation has taken yet, the oldest first. */
export async function waitingInbound(
  tx: ReadTx,
  projectIds: readonly ProjectId[],
  from: E164,
  limit: number,
): Promise<InboundRow[]> {
  const found = await Promise.all(
    projectIds.map((projectId) => waiting(tx, { projectId, from, limit })),
  );
  return found.flat().toSorted((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
}

/** Whether its conversation has taken it by now. */
export async function isHandled(tx: ReadTx, row: InboundRow): Promise<boolean> {
  const { projectId, providerSid } = row;
  return (await bySid(tx, { projectId, providerSid })).some((one) => one.handledAt !== null);
}

const last = builtOnce(
  (on) =>
    on
      .select()
      .from(inboundMessages)
      .where(eq(inboundMessages.conversationId, slot('id')))
      .orderBy(desc(inboundMessages.receivedAt))
      .limit(1),
  ROW,
);

/** The conversation's newest text from outside. */
export async function lastInboundOf(tx: ReadTx, id: ConversationId): Promise<InboundRow | null> {
  return (await last(tx, { id }))[0] ?? null;
}

const REPLY = {
  id: messages.id,
  transport: messages.transport,
  body: messages.body,
  status: messages.status,
  startedAt: attempts.startedAt,
  sentBy: attempts.sentBy,
};
/** An answer by text: when its last attempt began, and by which account; null before any. */
interface ReplySent extends Pick<MessageRow, 'id' | 'transport' | 'body' | 'status'> {
  readonly startedAt: Date | null;
  readonly sentBy: string | null;
}

const lastReply = builtOnce(
  (on) =>
    on
      .select(REPLY)
      .from(messages)
      .leftJoin(
        attempts,
        and(eq(attempts.messageId, messages.id), eq(attempts.n, messages.attempts)),
      )
      .where(and(eq(messages.conversationId, slot('id')), isNull(messages.actionId)))
      .orderBy(desc(messages.createdAt))
      .limit(1),
  REPLY,
);

/** The agent's newest answer by text; null before there is one. */
export async function lastReplyOf(tx: ReadTx, id: ConversationId): Promise<ReplySent | null> {
  return (await lastReply(tx, { id }))[0] ?? null;
}

const STARTED = { startedAt: attempts.startedAt };

const replyBetween = builtOnce(
  (on) =>
    on
      .select(STARTED)
      .from(messages)
      .innerJoin(attempts, eq(attempts.messageId, messages.id))
      .where(
        and(
          eq(messages.projectId, slot('projectId')),
          eq(messages.recipient, slot('recipient')),
          eq(messages.transport, slot('transport')),
          ne(messages.id, slot('id')),
          isNull(messages.actionId),
          isNotNull(messages.conversationId),
          gt(attempts.startedAt, sql.param(slot('after'), attempts.startedAt)),
          lte(attempts.startedAt, sql.param(slot('until'), attempts.startedAt)),
        ),
      )
      .limit(1),
  STARTED,
);

/**
 * Whether another answer by text, of whichever conversation, was handed over to this person between two
 * moments: an older one that was tried once more, as a rule.
 */
export async function hasReplyBetween(
  tx: ReadTx,
  { id, transport }: Pick<MessageRow, 'id' | 'transport'>,
  { projectId, recipient }: Pick<MessageRow, 'projectId' | 'recipient'>,
  { after, until }: { readonly after: Date; readonly until: Date },
): Promise<boolean> {
  const found = await replyBetween(tx, { id, transport, projectId, recipient, after, until });
  return found.length > 0;
}

const turnsSince = builtOnce(
  (on) =>
    on
      .select(SID)
      .from(inboundMessages)
      .where(
        and(
          eq(inboundMessages.projectId, slot('projectId')),
          eq(inboundMessages.fromNumber, slot('from')),
          eq(inboundMessages.transport, slot('transport')),
          isNotNull(inboundMessages.conversationId),
          gte(inboundMessages.receivedAt, sql.param(slot('since'), inboundMessages.receivedAt)),
        ),
      )
      .limit(slot('limit')),
  SID,
);

/**
 * Whether this person has written more than so many texts since then that conversations take. Not of one
 * conversation: whoever is passed on each time begins another one with each text.
 */
export async function hasMoreTurnsThan(
  tx: ReadTx,
  { projectId, fromNumber: from, transport }: InboundRow,
  most: number,
  since: Date,
): Promise<boolean> {
  const found = await turnsSince(tx, { projectId, from, transport, since, limit: most + 1 });
  return found.length > most;
}

const STORED = { ...SID, receivedAt: inboundMessages.receivedAt };

/** As of when the stored ones of these texts came in, by their ids. */
export async function storedAt(
  tx: ReadTx,
  projectIds: readonly ProjectId[],
  providerSids: readonly string[],
): Promise<Map<string, Date>> {
  const found = new Map<string, Date>();
  for (let n = 0; n < providerSids.length; n += SIDS_AT_ONCE) {
    const where = and(
      inArray(inboundMessages.projectId, [...projectIds]),
      inArray(inboundMessages.providerSid, providerSids.slice(n, n + SIDS_AT_ONCE)),
    );
    for (const row of await tx.select(STORED).from(inboundMessages).where(where))
      found.set(row.providerSid, row.receivedAt);
  }
  return found;
}

/** Values in one query; SQLite takes 32,766. */
const SIDS_AT_ONCE = 500;

export async function projectNameOf(tx: ReadTx, id: ProjectId): Promise<string> {
  return (
    (await tx.select({ name: projects.name }).from(projects).where(eq(projects.id, id)))[0]?.name ??
    ''
  );
}
