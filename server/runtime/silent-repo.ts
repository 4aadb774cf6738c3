import { and, asc, eq, gte, lt, sql } from 'drizzle-orm';
import type { ConversationId } from '../../core/ids.ts';
import { isWord } from '../db/columns.sqlite.ts';
import type { ReadTx } from '../db/handles.ts';
import { conversationEvents, conversations } from '../db/schema.sqlite.ts';

export interface SilentPage {
  readonly channel: string;
  /** Nothing has come in since then. */
  readonly since: Date;
  /** The last one of the page before. */
  readonly after: { readonly id: ConversationId; readonly startedAt: Date } | null;
  readonly limit: number;
}

/** Open conversations on a channel in which nothing has come in, the oldest first. */
export function silentQuery(tx: ReadTx, { channel, since, after, limit }: SilentPage) {
  const { id, startedAt, outcome } = conversations;
  const place = after && sql`(${sql.param(after.startedAt, startedAt)}, ${after.id})`;
  // Looked up for each by its key; Postgres might make a join over all events of a `not exists`.
  const heard = tx
    .select({ seq: conversationEvents.seq })
    .from(conversationEvents)
    .where(and(eq(conversationEvents.conversationId, id), gte(conversationEvents.at, since)))
    .limit(1);
  return tx
    .select({ id, startedAt })
    .from(conversations)
    .where(
      and(
        eq(conversations.channel, channel),
        isWord(outcome, 'open'),
        lt(startedAt, since),
        place === null ? undefined : sql`(${startedAt}, ${id}) > ${place}`,
        sql`${heard} is null`,
      ),
    )
    .orderBy(asc(startedAt), asc(id))
    .limit(limit);
}
