import type { TwilioRefusal } from '../../twilio/twilio-errors.ts';

/**
 * Twilio's own refusals carry its code. What has none was written on the way: a redirect, a page of a
 * proxy, its time-out (408), whose request Twilio may have got all the same. Two say enough without: a 429,
 * and a 401 that is not the page of a proxy which wants to know who we are.
 */
export function isOfProxy({ code, httpStatus, isPage }: TwilioRefusal): boolean {
  if (typeof code === 'number' || httpStatus === 429) return false;
  return httpStatus !== 401 || isPage;
}
