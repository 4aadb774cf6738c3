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

export function insertRelease(tx: Tx, row: ReleaseRow): void {
  tx.insert(releases).values(row).run();
}

export function lastNumber(tx: ReadTx, projectId: ProjectId): number {
  const row = tx
    .select({ last: max(releases.number) })
    .from(releases)
    .where(eq(releases.projectId, projectId))
    .get();
  return row?.last ?? 0;
}

export function readRelease(tx: ReadTx, releaseId: ReleaseId): ReleaseRow | null {
  return tx.select().from(releases).where(eq(releases.id, releaseId)).get() ?? null;
}

/** Newest first; those of the draft are left out. */
export function readSummaries(tx: ReadTx, projectId: ProjectId) {
  return tx
    .select(SUMMARY)
    .from(releases)
    .where(and(eq(releases.projectId, projectId), isNotNull(releases.number)))
    .orderBy(desc(releases.number))
    .all();
}

/** The draft as it was compiled at this change number, if somebody has tested it already. */
export function readDraftRelease(
  tx: ReadTx,
  projectId: ProjectId,
  draftRev: number,
): ReleaseId | null {
  const row = tx
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
    .get();
  return row?.id ?? null;
}

/** Compiled drafts that no conversation was started with. */
export function removeUnusedDraftReleases(tx: Tx, projectId: ProjectId, before: Date): void {
  const used = tx
    .selectDistinct({ id: conversations.releaseId })
    .from(conversations)
    .where(eq(conversations.projectId, projectId));
  tx.delete(releases)
    .where(
      and(
        eq(releases.projectId, projectId),
        isNull(releases.number),
        lt(releases.at, before),
        notInArray(releases.id, used),
      ),
    )
    .run();
}
