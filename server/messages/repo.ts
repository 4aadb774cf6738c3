import { and, desc, eq, lt, or, type SQL } from 'drizzle-orm';
import type { ConversationId, MessageId, ProjectId } from '../../core/ids.ts';
import type { ReadTx } from '../db/handles.ts';
import { messages } from '../db/schema.sqlite.ts';
import type { MessageRow } from '../engine/outbox-types.ts';

export interface MessagePageRequest {
  readonly projectId: ProjectId;
  readonly status: string | null;
  readonly conversationId: ConversationId | null;
  /** The last one of the page before. */
  readonly before: { readonly createdAt: Date; readonly id: MessageId } | null;
  readonly limit: number;
}

/** Newest first. */
export async function messagePage(tx: ReadTx, page: MessagePageRequest): Promise<MessageRow[]> {
  const where: (SQL | undefined)[] = [eq(messages.projectId, page.projectId)];
  if (page.status !== null) where.push(eq(messages.status, page.status));
  if (page.conversationId !== null) where.push(eq(messages.conversationId, page.conversationId));
  if (page.before !== null) {
    const { createdAt, id } = page.before;
    where.push(
      or(
        lt(messages.createdAt, createdAt),
        and(eq(messages.createdAt, createdAt), lt(messages.id, id)),
      ),
    );
  }
  return await tx
    .select()
    .from(messages)
    .where(and(...where))
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(page.limit);
}
