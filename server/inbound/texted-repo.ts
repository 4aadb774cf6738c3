import { and, desc, eq, inArray, isNotNull, or, sql } from 'drizzle-orm';
import type { ProjectId } from '../../core/ids.ts';
import type { SenderKey } from '../../core/messaging/opt-outs.ts';
import { readKeyword } from '../../core/messaging/read-keyword.ts';
import { senderValue } from '../../core/phone.ts';
import { builtOnce } from '../db/built-once.ts';
import type { ReadTx } from '../db/handles.ts';
import { attempts, inboundMessages, messages, optOuts } from '../db/schema.sqlite.ts';
import { together } from '../db/together.ts';
import { senderKeyOf, senderOfValue } from '../engine/opt-outs/sender-key.ts';
import type { AnsweredProject } from '../twilio/answered-projects.ts';
import type { Inbound } from './inbound.ts';

/** Of what a person got from us, the newest: more than anybody was ever texted. */
const LOOKED_AT = 1_000;

/**
 * Of these projects, those that have texted this person from one of these senders, or may not since they
 * said so: their START is heard as well.
 */
export async function projectsInTouch(
  tx: ReadTx,
  projectIds: readonly ProjectId[],
  inbound: Pick<Inbound, 'from' | 'senderKeys'>,
): Promise<ProjectId[]> {
  const { from, senderKeys } = inbound;
  const [texted, optedOut] = await together([
    projectsThatTexted(tx, projectIds, inbound),
    tx
      .selectDistinct({ projectId: optOuts.projectId })
      .from(optOuts)
      .where(
        and(
          inArray(optOuts.projectId, [...projectIds]),
          eq(optOuts.recipient, from),
          inArray(optOuts.senderKey, [...senderKeys]),
        ),
      )
      .execute(),
  ]);
  return [...new Set([...texted, ...optedOut.map((row) => row.projectId)])];
}

const SENT_FROM = { senderKey: messages.senderKey, actionId: messages.actionId };

const sentFrom = builtOnce(
  (on) =>
    on
      .select(SENT_FROM)
      .from(messages)
      .where(
        and(
          eq(messages.projectId, sql.placeholder('projectId')),
          eq(messages.recipient, sql.placeholder('from')),
          eq(messages.transport, 'twilio'),
        ),
      )
      .orderBy(desc(messages.createdAt))
      .limit(LOOKED_AT),
  SENT_FROM,
);

type Contact = Pick<
  Inbound,
  'transport' | 'from' | 'sender' | 'senderKeys' | 'body' | 'optOutType'
>;

/**
 * The text with the Messaging Services it may be meant for, where it names none: whoever was texted by a
 * service answers one of its numbers, and which those are only Twilio knows. A number that texts this
 * person by itself, and not only in answer to them, is meant itself. A START is for those services alone
 * whose texts a STOP to this very number has ended: it may be no number of theirs.
 */
export async function withServices<Text extends Contact>(
  tx: ReadTx,
  projectIds: readonly ProjectId[],
  text: Text,
): Promise<Text> {
  const { transport, from, sender, senderKeys } = text;
  if (transport !== 'twilio' || sender?.type !== 'number' || senderKeys.length > 1) return text;
  const found = await Promise.all(projectIds.map((projectId) => sentFrom(tx, { projectId, from })));
  const services = new Set(found.flatMap((sent) => servicesIn(sent, senderValue(sender))));
  if (services.size === 0) return text;
  const isStart = readKeyword(text.body, text) === 'start';
  const meant = isStart ? await stoppedAt(tx, projectIds, text, [...services]) : [...services];
  return { ...text, senderKeys: [...senderKeys, ...meant] };
}

/** None, where the number texts them by itself. */
function servicesIn(
  sent: readonly Pick<typeof messages.$inferSelect, keyof typeof SENT_FROM>[],
  number: string,
): SenderKey[] {
  const isItself = sent.some((row) => row.senderKey === number && row.actionId !== null);
  if (isItself) return [];
  return sent.flatMap((row) => {
    const sender = senderOfValue(row.senderKey);
    return sender?.type === 'service' ? [senderKeyOf({ transport: 'twilio', sender })] : [];
  });
}

/** Of these services, those whose opt-out is of a STOP that this person texted to this number. */
async function stoppedAt(
  tx: ReadTx,
  projectIds: readonly ProjectId[],
  { from, senderKeys }: Contact,
  services: readonly SenderKey[],
): Promise<SenderKey[]> {
  const { projectId, recipient, senderKey, source } = optOuts;
  const { providerSid, transport, sender } = inboundMessages;
  const stops = await tx
    .select({ senderKey, transport, sender })
    .from(optOuts)
    .innerJoin(
      inboundMessages,
      and(
        inArray(inboundMessages.projectId, [...projectIds]),
        eq(providerSid, source),
        eq(inboundMessages.fromNumber, recipient),
      ),
    )
    .where(
      and(
        inArray(projectId, [...projectIds]),
        eq(recipient, from),
        inArray(senderKey, [...services]),
      ),
    );
  const here = stops.filter((stop) => senderKeys.includes(senderKeyOf(stop)));
  return services.filter((one) => here.some((stop) => stop.senderKey === one));
}

async function projectsThatTexted(
  tx: ReadTx,
  projectIds: readonly ProjectId[],
  { from, senderKeys }: Pick<Inbound, 'from' | 'senderKeys'>,
): Promise<ProjectId[]> {
  const { projectId, transport, sender } = messages;
  const rows = await tx
    .select({ projectId, transport, sender })
    .from(messages)
    .where(and(inArray(projectId, [...projectIds]), eq(messages.recipient, from)))
    .orderBy(desc(messages.createdAt))
    .limit(LOOKED_AT);
  const ours = rows.filter((row) => senderKeys.includes(senderKeyOf(row)));
  return [...new Set(ours.map((row) => row.projectId))];
}

/**
 * Of these projects, those whose last text to this person from one of these senders was sent by the
 * account that is named with them. One that was held back, since they wanted no more, counts as a last
 * text too, and is not that account's.
 */
export async function projectsLastTextedBy(
  tx: ReadTx,
  answered: readonly AnsweredProject[],
  { from, senderKeys }: Pick<Inbound, 'from' | 'senderKeys'>,
): Promise<ProjectId[]> {
  const { projectId, transport, sender, createdAt, status } = messages;
  const { sentBy, startedAt } = attempts;
  const rows = await tx
    .select({ projectId, transport, sender, createdAt, sentBy, startedAt })
    .from(messages)
    .leftJoin(attempts, and(eq(attempts.messageId, messages.id), eq(attempts.n, messages.attempts)))
    .where(
      and(
        inArray(
          projectId,
          answered.map((one) => one.projectId),
        ),
        eq(messages.recipient, from),
        or(isNotNull(startedAt), eq(status, 'suppressed')),
      ),
    )
    .orderBy(desc(createdAt))
    .limit(LOOKED_AT);
  const at = (row: (typeof rows)[number]) => (row.startedAt ?? row.createdAt).getTime();
  // What waited for the morning was queued before others that went out before it.
  const ours = rows
    .filter((row) => senderKeys.includes(senderKeyOf(row)))
    .toSorted((a, b) => at(b) - at(a));
  return answered
    .filter((one) => ours.find((row) => row.projectId === one.projectId)?.sentBy === one.accountSid)
    .map((one) => one.projectId);
}
