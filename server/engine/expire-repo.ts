import { and, asc, eq, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { MessageId, ProjectId } from '../../core/ids.ts';
import type { ReadTx } from '../db/handles.ts';
import { messages, pauses } from '../db/schema.sqlite.ts';
import type { MessageRow } from './outbox-types.ts';
import { CONNECTION, type PauseRow } from './pauses-repo.ts';

/** Of all projects. */
export async function allPauses(tx: ReadTx): Promise<PauseRow[]> {
  return await tx.select().from(pauses);
}

export interface OldTexts {
  readonly projectId: ProjectId;
  /** What is paused in it: `CONNECTION`, or keys of senders. */
  readonly whats: readonly string[];
  /** Wanted, and free to go, since before that moment. */
  readonly before: Date;
  /** The last one that was looked at; null at first. */
  readonly after: MessageId | null;
  readonly limit: number;
}

/**
 * Texts of a project that wait behind a pause, and that may be too old by now: one that somebody wanted
 * anew is among them.
 */
export async function oldTexts(tx: ReadTx, asked: OldTexts): Promise<MessageRow[]> {
  const { projectId, whats, before, after, limit } = asked;
  const isPaused = whats.includes(CONNECTION) ? undefined : inArray(messages.senderKey, [...whats]);
  return await tx
    .select()
    .from(messages)
    .where(
      and(
        // Spelled out, or the index of what is queued is not used.
        sql`${messages.status} = 'queued'`,
        eq(messages.projectId, projectId),
        eq(messages.transport, 'twilio'),
        isPaused,
        lte(messages.createdAt, before),
        or(isNull(messages.heldUntil), lte(messages.heldUntil, before)),
        after === null ? undefined : gt(messages.id, after),
      ),
    )
    .orderBy(asc(messages.id))
    .limit(limit);
}
