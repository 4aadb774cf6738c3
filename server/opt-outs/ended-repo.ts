import { and, desc, eq, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { ProjectId } from '../../core/ids.ts';
import { EVERY_SENDER } from '../../core/messaging/opt-outs.ts';
import type { ReadTx } from '../db/handles.ts';
import { endedOptOuts } from '../db/schema.sqlite.ts';
import { STEP, walkInSteps } from '../db/in-steps.ts';
import { hasPart } from '../db/number-part.ts';
import { compare, isLookedThrough } from './repo.ts';
import type { OptOutFilter } from './requests.ts';

export type EndedOptOutRow = typeof endedOptOuts.$inferSelect;

/** Where a page ends. */
export type EndedCursor = Pick<EndedOptOutRow, 'endedAt' | 'recipient' | 'id'>;

export interface EndedPageRequest {
  readonly projectId: ProjectId;
  readonly filter: OptOutFilter;
  /** The last one of the page before. */
  readonly before: EndedCursor | null;
  readonly limit: number;
}

/**
 * What ended last comes first; what one act ended for several senders stands together. Walked as the
 * opt-outs that hold are, see `optOutPage`: what ended for a sender is two walks, of its own and of
 * those for every sender.
 */
export async function endedPage(
  tx: ReadTx,
  page: EndedPageRequest,
  step = STEP,
): Promise<EndedOptOutRow[]> {
  const { sender, how } = page.filter;
  const own = await walked(tx, page, undefined, step);
  const isOne = sender !== undefined && sender !== EVERY_SENDER;
  // All of those for every sender were added by hand.
  if (!isOne || (how !== undefined && how !== 'hand')) return own;
  const { exceptKey } = endedOptOuts;
  const concernsIt = or(isNull(exceptKey), eq(exceptKey, sender));
  const filter = { ...page.filter, sender: EVERY_SENDER } as const;
  const forEvery = await walked(tx, { ...page, filter }, concernsIt, step);
  return [...own, ...forEvery].toSorted(lastFirst).slice(0, page.limit);
}

/** In steps where it is looked through, as in `optOutPage`. */
async function walked(
  tx: ReadTx,
  page: EndedPageRequest,
  more: SQL | undefined,
  step: number,
): Promise<EndedOptOutRow[]> {
  const { projectId, filter, before, limit } = page;
  if (!isLookedThrough(filter)) return endedPageQuery(tx, page, more);
  const { sender, how } = filter;
  const hasCome = how === undefined ? undefined : eq(endedOptOuts.how, how);
  const told = sender === undefined ? hasCome : eq(endedOptOuts.senderKey, sender);
  const walk = {
    table: endedOptOuts,
    moment: endedOptOuts.endedAt,
    where: and(eq(endedOptOuts.projectId, projectId), told),
    begin: before === null ? undefined : comesAfter(before),
    limit,
    rows: async (stretch: SQL | undefined, most: number) =>
      endedPageQuery(tx, { ...page, before: null, limit: most }, and(more, stretch)),
  };
  return walkInSteps(tx, walk, step);
}

/** The query itself, for whoever looks at how it is answered. */
export function endedPageQuery(tx: ReadTx, page: EndedPageRequest, more?: SQL) {
  const { projectId, filter, before, limit } = page;
  const { sender, how, number, recipient: whole } = filter;
  const { endedAt, recipient, id } = endedOptOuts;
  return tx
    .select()
    .from(endedOptOuts)
    .where(
      and(
        eq(endedOptOuts.projectId, projectId),
        sender === undefined ? undefined : eq(endedOptOuts.senderKey, sender),
        how === undefined ? undefined : eq(endedOptOuts.how, how),
        whole === undefined ? undefined : eq(recipient, whole),
        number === undefined ? undefined : hasPart(recipient, number),
        before === null ? undefined : comesAfter(before),
        more,
      ),
    )
    .orderBy(desc(endedAt), desc(recipient), desc(id))
    .limit(limit);
}

function comesAfter(before: EndedCursor): SQL {
  const { endedAt, recipient, id } = endedOptOuts;
  const place = sql`(${sql.param(before.endedAt, endedAt)}, ${before.recipient}, ${before.id})`;
  return sql`(${endedAt}, ${recipient}, ${id}) < ${place}`;
}

/** As the query orders them: digits and small letters, which all databases sort alike. */
function lastFirst(a: EndedCursor, b: EndedCursor): number {
  return (
    b.endedAt.getTime() - a.endedAt.getTime() ||
    compare(b.recipient, a.recipient) ||
    compare(b.id, a.id)
  );
}
