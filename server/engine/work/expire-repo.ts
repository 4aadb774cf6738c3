import { and, asc, eq, gte, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import type { ProjectId } from '../../../core/ids.ts';
import type { ReadTx } from '../../db/handles.ts';
import { messages } from '../../db/schema.sqlite.ts';
import type { MessageRow } from '../outbox-types.ts';
import { CONNECTION } from '../refusals/pauses-repo.ts';

export interface OldTexts {
  readonly projectId: ProjectId;
  /** What is paused in it: `CONNECTION`, or keys of senders. */
  readonly whats: readonly string[];
  /** Wanted, and free to go, since before that moment. */
  readonly before: Date;
  /** The last one that was looked at; null at first. */
  readonly after: Pick<MessageRow, 'createdAt' | 'id'> | null;
  readonly limit: number;
}

/**
 * Texts of a project that wait behind a pause, and that may be too old by now: one that somebody wanted
 * anew is among them.
 */
export function oldTexts(tx: ReadTx, asked: OldTexts) {
  const { projectId, whats, before, after, limit } = asked;
  const isPaused = whats.includes(CONNECTION) ? undefined : inArray(messages.senderKey, [...whats]);
  return tx
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.projectId, projectId),
        eq(messages.status, 'queued'),
        eq(messages.transport, 'twilio'),
        isPaused,
        lte(messages.createdAt, before),
        or(isNull(messages.heldUntil), lte(messages.heldUntil, before)),
        after === null ? undefined : gte(messages.createdAt, after.createdAt),
        after === null ? undefined : isAfter(after),
      ),
    )
    .orderBy(asc(MADE_AT), asc(messages.id))
    .limit(limit);
}

/**
 * Not the column: sorted by that, SQLite would rather walk through all texts in their order, finished
 * ones and all, than through those that are queued.
 */
const MADE_AT = sql`+${messages.createdAt}`;

function isAfter({ createdAt, id }: Pick<MessageRow, 'createdAt' | 'id'>): SQL {
  const place = sql`(${sql.param(createdAt, messages.createdAt)}, ${id})`;
  return sql`(${MADE_AT}, ${messages.id}) > ${place}`;
}
