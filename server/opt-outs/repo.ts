import { and, desc, eq, inArray, notExists, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { ProjectId } from '../../core/ids.ts';
import { EVERY_SENDER, type OptOutSender, type SenderKey } from '../../core/messaging/opt-outs.ts';
import type { E164 } from '../../core/phone.ts';
import { differentValues } from '../db/different-values.ts';
import type { ReadTx } from '../db/handles.ts';
import { messages, optOutExceptions, optOuts } from '../db/schema.sqlite.ts';
import { holdsAgainstIt } from '../engine/opt-outs/exceptions-repo.ts';
import type { OptOutRow } from '../engine/opt-outs/opt-out-row.ts';
import { senderKeyOf } from '../engine/opt-outs/sender-key.ts';
import { STEP, walkInSteps } from '../db/in-steps.ts';
import { hasPart } from '../db/number-part.ts';
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

/** An opt-out with the senders that may text them all the same. */
export interface ListedOptOut extends OptOutRow {
  readonly except: readonly (typeof optOutExceptions.$inferSelect)[];
}

/**
 * Newest first; what one STOP ended for several senders stands together. Each filter is a walk along
 * an index of its own: of the list, of a sender, or of how it came. A whole number is looked up; part
 * of one is compared with each number that the walk passes, in the index alone and in steps. What holds
 * for a sender is two walks, of its own and of those for every sender.
 */
export async function optOutPage(
  tx: ReadTx,
  page: OptOutPageRequest,
  step = STEP,
): Promise<ListedOptOut[]> {
  const { sender, how } = page.filter;
  const own = await walked(tx, page, (part, more) => optOutPageQuery(tx, part, more), step);
  const isOne = sender !== undefined && sender !== EVERY_SENDER;
  // All of those for every sender were added by hand.
  if (!isOne || (how !== undefined && how !== 'hand')) return withExceptions(tx, page, own);
  const ofEvery: Ask = (part, more) => forEveryQuery(tx, part, sender, more);
  const filter = { ...page.filter, sender: EVERY_SENDER } as const;
  const forEvery = await walked(tx, { ...page, filter }, ofEvery, step);
  const rows = [...own, ...forEvery].toSorted(newestFirst).slice(0, page.limit);
  return withExceptions(tx, page, rows);
}

/** A part of the page, or all of it. */
type Ask = (page: OptOutPageRequest, more: SQL | undefined) => PromiseLike<OptOutRow[]>;

/** In steps, where more is asked for than the index of the walk tells. */
async function walked(
  tx: ReadTx,
  page: OptOutPageRequest,
  ask: Ask,
  step: number,
): Promise<OptOutRow[]> {
  const { projectId, filter, before, limit } = page;
  if (!isLookedThrough(filter)) return ask(page, undefined);
  const { sender, how } = filter;
  const hasCome = how === undefined ? undefined : eq(optOuts.how, how);
  const told = sender === undefined ? hasCome : eq(optOuts.senderKey, sender);
  const walk = {
    table: optOuts,
    moment: optOuts.at,
    where: and(eq(optOuts.projectId, projectId), told),
    begin: before === null ? undefined : comesAfter(before, optOuts.at),
    limit,
    rows: async (stretch: SQL | undefined, most: number) =>
      ask({ ...page, before: null, limit: most }, stretch),
  };
  return walkInSteps(tx, walk, step);
}

/** No index has part of a number, nor a sender with how it came. */
export function isLookedThrough({ number, recipient, sender, how }: OptOutFilter): boolean {
  if (recipient !== undefined) return false;
  return number !== undefined || (sender !== undefined && how !== undefined);
}

/** Of those for every sender, the ones that hold for this one. */
export function forEveryQuery(tx: ReadTx, page: OptOutPageRequest, sender: SenderKey, more?: SQL) {
  const exception = tx
    .select({ exceptKey: optOutExceptions.exceptKey })
    .from(optOutExceptions)
    .where(and(holdsAgainstIt, eq(optOutExceptions.exceptKey, sender)));
  const filter = { ...page.filter, sender: EVERY_SENDER } as const;
  return optOutPageQuery(tx, { ...page, filter }, and(notExists(exception), more));
}

/** The query itself, for whoever looks at how it is answered. */
export function optOutPageQuery(tx: ReadTx, page: OptOutPageRequest, more?: SQL) {
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
        number === undefined ? undefined : hasPart(recipient, number),
        before === null ? undefined : comesAfter(before, inOrder),
        more,
      ),
    )
    .orderBy(desc(inOrder), desc(recipient), desc(senderKey))
    .limit(limit);
}

/** As the query orders them: digits and signs of ours, which all databases sort alike. */
function newestFirst(a: OptOutCursor, b: OptOutCursor): number {
  return (
    b.at.getTime() - a.at.getTime() ||
    compare(b.recipient, a.recipient) ||
    compare(b.senderKey, a.senderKey)
  );
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function withExceptions(
  tx: ReadTx,
  { projectId }: OptOutPageRequest,
  rows: readonly OptOutRow[],
): Promise<ListedOptOut[]> {
  const people = rows.filter(isForEvery).map((row) => row.recipient);
  const { projectId: project, recipient, exceptKey } = optOutExceptions;
  const found =
    people.length === 0
      ? []
      : await tx
          .select()
          .from(optOutExceptions)
          .where(and(eq(project, projectId), inArray(recipient, people)))
          .orderBy(exceptKey);
  return rows.map((row) => {
    const isExcept = (one: ListedOptOut['except'][number]) =>
      isForEvery(row) && one.recipient === row.recipient && one.exceptAt >= row.at;
    return { ...row, except: found.filter(isExcept) };
  });
}

function isForEvery({ senderKey }: OptOutRow): boolean {
  return senderKey === EVERY_SENDER;
}

function comesAfter({ at, recipient, senderKey }: OptOutCursor, inOrder: SQLWrapper): SQL {
  const place = sql`(${sql.param(at, optOuts.at)}, ${recipient}, ${senderKey})`;
  return sql`(${inOrder}, ${optOuts.recipient}, ${optOuts.senderKey}) < ${place}`;
}

/** The senders that anybody has opted out of. */
export async function senderKeysOptedOutOf(tx: ReadTx, projectId: ProjectId): Promise<SenderKey[]> {
  const column = optOuts.senderKey;
  const where = eq(optOuts.projectId, projectId);
  const found = await differentValues<OptOutSender>(tx, { table: optOuts, column, where });
  return found.filter((key) => key !== EVERY_SENDER);
}

/** Of what a person got from us, the newest: more than anybody was ever texted. */
const LOOKED_AT = 1_000;

/** The senders that this person was texted from, or is about to be. */
export async function senderKeysThatTexted(
  tx: ReadTx,
  projectId: ProjectId,
  recipient: E164,
): Promise<SenderKey[]> {
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
