import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { StartedEvent } from '../../core/conversation/events.ts';
import type { E164 } from '../../core/phone.ts';

/** Lines that cannot be texted. In North America mobile and fixed numbers cannot be told apart. */
const NOT_MOBILE = new Set(['FIXED_LINE', 'TOLL_FREE', 'PREMIUM_RATE', 'SHARED_COST', 'UAN']);

/** What can be told from the number alone; a withheld one is unknown. */
export function callerKind(caller: E164 | null): StartedEvent['callerKind'] {
  const type = caller === null ? undefined : parsePhoneNumberFromString(caller)?.getType();
  if (type === 'MOBILE') return 'mobile';
  return type !== undefined && NOT_MOBILE.has(type) ? 'not_mobile' : 'unknown';
}
