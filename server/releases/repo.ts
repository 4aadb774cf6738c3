import { and, desc, eq, isNotNull, isNull, lt, max, notInArray } from 'drizzle-orm';
import type { ProjectId, ReleaseId } from '../../core/ids.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import { conversations, releases } from '../db/schema.sqlite.ts';

export type ReleaseRow = typeof releases.$inferSelect;

const SUMMARY = {
  id: releases.id,
  number: releases.number,
  at: releases.at,
  author: releases.author,
  note: releases.note,
  topics: releases.topics,
  actions: releases.actions,
  templates: releases.templates,
};

export async function insertRelease(tx: Tx, row: ReleaseRow): Promise<void> {
  await tx.insert(releases).values(row);
}

export async function lastNumber(tx: ReadTx, projectId: ProjectId): Promise<number> {
  const row = (
    await tx
      .select({ last: max(releases.number) })
      .from(releases)
      .where(eq(releases.projectId, projectId))
  )[0];
  return row?.last ?? 0;
}

export async function readRelease(tx: ReadTx, releaseId: ReleaseId): Promise<ReleaseRow | null> {
  return (await tx.select().from(releases).where(eq(releases.id, releaseId)))[0] ?? null;
}

/** Newest first; those of the draft are left out. */
export async function readSummaries(tx: ReadTx, projectId: ProjectId) {
  return await tx
    .select(SUMMARY)
    .from(releases)
    .where(and(eq(releases.projectId, projectId), isNotNull(releases.number)))
    .orderBy(desc(releases.number));
}

/** The draft as it was compiled at this change number, if somebody has tested it already. */
export async function readDraftRelease(
  tx: ReadTx,
  projectId: ProjectId,
  draftRev: number,
): Promise<ReleaseId | null> {
  const row = (
    await tx
      .select({ id: releases.id })
      .from(releases)
      .where(
        and(
          eq(releases.projectId, projectId),
          isNull(releases.number),
          eq(releases.draftRev, draftRev),
        ),
      )
      .limit(1)
  )[0];
  return row?.id ?? null;
}

/** Compiled drafts that no conversation was started with. */
export async function removeUnusedDraftReleases(
  tx: Tx,
  projectId: ProjectId,
  before: Date,
): Promise<void> {
  const used = tx
    .selectDistinct({ id: conversations.releaseId })
    .from(conversations)
    .where(eq(conversations.projectId, projectId));
  await tx
    .delete(releases)
    .where(
      and(
        eq(releases.projectId, projectId),
        isNull(releases.number),
        lt(releases.at, before),
        notInArray(releases.id, used),
      ),
    );
}
