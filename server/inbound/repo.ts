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
  or,
  sql,
} from 'drizzle-orm';
import type { ConversationId, ProjectId } from '../../core/ids.ts';
import type { E164 } from '../../core/phone.ts';
import { builtOnce, slots, slotsOf } from '../db/built-once.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import { attempts, inboundMessages, messages, projects } from '../db/schema.sqlite.ts';
import { senderKeyOf } from '../engine/opt-outs/sender-key.ts';
import type { AnsweredProject } from '../twilio/service.ts';
import type { Inbound } from './inbound.ts';

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

const REPLY = { status: messages.status, startedAt: attempts.startedAt };
type ReplySent = { readonly status: string; readonly startedAt: Date | null };

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

/** The agent's newest answer by text, and when its last attempt began; null before either. */
export async function lastReplyOf(tx: ReadTx, id: ConversationId): Promise<ReplySent | null> {
  return (await lastReply(tx, { id }))[0] ?? null;
}

const inConversation = builtOnce(
  (on) =>
    on
      .select(SID)
      .from(inboundMessages)
      .where(
        and(
          eq(inboundMessages.conversationId, slot('id')),
          gte(inboundMessages.receivedAt, sql.param(slot('since'), inboundMessages.receivedAt)),
        ),
      )
      .limit(slot('limit')),
  SID,
);

/** Whether a conversation got more than so many texts since then. */
export async function hasMoreInboundThan(
  tx: ReadTx,
  id: ConversationId,
  most: number,
  since: Date,
): Promise<boolean> {
  return (await inConversation(tx, { id, since, limit: most + 1 })).length > most;
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

/** Of what a person got from us, the newest: more than anybody was ever texted. */
const LOOKED_AT = 1_000;

/** Of these projects, those that have texted this person from one of these senders. */
export async function projectsThatTexted(
  tx: ReadTx,
  projectIds: readonly ProjectId[],
  { from, senderKeys }: Pick<Inbound, 'from' | 'senderKeys'>,
): Promise<ProjectId[]> {
  const { projectId, transport, sender } = messages;
  const rows = await tx
    .select({ projectId, transport, sender })
    .from(messages)
    .where(and(inArray(projectId, [...projectIds]), eq(messages.recipient, from)))
    .orderBy(desc(messages.createdAt))
    .limit(LOOKED_AT);
  const ours = rows.filter((row) => senderKeys.includes(senderKeyOf(row)));
  return [...new Set(ours.map((row) => row.projectId))];
}

/**
 * Of these projects, those whose last text to this person from one of these senders was sent by the
 * account that is named with them. One that they wanted no more of counts as well: it was held back, so it is not that account's.
 */
export async function projectsLastTextedBy(
  tx: ReadTx,
  answered: readonly AnsweredProject[],
  { from, senderKeys }: Pick<Inbound, 'from' | 'senderKeys'>,
): Promise<ProjectId[]> {
  const { projectId, transport, sender, createdAt, status } = messages;
  const { sentBy, startedAt } = attempts;
  const rows = await tx
    .select({ projectId, transport, sender, createdAt, sentBy, startedAt })
    .from(messages)
    .leftJoin(attempts, and(eq(attempts.messageId, messages.id), eq(attempts.n, messages.attempts)))
    .where(
      and(
        inArray(
          projectId,
          answered.map((one) => one.projectId),
        ),
        eq(messages.recipient, from),
        or(isNotNull(startedAt), eq(status, 'suppressed')),
      ),
    )
    .orderBy(desc(createdAt))
    .limit(LOOKED_AT);
  const at = (row: (typeof rows)[number]) => (row.startedAt ?? row.createdAt).getTime();
  // What waited for the morning was queued before others that went out before it.
  const ours = rows
    .filter((row) => senderKeys.includes(senderKeyOf(row)))
    .toSorted((a, b) => at(b) - at(a));
  return answered
    .filter((one) => ours.find((row) => row.projectId === one.projectId)?.sentBy === one.accountSid)
    .map((one) => one.projectId);
}

/** Whether this person has said STOP or START to one of these senders after this text. */
export async function hasKeywordAfter(
  tx: ReadTx,
  projectIds: readonly ProjectId[],
  { from, senderKeys, cameAt }: Pick<Inbound, 'from' | 'senderKeys' | 'cameAt'>,
): Promise<boolean> {
  const where = and(
    inArray(inboundMessages.projectId, [...projectIds]),
    eq(inboundMessages.fromNumber, from),
    gt(inboundMessages.receivedAt, cameAt),
    inArray(inboundMessages.kind, ['stop', 'start']),
  );
  const { transport, sender } = inboundMessages;
  const later = await tx.select({ transport, sender }).from(inboundMessages).where(where);
  return later.some((row) => senderKeys.includes(senderKeyOf(row)));
}

const keywordBetween = builtOnce(
  (on) =>
    on
      .select(SID)
      .from(inboundMessages)
      .where(
        and(
          eq(inboundMessages.projectId, slot('projectId')),
          eq(inboundMessages.fromNumber, slot('from')),
          gt(inboundMessages.receivedAt, sql.param(slot('after'), inboundMessages.receivedAt)),
          lte(inboundMessages.receivedAt, sql.param(slot('until'), inboundMessages.receivedAt)),
          inArray(inboundMessages.kind, ['stop', 'start']),
        ),
      )
      .limit(1),
  SID,
);

/** Whether this person has said STOP or START to any of our senders in that time. */
export async function hasKeywordBetween(
  tx: ReadTx,
  projectId: ProjectId,
  from: E164,
  after: Date,
  until: Date,
): Promise<boolean> {
  return (await keywordBetween(tx, { projectId, from, after, until })).length > 0;
}

/** A person writes to a sender of ours: what may belong together. */
export interface Contact {
  readonly projectIds: readonly ProjectId[];
  readonly inbound: Pick<Inbound, 'from' | 'senderKeys'>;
  readonly since: Date;
}

/** Something written lately between the two. */
export interface Line {
  readonly projectId: ProjectId;
  readonly conversationId: ConversationId | null;
  readonly at: Date;
}

/** How many recent texts are looked at: nobody has more senders of ours than that. */
const LOOK_BACK = 50;

const FROM_THEM = {
  projectId: inboundMessages.projectId,
  conversationId: inboundMessages.conversationId,
  at: inboundMessages.receivedAt,
  transport: inboundMessages.transport,
  sender: inboundMessages.sender,
};

const fromThem = builtOnce(
  (on) =>
    on
      .select(FROM_THEM)
      .from(inboundMessages)
      .where(
        and(
          eq(inboundMessages.projectId, slot('projectId')),
          eq(inboundMessages.fromNumber, slot('from')),
          gte(inboundMessages.receivedAt, sql.param(slot('since'), inboundMessages.receivedAt)),
        ),
      )
      .orderBy(desc(inboundMessages.receivedAt))
      .limit(LOOK_BACK),
  FROM_THEM,
);

const FROM_US = {
  projectId: messages.projectId,
  conversationId: messages.conversationId,
  at: messages.createdAt,
  transport: messages.transport,
  sender: messages.sender,
};

const fromUs = builtOnce(
  (on) =>
    on
      .select(FROM_US)
      .from(messages)
      .where(
        and(
          eq(messages.projectId, slot('projectId')),
          eq(messages.recipient, slot('from')),
          gte(messages.createdAt, sql.param(slot('since'), messages.createdAt)),
        ),
      )
      .orderBy(desc(messages.createdAt))
      .limit(LOOK_BACK),
  FROM_US,
);

/** What this person and sender wrote to each other, in both directions, the newest first. */
export async function recentLines(tx: ReadTx, contact: Contact): Promise<Line[]> {
  const { from, senderKeys } = contact.inbound;
  const { since } = contact;
  const found = await Promise.all(
    contact.projectIds.flatMap((projectId) =>
      [fromThem, fromUs].map((ask) => ask(tx, { projectId, from, since })),
    ),
  );
  const lines = found.flat().filter((one) => senderKeys.includes(senderKeyOf(one)));
  return lines.toSorted((a, b) => b.at.getTime() - a.at.getTime());
}

export async function projectNameOf(tx: ReadTx, id: ProjectId): Promise<string> {
  return (
    (await tx.select({ name: projects.name }).from(projects).where(eq(projects.id, id)))[0]?.name ??
    ''
  );
}
