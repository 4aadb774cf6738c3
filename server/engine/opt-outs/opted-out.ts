import type { ReadTx, Tx } from '../../db/handles.ts';
import { together } from '../../db/together.ts';
import { attemptsOf } from '../outbox/attempts-repo.ts';
import type { MessageRow } from '../outbox-types.ts';
import { ourRefusal } from '../refusals/our-refusal.ts';
import { EVERY_SENDER } from '../../../core/messaging/opt-outs.ts';
import { addOptOut } from './add-repo.ts';
import { lockPerson } from './lock-person.ts';
import type { OptOutRow } from './opt-out-row.ts';
import { optOutFor, optOutInTx, optOutsOfAll, type PairKey } from './repo.ts';
import { senderKeyOf } from './sender-key.ts';
import { hasSaidStartSince } from './starts-repo.ts';

type Addressed = Pick<MessageRow, 'projectId' | 'recipient' | 'sender' | 'transport'>;

/** Ours for a text that was never handed over; Twilio's own is 21610. */
const OPTED_OUT_CODES: ReadonlySet<string> = new Set(['opted_out', '21610']);

export const OPTED_OUT = ourRefusal(
  'opted_out',
  'This number has opted out of texts from this sender.',
);

/**
 * Whether the recipient wants no texts from this sender: from it, or from every sender. What they
 * said to another sender of ours is another matter.
 */
export async function hasOptedOut(tx: Tx, message: Addressed): Promise<boolean> {
  return (await optOutInTx(tx, pairOf(message))) !== null;
}

function pairOf(message: Addressed): PairKey {
  const { projectId, recipient } = message;
  return { projectId, recipient, senderKey: senderKeyOf(message) };
}

/** Those of several messages whose recipients want no texts from their senders. */
export async function whoOptedOut<T extends Addressed>(
  tx: ReadTx,
  rows: readonly T[],
): Promise<Set<T>> {
  const out = new Set<string>();
  const excepted = new Set<string>();
  for (const { projectId, recipient, senderKey, exceptKey } of await optOutsOfAll(tx, rows)) {
    out.add(nameOf(projectId, recipient, senderKey));
    if (exceptKey !== null) excepted.add(nameOf(projectId, recipient, exceptKey));
  }
  const isOut = (row: T) => {
    const { projectId, recipient, senderKey } = pairOf(row);
    const own = nameOf(projectId, recipient, senderKey);
    return (
      out.has(own) || (out.has(nameOf(projectId, recipient, EVERY_SENDER)) && !excepted.has(own))
    );
  };
  return new Set(rows.filter(isOut));
}

function nameOf(...parts: readonly string[]): string {
  return parts.join(' ');
}

export function isOptOutCode(code: number | string | null): boolean {
  return code !== null && OPTED_OUT_CODES.has(String(code));
}

/** By message: the opt-out that holds for those that came to nothing because of one. */
export async function optOutsBehind(
  tx: ReadTx,
  rows: readonly (Addressed & Pick<MessageRow, 'id' | 'errorCode'>)[],
): Promise<Map<MessageRow['id'], OptOutRow>> {
  const found = new Map<MessageRow['id'], OptOutRow>();
  const look = async (row: (typeof rows)[number]) => {
    const behind = await optOutFor(tx, pairOf(row));
    if (behind) found.set(row.id, behind);
  };
  await together(rows.filter((one) => isOptOutCode(one.errorCode)).map(look));
  return found;
}

/**
 * The provider knows of an opt-out that never came by us. The simulator knows of none: it refuses the
 * one text for which somebody chose so, or one to a magic number, and nobody has said anything.
 *
 * A refusal may be told long after it was made, and says how things stood since the attempt began, no
 * more: a START since then has ended that, whichever of the two we hear of first. Should it hold all the
 * same, the next text is refused as well.
 */
export async function noteProvidersOptOut(
  tx: Tx,
  row: MessageRow,
  why: string | null,
): Promise<void> {
  if (row.transport === 'simulator') return;
  const { projectId, recipient } = row;
  const key = { projectId, recipient, senderKey: senderKeyOf(row) };
  // Their START may be taken in at this very moment.
  await lockPerson(tx, recipient);
  const attempt = (await attemptsOf(tx, row.id)).find(({ n }) => n === row.attempts);
  if (attempt && (await hasSaidStartSince(tx, key, attempt))) return;
  const at = attempt?.startedAt ?? row.statusAt;
  await addOptOut(tx, { ...key, how: 'provider', words: why ?? '', source: row.id, at });
}
