import { and, count, desc, eq, sql } from 'drizzle-orm';
import type { ProjectId, ReleaseId } from '../../core/ids.ts';
import type { Environment } from '../../core/phone.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import { conversations, deployments, releases } from '../db/schema.sqlite.ts';

export type DeploymentRow = typeof deployments.$inferSelect;

export interface DeploymentWithRelease extends DeploymentRow {
  readonly number: number | null;
  readonly note: string;
}

function selectWithRelease(tx: ReadTx) {
  return tx
    .select({
      id: deployments.id,
      projectId: deployments.projectId,
      environment: deployments.environment,
      releaseId: deployments.releaseId,
      seq: deployments.seq,
      why: deployments.why,
      at: deployments.at,
      by: deployments.by,
      number: releases.number,
      note: releases.note,
    })
    .from(deployments)
    .innerJoin(releases, eq(releases.id, deployments.releaseId));
}

/** What is active in the environment: its newest deployment. */
export async function readActive(
  tx: ReadTx,
  projectId: ProjectId,
  environment: Environment,
): Promise<DeploymentWithRelease | null> {
  const row = (
    await selectWithRelease(tx)
      .where(and(eq(deployments.projectId, projectId), eq(deployments.environment, environment)))
      .orderBy(desc(deployments.seq))
      .limit(1)
  )[0];
  return row ?? null;
}

/** Newest first. */
export async function readHistory(
  tx: ReadTx,
  projectId: ProjectId,
  limit: number,
): Promise<DeploymentWithRelease[]> {
  return await selectWithRelease(tx)
    .where(eq(deployments.projectId, projectId))
    .orderBy(desc(deployments.seq))
    .limit(limit);
}

/** Whether the release was ever active there: only those can be rolled back to. */
export async function wasDeployed(
  tx: ReadTx,
  projectId: ProjectId,
  environment: Environment,
  releaseId: ReleaseId,
): Promise<boolean> {
  const row = (
    await tx
      .select({ id: deployments.id })
      .from(deployments)
      .where(
        and(
          eq(deployments.projectId, projectId),
          eq(deployments.environment, environment),
          eq(deployments.releaseId, releaseId),
        ),
      )
      .limit(1)
  )[0];
  return row !== undefined;
}

export async function insertDeployment(tx: Tx, row: Omit<DeploymentRow, 'seq'>): Promise<void> {
  const last = (
    await tx
      .select({ seq: sql<number>`coalesce(max(${deployments.seq}), 0)` })
      .from(deployments)
      .where(eq(deployments.projectId, row.projectId))
  )[0];
  await tx.insert(deployments).values({ ...row, seq: (last?.seq ?? 0) + 1 });
}

/** Conversations still going on, by environment. */
export async function countOpenConversations(
  tx: ReadTx,
  projectId: ProjectId,
): Promise<Map<string, number>> {
  const rows = await tx
    .select({ environment: conversations.environment, open: count() })
    .from(conversations)
    .where(and(eq(conversations.projectId, projectId), eq(conversations.outcome, 'open')))
    .groupBy(conversations.environment);
  return new Map(rows.map((row) => [row.environment, row.open]));
}
