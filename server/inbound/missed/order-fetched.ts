import { readKeyword } from '../../../core/messaging/read-keyword.ts';
import type { Inbound } from '../inbound.ts';

/**
 * The texts that are not stored, each between those of the same person that it stands between in
 * Twilio's list. What came by webhook is stored as of when that was here, which in trouble is seconds
 * after Twilio's date: by dates alone a START could count as later than the STOP that followed it. And
 * of two texts in one second, which have the same date, the later one comes later.
 *
 * `texts` are the oldest first; `storedAt` says of those that are stored as of when, by their ids.
 */
export function orderFetched(
  texts: readonly Inbound[],
  storedAt: ReadonlyMap<string, Date>,
): Inbound[] {
  const people = new Map<string, Inbound[]>();
  for (const text of texts) people.set(text.from, [...(people.get(text.from) ?? []), text]);
  const placed = new Map([...people.values()].flatMap((theirs) => placesOf(theirs, storedAt)));
  return texts
    .filter(({ providerSid }) => !storedAt.has(providerSid))
    .map((text) => ({ ...text, cameAt: new Date(placed.get(text.providerSid) ?? text.cameAt) }));
}

/** By the id of each: its moment. The stored ones keep theirs. */
function placesOf(
  texts: readonly Inbound[],
  storedAt: ReadonlyMap<string, Date>,
): (readonly [string, number])[] {
  const limits = limitsOf(texts, storedAt);
  let last = Number.NEGATIVE_INFINITY;
  return texts.map((text, n) => {
    const { before, latest } = limits[n] ?? NO_LIMITS;
    const stored = storedAt.get(text.providerSid)?.getTime();
    const wanted = Math.max(Math.min(text.cameAt.getTime(), latest), last + 1);
    // Where there is no room, as between texts that are stored in another order than they were written
    // in, a STOP comes last: it holds.
    const isStop = readKeyword(text.body) === 'stop';
    last = stored ?? (isStop ? wanted : Math.min(wanted, before - 1));
    return [text.providerSid, last] as const;
  });
}

interface Limits {
  /** When the next one is stored. */
  readonly before: number;
  /** The last moment that leaves room for those that follow before that. */
  readonly latest: number;
}

const NO_LIMITS: Limits = { before: Number.POSITIVE_INFINITY, latest: Number.POSITIVE_INFINITY };

/** Of each text, in the order of the texts. */
function limitsOf(
  texts: readonly Inbound[],
  storedAt: ReadonlyMap<string, Date>,
): readonly Limits[] {
  const limits: Limits[] = [];
  let { before, latest } = NO_LIMITS;
  for (const { providerSid, cameAt } of texts.toReversed()) {
    limits.unshift({ before, latest });
    const stored = storedAt.get(providerSid)?.getTime();
    if (stored !== undefined) before = stored;
    latest = (stored ?? Math.min(cameAt.getTime(), latest)) - 1;
  }
  return limits;
}
