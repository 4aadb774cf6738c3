import { readKeyword } from '../../core/messaging/read-keyword.ts';
import type { Inbound } from './inbound.ts';

/**
 * The texts that are not stored, each between those of the same person that it stands between in
 * Twilio's list. What came by webhook is stored as of when that was here, which in trouble is seconds
 * after Twilio's date: by dates alone a START could count as later than the STOP that followed it.
 *
 * `texts` are the oldest first; `storedAt` says of those that are stored as of when, by their ids.
 */
export function orderFetched(
  texts: readonly Inbound[],
  storedAt: ReadonlyMap<string, Date>,
): Inbound[] {
  const notBefore = limits(texts, storedAt);
  const notAfter = limits(texts.toReversed(), storedAt);
  return texts
    .filter(({ providerSid }) => !storedAt.has(providerSid))
    .map((text) => {
      const { providerSid, cameAt } = text;
      const first = (notBefore.get(providerSid) ?? Number.NEGATIVE_INFINITY) + 1;
      const last = (notAfter.get(providerSid) ?? Number.POSITIVE_INFINITY) - 1;
      const between = Math.min(Math.max(cameAt.getTime(), first), last);
      // Stored in another order than they were written in, so there is no such place: a STOP holds.
      const at = first > last && readKeyword(text.body) === 'stop' ? first : between;
      return { ...text, cameAt: new Date(at) };
    });
}

/** By the id of each text: when the stored one was taken in that the same person wrote right before it. */
function limits(
  texts: readonly Inbound[],
  storedAt: ReadonlyMap<string, Date>,
): Map<string, number> {
  const lastOf = new Map<string, number>();
  const found = new Map<string, number>();
  for (const { from, providerSid } of texts) {
    const stored = storedAt.get(providerSid);
    const last = lastOf.get(from);
    if (stored) lastOf.set(from, stored.getTime());
    else if (last !== undefined) found.set(providerSid, last);
  }
  return found;
}
