import type { E164 } from '../phone.ts';
import { localMinutes } from './local-minutes.ts';
import { recipientZones } from './recipient-zones.ts';

/**
 * What a clock at the recipient's place shows at an instant, `HH:MM`; null where the zones that the
 * number may be in do not agree.
 */
export function recipientClock(recipient: E164, at: Date): string | null {
  const [minutes, ...others] = new Set(
    recipientZones(recipient).map((zone) => localMinutes(zone, at)),
  );
  if (minutes === undefined || others.length > 0) return null;
  const [hours, past] = [Math.floor(minutes / 60), minutes % 60];
  return [hours, past].map((part) => String(part).padStart(2, '0')).join(':');
}
