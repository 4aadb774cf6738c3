/** What the best registered campaigns get, in segments a second over all carriers. */
const MOST = 225;

/**
 * Segments a minute that a campaign may send, from `rate_limits` of its Usa2p resource; null where
 * it says nothing we can read. The figure is AT&T's, which is the carrier that says one: a sender
 * that keeps it is slow enough for every carrier, whoever its recipients are.
 */
export function campaignSegmentsPerMinute(rateLimits: unknown): number | null {
  const perSecond = attPerSecond(rateLimits);
  if (perSecond === null || !(perSecond > 0)) return null;
  return Math.max(1, Math.floor(Math.min(perSecond, MOST) * 60));
}

function attPerSecond(rateLimits: unknown): number | null {
  if (typeof rateLimits !== 'object' || rateLimits === null || !('att' in rateLimits)) return null;
  const { att } = rateLimits;
  if (typeof att !== 'object' || att === null || !('mps' in att)) return null;
  return typeof att.mps === 'number' && Number.isFinite(att.mps) ? att.mps : null;
}
