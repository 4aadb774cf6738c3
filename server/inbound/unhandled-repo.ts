import { and, asc, eq, gt, isNotNull, isNull, lt, or, type SQL } from 'drizzle-orm';
import type { ReadTx } from '../db/handles.ts';
import { inboundMessages } from '../db/schema.sqlite.ts';
import type { InboundRow } from './repo.ts';

/** A page of the texts that their conversations have not taken. */
interface UnhandledPage {
  /** Only what was stored before then. */
  readonly before: Date;
  /** Only what this person wrote to this project; left out: all. */
  readonly of?: Pick<InboundRow, 'projectId' | 'fromNumber'>;
  /** The last one of the page before; null: from the oldest on. */
  readonly after: InboundRow | null;
  readonly limit: number;
}

/**
 * Texts whose conversation has not taken them, the oldest first, a page at a time: after a long
 * outage there may be more than fit into memory.
 */
export async function unhandledInbound(
  tx: ReadTx,
  { before, of, after, limit }: UnhandledPage,
): Promise<InboundRow[]> {
  const { receivedAt, projectId, providerSid } = inboundMessages;
  const where = and(
    isNull(inboundMessages.handledAt),
    isNotNull(inboundMessages.conversationId),
    lt(receivedAt, before),
    of && eq(projectId, of.projectId),
    of && eq(inboundMessages.fromNumber, of.fromNumber),
    after === null ? undefined : isAfter(after),
  );
  return await tx
    .select()
    .from(inboundMessages)
    .where(where)
    // Several may come at the same moment: told apart by their key, so that a page misses none.
    .orderBy(asc(receivedAt), asc(projectId), asc(providerSid))
    .limit(limit);
}

function isAfter(row: InboundRow): SQL | undefined {
  const { receivedAt, projectId, providerSid } = inboundMessages;
  const isSameMoment = eq(receivedAt, row.receivedAt);
  return or(
    gt(receivedAt, row.receivedAt),
    and(isSameMoment, gt(projectId, row.projectId)),
    and(isSameMoment, eq(projectId, row.projectId), gt(providerSid, row.providerSid)),
  );
}
