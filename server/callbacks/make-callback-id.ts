import { randomBytes } from 'node:crypto';

/** Sorts by the time of arrival. */
export function makeCallbackId(at: Date): string {
  return `${String(at.getTime()).padStart(15, '0')}_${randomBytes(9).toString('base64url')}`;
}
