import { and, asc, desc, eq, getTableColumns, gt, gte, inArray, ne, sql } from 'drizzle-orm';
import type { ProjectId } from '../../../core/ids.ts';
import { EVERY_SENDER } from '../../../core/messaging/opt-outs.ts';
import type { E164 } from '../../../core/phone.ts';
import { builtOnce } from '../../db/built-once.ts';
import type { ReadTx } from '../../db/handles.ts';
import { inboundMessages, optOuts } from '../../db/schema.sqlite.ts';
import { senderKeyOf } from '../../engine/opt-outs/sender-key.ts';
import type { Inbound } from '../inbound.ts';
import type { InboundRow } from '../repo.ts';

/** What holds texts back, and was said a moment ago. */
export interface JustSaid {
  readonly at: Date;
  /** Twilio's id of the STOP; null where no text said it, or none that we know by its id. */
  readonly providerSid: string | null;
}

const SID = { providerSid: inboundMessages.providerSid };
const slot = sql.placeholder;

/** Whether this person has said STOP or START to one of these senders after this text. */
export async function hasKeywordAfter(
  tx: ReadTx,
  projectIds: readonly ProjectId[],
  { from, senderKeys, cameAt }: Pick<Inbound, 'from' | 'senderKeys' | 'cameAt'>,
): Promise<boolean> {
  const where = and(
    inArray(inboundMessages.projectId, [...projectIds]),
    eq(inboundMessages.fromNumber, from),
    gt(inboundMessages.receivedAt, cameAt),
    inArray(inboundMessages.kind, ['stop', 'start']),
  );
  const { transport, sender } = inboundMessages;
  const later = await tx.select({ transport, sender }).from(inboundMessages).where(where);
  return later.some((row) => senderKeys.includes(senderKeyOf(row)));
}

/**
 * What was said since then, last and by whomever, that a START of this person to these senders would end.
 * A STOP to another number of the same Messaging Service is that, too: it holds for the service.
 */
export async function justSaid(
  tx: ReadTx,
  projectIds: readonly ProjectId[],
  { from, senderKeys }: Pick<Inbound, 'from' | 'senderKeys'>,
  since: Date,
): Promise<JustSaid | null> {
  const [standing] = await tx
    .select({ at: optOuts.at })
    .from(optOuts)
    .where(
      and(
        inArray(optOuts.projectId, [...projectIds]),
        eq(optOuts.recipient, from),
        inArray(optOuts.senderKey, [...senderKeys, EVERY_SENDER]),
        gt(optOuts.at, since),
      ),
    )
    .orderBy(desc(optOuts.at))
    .limit(1);
  if (!standing) return null;
  // To whichever number: where it began or renewed that, it has its moment.
  const [stop] = await tx
    .select(SID)
    .from(inboundMessages)
    .where(
      and(
        inArray(inboundMessages.projectId, [...projectIds]),
        eq(inboundMessages.fromNumber, from),
        eq(inboundMessages.receivedAt, standing.at),
        eq(inboundMessages.kind, 'stop'),
        eq(inboundMessages.transport, 'twilio'),
      ),
    )
    .limit(1);
  return { at: standing.at, providerSid: stop?.providerSid ?? null };
}

const keywordSince = builtOnce(
  (on) =>
    on
      .select(SID)
      .from(inboundMessages)
      .where(
        and(
          eq(inboundMessages.projectId, slot('projectId')),
          eq(inboundMessages.fromNumber, slot('from')),
          gt(inboundMessages.receivedAt, sql.param(slot('after'), inboundMessages.receivedAt)),
          inArray(inboundMessages.kind, ['stop', 'start']),
        ),
      )
      .limit(1),
  SID,
);

/** Whether this person has said STOP or START to any of our senders since then. */
export async function hasKeywordSince(
  tx: ReadTx,
  projectId: ProjectId,
  from: E164,
  after: Date,
): Promise<boolean> {
  return (await keywordSince(tx, { projectId, from, after })).length > 0;
}

/** After a text, nobody writes more keywords than that before they are texted again. */
const MOST_KEYWORDS = 50;

const fromThem = builtOnce(
  (on) =>
    on
      .select()
      .from(inboundMessages)
      .where(
        and(
          eq(inboundMessages.projectId, slot('projectId')),
          eq(inboundMessages.fromNumber, slot('from')),
          gte(inboundMessages.receivedAt, sql.param(slot('since'), inboundMessages.receivedAt)),
          ne(inboundMessages.kind, 'text'),
        ),
      )
      .orderBy(asc(inboundMessages.receivedAt), asc(inboundMessages.providerSid))
      .limit(MOST_KEYWORDS),
  getTableColumns(inboundMessages),
);

/** The keywords that this person has texted to any of our senders since then, the oldest first. */
export async function keywordsFrom(
  tx: ReadTx,
  projectId: ProjectId,
  from: E164,
  since: Date,
): Promise<InboundRow[]> {
  return fromThem(tx, { projectId, from, since });
}
