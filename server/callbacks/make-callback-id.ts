import { randomBytes } from 'node:crypto';

const MOST = 1_000_000;
let made = 0;

/**
 * Sorts by the time of arrival; of one moment, in the order they were made. (Between processes that
 * have the same moment, and once in a million of one process, the order is as good as any.)
 */
export function makeCallbackId(at: Date): string {
  made = (made + 1) % MOST;
  const moment = String(at.getTime()).padStart(15, '0');
  return `${moment}_${String(made).padStart(6, '0')}_${randomBytes(9).toString('base64url')}`;
}
