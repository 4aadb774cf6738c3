import type { TwilioRefusal } from '../../twilio/twilio-errors.ts';

/**
 * Twilio's own refusals carry its code. What has none was written on the way: a redirect, a page of a
 * proxy, its time-out (408), whose request Twilio may have got all the same. Two say enough without.
 */
export function isOfProxy({ code, httpStatus }: TwilioRefusal): boolean {
  return typeof code !== 'number' && httpStatus !== 401 && httpStatus !== 429;
}
