import { and, asc, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { ReadTx } from '../db/handles.ts';
import { inboundMessages } from '../db/schema.sqlite.ts';
import type { InboundRow } from './repo.ts';

/** A page of the texts that their conversations have not taken. */
export interface UnhandledPage {
  /** Only what was stored before then. */
  readonly before: Date;
  /** The last one of the page before; null: from the oldest on. */
  readonly after: InboundRow | null;
  readonly limit: number;
}

/**
 * Texts whose conversation has not taken them, the oldest first, a page at a time: after a long
 * outage there may be more than fit into memory.
 */
export async function unhandledInbound(tx: ReadTx, page: UnhandledPage): Promise<InboundRow[]> {
  return await unhandledQuery(tx, page);
}

/** The query itself, for whoever looks at how it is answered. */
export function unhandledQuery(tx: ReadTx, { before, after, limit }: UnhandledPage) {
  const { receivedAt, projectId, providerSid } = inboundMessages;
  const where = and(
    isNull(inboundMessages.handledAt),
    isNotNull(inboundMessages.conversationId),
    lt(receivedAt, before),
    after === null ? undefined : isAfter(after),
  );
  return (
    tx
      .select()
      .from(inboundMessages)
      .where(where)
      // Several may come at the same moment: told apart by their key, so that a page misses none.
      .orderBy(asc(receivedAt), asc(projectId), asc(providerSid))
      .limit(limit)
  );
}

/** In the order of the index, so that a page begins where the last one ended. */
function isAfter(row: InboundRow): SQL {
  const { receivedAt, projectId, providerSid } = inboundMessages;
  const place = sql`(${sql.param(row.receivedAt, receivedAt)}, ${row.projectId}, ${row.providerSid})`;
  return sql`(${receivedAt}, ${projectId}, ${providerSid}) > ${place}`;
}
