import { and, desc, eq, gt, like, min, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { ProjectId } from '../../core/ids.ts';
import type { E164 } from '../../core/phone.ts';
import type { ReadTx } from '../db/handles.ts';
import { messages, optOuts } from '../db/schema.sqlite.ts';
import type { OptOutRow } from '../engine/opt-outs/repo.ts';
import { senderKeyOf } from '../engine/opt-outs/sender-key.ts';
import type { OptOutFilter } from './requests.ts';

/** Where a page ends. */
export type OptOutCursor = Pick<OptOutRow, 'at' | 'recipient' | 'senderKey'>;

export interface OptOutPageRequest {
  readonly projectId: ProjectId;
  readonly filter: OptOutFilter;
  /** The last one of the page before. */
  readonly before: OptOutCursor | null;
  readonly limit: number;
}

/**
 * Newest first; what one STOP ended for several senders stands together. Each filter is a walk along
 * an index of its own: of the list, of a sender, or of how it came. A whole number is looked up; part
 * of one is compared with each number that the walk passes, in the index alone.
 */
export async function optOutPage(tx: ReadTx, page: OptOutPageRequest): Promise<OptOutRow[]> {
  return await optOutPageQuery(tx, page);
}

/** The query itself, for whoever looks at how it is answered. */
export function optOutPageQuery(tx: ReadTx, page: OptOutPageRequest) {
  const { projectId, filter, before, limit } = page;
  const { sender, how, number, recipient: whole } = filter;
  const { at, recipient, senderKey } = optOuts;
  // SQLite would rather walk through everybody in order than sort the few rows of one person: with
  // the sign, no index promises it that order.
  const inOrder = whole === undefined ? at : sql`+${at}`;
  return tx
    .select()
    .from(optOuts)
    .where(
      and(
        eq(optOuts.projectId, projectId),
        sender === undefined ? undefined : eq(senderKey, sender),
        how === undefined ? undefined : eq(optOuts.how, how),
        whole === undefined ? undefined : eq(recipient, whole),
        number === undefined ? undefined : hasPart(number),
        before === null ? undefined : comesAfter(before, inOrder),
      ),
    )
    .orderBy(desc(inOrder), desc(recipient), desc(senderKey))
    .limit(limit);
}

function hasPart(number: string): SQL {
  return like(optOuts.recipient, number.startsWith('+') ? `${number}%` : `%${number}%`);
}

function comesAfter({ at, recipient, senderKey }: OptOutCursor, inOrder: SQLWrapper): SQL {
  const place = sql`(${sql.param(at, optOuts.at)}, ${recipient}, ${senderKey})`;
  return sql`(${inOrder}, ${optOuts.recipient}, ${optOuts.senderKey}) < ${place}`;
}

/** The senders that anybody has opted out of: from one to the next, past all that are alike. */
export async function senderKeysOptedOutOf(tx: ReadTx, projectId: ProjectId): Promise<string[]> {
  const keys: string[] = [];
  for (;;) {
    const last = keys.at(-1);
    const [row] = await tx
      .select({ key: min(optOuts.senderKey) })
      .from(optOuts)
      .where(
        and(
          eq(optOuts.projectId, projectId),
          last === undefined ? undefined : gt(optOuts.senderKey, last),
        ),
      );
    if (!row?.key) return keys;
    keys.push(row.key);
  }
}

/** Of what a person got from us, the newest: more than anybody was ever texted. */
const LOOKED_AT = 1_000;

/** The senders that this person was texted from, or is about to be. */
export async function senderKeysThatTexted(
  tx: ReadTx,
  projectId: ProjectId,
  recipient: E164,
): Promise<string[]> {
  const { transport, sender } = messages;
  const rows = await tx
    .select({ transport, sender })
    .from(messages)
    .where(and(eq(messages.projectId, projectId), eq(messages.recipient, recipient)))
    .orderBy(desc(messages.createdAt))
    .limit(LOOKED_AT);
  // What failed for want of a sender came from none.
  const sent = rows.filter((row) => row.sender !== null || row.transport === 'simulator');
  return [...new Set(sent.map(senderKeyOf))];
}
