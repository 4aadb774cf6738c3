import { and, count, eq, getTableColumns, sql } from 'drizzle-orm';
import type { ProjectId } from '../../core/ids.ts';
import { builtOnce } from '../db/built-once.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import { messages, projects, twilioConnections } from '../db/schema.sqlite.ts';

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

/** What is left out stays as it was: who answers keywords. */
export async function putConnection(
  tx: Tx,
  row: typeof twilioConnections.$inferInsert,
): Promise<void> {
  const { projectId: _, ...set } = row;
  await tx
    .insert(twilioConnections)
    .values(row)
    .onConflictDoUpdate({ target: twilioConnections.projectId, set });
}

export async function removeConnection(tx: Tx, projectId: ProjectId): Promise<void> {
  await tx.delete(twilioConnections).where(eq(twilioConnections.projectId, projectId));
}

/** Queued for Twilio, by the sender's key; what a dispatcher has begun is not waiting. */
export async function textsWaiting(
  tx: ReadTx,
  projectId: ProjectId,
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .select({ sender: messages.senderKey, n: count() })
    .from(messages)
    .where(
      and(
        // Spelled out, or the index of what is queued is not used.
        sql`${messages.status} = 'queued'`,
        eq(messages.projectId, projectId),
        eq(messages.transport, 'twilio'),
      ),
    )
    .groupBy(messages.senderKey);
  return new Map(rows.map(({ sender, n }) => [sender, Number(n)]));
}

export async function projectExists(tx: ReadTx, projectId: ProjectId): Promise<boolean> {
  const row = (
    await tx.select({ id: projects.id }).from(projects).where(eq(projects.id, projectId))
  )[0];
  return row !== undefined;
}
