import { and, count, eq, getTableColumns, or, sql } from 'drizzle-orm';
import type { ProjectId } from '../../core/ids.ts';
import { builtOnce } from '../db/built-once.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import {
  formerTwilioConnections,
  messages,
  projects,
  twilioConnections,
} from '../db/schema.sqlite.ts';

export type ConnectionRow = typeof twilioConnections.$inferSelect;

/** What checking a signature takes. */
export type AccountRow = Pick<ConnectionRow, 'projectId' | 'accountSid' | 'tokenSealed'>;

const ACCOUNT = {
  projectId: twilioConnections.projectId,
  accountSid: twilioConnections.accountSid,
  tokenSealed: twilioConnections.tokenSealed,
};

const connection = builtOnce(
  (on) =>
    on
      .select()
      .from(twilioConnections)
      .where(eq(twilioConnections.projectId, sql.placeholder('projectId'))),
  getTableColumns(twilioConnections),
);

export async function connectionOf(
  tx: ReadTx,
  projectId: ProjectId,
): Promise<ConnectionRow | null> {
  return (await connection(tx, { projectId }))[0] ?? null;
}

const ofAccount = builtOnce(
  (on) =>
    on
      .select(ACCOUNT)
      .from(twilioConnections)
      .where(eq(twilioConnections.accountSid, sql.placeholder('accountSid'))),
  ACCOUNT,
);

/** All projects that text through this account. */
export async function connectionsOfAccount(tx: ReadTx, accountSid: string): Promise<AccountRow[]> {
  return ofAccount(tx, { accountSid });
}

export async function projectsOfAccount(tx: ReadTx, accountSid: string): Promise<ProjectId[]> {
  return (await connectionsOfAccount(tx, accountSid)).map((one) => one.projectId);
}

/** Connected now, or before and not forgotten yet. */
export async function knownAccounts(tx: ReadTx): Promise<string[]> {
  const found = await Promise.all(
    [twilioConnections, formerTwilioConnections].map((table) =>
      tx.selectDistinct({ accountSid: table.accountSid }).from(table),
    ),
  );
  return [...new Set(found.flat().map((row) => row.accountSid))];
}

export async function putConnection(tx: Tx, row: ConnectionRow): Promise<void> {
  const { projectId: _, ...set } = row;
  await tx
    .insert(twilioConnections)
    .values(row)
    .onConflictDoUpdate({ target: twilioConnections.projectId, set });
}

export async function removeConnection(tx: Tx, projectId: ProjectId): Promise<void> {
  await tx.delete(twilioConnections).where(eq(twilioConnections.projectId, projectId));
}

const former = builtOnce(
  (on) =>
    on
      .select()
      .from(formerTwilioConnections)
      .where(
        and(
          eq(formerTwilioConnections.projectId, sql.placeholder('projectId')),
          eq(formerTwilioConnections.accountSid, sql.placeholder('accountSid')),
        ),
      ),
  getTableColumns(formerTwilioConnections),
);

const FORMER = {
  projectId: formerTwilioConnections.projectId,
  accountSid: formerTwilioConnections.accountSid,
  tokenSealed: formerTwilioConnections.tokenSealed,
};

const formerOfAccount = builtOnce(
  (on) =>
    on
      .select(FORMER)
      .from(formerTwilioConnections)
      .where(eq(formerTwilioConnections.accountSid, sql.placeholder('accountSid'))),
  FORMER,
);

/** Projects that texted through this account until lately. */
export async function formerConnectionsOfAccount(
  tx: ReadTx,
  accountSid: string,
): Promise<AccountRow[]> {
  return formerOfAccount(tx, { accountSid });
}

/** An account that the project was connected to; null when it is forgotten. */
export async function formerConnectionOf(
  tx: ReadTx,
  projectId: ProjectId,
  accountSid: string,
): Promise<AccountRow | null> {
  return (await former(tx, { projectId, accountSid }))[0] ?? null;
}

/** Its texts are still reported on and answered, and lost answers looked for, until `forgetFormer`. */
export async function keepFormer(tx: Tx, row: AccountRow): Promise<void> {
  const { projectId, accountSid, tokenSealed } = row;
  await tx
    .insert(formerTwilioConnections)
    .values({ projectId, accountSid, tokenSealed })
    .onConflictDoUpdate({
      target: [formerTwilioConnections.projectId, formerTwilioConnections.accountSid],
      set: { tokenSealed },
    });
}

/** People answer a text within this time, or say STOP. */
const ANSWERED_MS = 72 * 3_600_000;

/** Former accounts that have no open text and no recent one, and those that are connected again. */
export async function forgetFormer(tx: Tx, now: Date): Promise<void> {
  const { projectId, accountSid } = formerTwilioConnections;
  const since = sql.param(new Date(now.getTime() - ANSWERED_MS), messages.createdAt);
  await tx
    .delete(formerTwilioConnections)
    .where(
      or(
        sql`exists (select 1 from twilio_connections c where c.project_id = ${projectId} and c.account_sid = ${accountSid})`,
        sql`not exists (select 1 from messages m join attempts a on a.message_id = m.id and a.n = m.attempts where m.project_id = ${projectId} and (m.due_at is not null or m.created_at >= ${since}) and a.sent_by = ${accountSid})`,
      ),
    );
}

/** Queued for Twilio; what a dispatcher has begun is not waiting. */
export async function textsWaiting(tx: ReadTx, projectId: ProjectId): Promise<number> {
  const [row] = await tx
    .select({ n: count() })
    .from(messages)
    .where(
      and(
        // Spelled out, or the index of what is queued is not used.
        sql`${messages.status} = 'queued'`,
        eq(messages.projectId, projectId),
        eq(messages.transport, 'twilio'),
      ),
    );
  return Number(row?.n ?? 0);
}

export async function projectExists(tx: ReadTx, projectId: ProjectId): Promise<boolean> {
  const row = (
    await tx.select({ id: projects.id }).from(projects).where(eq(projects.id, projectId))
  )[0];
  return row !== undefined;
}
