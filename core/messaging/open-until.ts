import type { E164 } from '../phone.ts';
import { localMinutes } from './local-minutes.ts';
import { decidingZones, type QuietOptions, readWindow } from './quiet-until.ts';
import { recipientZones } from './recipient-zones.ts';

const MINUTE_MS = 60_000;

/**
 * When the hours that are open at `at` end, in the first of the recipient's time zones: a text must
 * not wait in a carrier's queue beyond it. Null for hours without an end (00:00 to 24:00). In quiet
 * hours, `at` itself.
 */
export function openUntil(
  recipient: E164,
  at: Date,
  options: Pick<QuietOptions, 'from' | 'to'> = {},
): Date | null {
  const window = readWindow(options);
  if (window.from === 0 && window.to === 24 * 60) return null;
  const left = decidingZones(recipientZones(recipient), at, window).map((zone) => {
    const minutes = localMinutes(zone, at);
    return minutes >= window.from && minutes < window.to ? window.to - minutes : 0;
  });
  const shortest = Math.min(...left);
  if (shortest === 0) return at;
  const wholeMinute = Math.floor(at.getTime() / MINUTE_MS) * MINUTE_MS;
  return new Date(wholeMinute + shortest * MINUTE_MS);
}
