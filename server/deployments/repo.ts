import {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  gt,
  gte,
  inArray,
  isNull,
  lte,
  notInArray,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { ProjectId, ReleaseId } from '../../core/ids.ts';
import { ENVIRONMENTS, type Environment } from '../../core/phone.ts';
import { CHANNELS_BY_TEXT, LONGEST_SILENCE_MS } from '../channels/channel.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import {
  conversationEvents,
  conversations,
  deployments,
  messages,
  releases,
} from '../db/schema.sqlite.ts';

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

/** Calls of one environment that are on one release. */
export interface OpenCalls {
  readonly environment: Environment;
  /** The release's number. */
  readonly release: number;
  readonly calls: number;
}

/** No call lasts longer. */
const LONGEST_CALL_MS = 24 * 3_600_000;

/** Callers' calls that are going on, by environment and release, the earliest release first. */
export async function countOpenCalls(
  tx: ReadTx,
  projectId: ProjectId,
  now: Date,
): Promise<OpenCalls[]> {
  const { id, environment, channel, outcome, isTest, startedAt, releaseId } = conversations;
  const spoken = tx
    .select({ seq: conversationEvents.seq })
    .from(conversationEvents)
    .where(
      and(
        eq(conversationEvents.conversationId, id),
        gte(conversationEvents.at, new Date(now.getTime() - LONGEST_SILENCE_MS)),
      ),
    );
  const rows = await tx
    .select({ environment, release: releases.number, calls: count() })
    .from(conversations)
    .innerJoin(releases, eq(releases.id, releaseId))
    .where(
      and(
        eq(conversations.projectId, projectId),
        eq(outcome, 'open'),
        inArray(environment, [...ENVIRONMENTS]),
        eq(isTest, false),
        gte(startedAt, new Date(now.getTime() - LONGEST_CALL_MS)),
        notInArray(channel, [...CHANNELS_BY_TEXT]),
        exists(spoken),
      ),
    )
    .groupBy(environment, releases.number)
    .orderBy(asc(releases.number));
  return rows.flatMap(({ environment: place, release, calls }) => {
    const known = ENVIRONMENTS.find((one) => one === place);
    return known && release !== null ? [{ environment: known, release, calls }] : [];
  });
}

/** Texts that are queued and not begun, alike in where they are from and in what keeps them. */
export interface QueuedTexts {
  readonly environment: string;
  readonly transport: string;
  readonly senderKey: string;
  /** Whether the recipient's morning is waited for. */
  readonly isHeld: boolean;
  readonly texts: number;
}

/** Of the whole project, tests too. */
export async function countQueued(
  tx: ReadTx,
  projectId: ProjectId,
  now: Date,
): Promise<QueuedTexts[]> {
  const { environment, transport, senderKey, heldUntil } = messages;
  const kinds = (when: SQL) =>
    tx
      .select({ environment, transport, senderKey, texts: count() })
      .from(messages)
      // Spelled out, or the index of what is queued is not used.
      .where(and(sql`${messages.status} = 'queued'`, eq(messages.projectId, projectId), when))
      .groupBy(environment, transport, senderKey);
  const held = await kinds(gt(heldUntil, now));
  const free = await kinds(sql`(${isNull(heldUntil)} or ${lte(heldUntil, now)})`);
  return [
    ...held.map((row) => ({ ...row, isHeld: true, texts: Number(row.texts) })),
    ...free.map((row) => ({ ...row, isHeld: false, texts: Number(row.texts) })),
  ];
}
