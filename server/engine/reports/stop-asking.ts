import { isFinal } from '../../../core/messaging/statuses.ts';
import type { JsonObject } from '../../../core/json.ts';
import type { MessageRow } from '../outbox-types.ts';

/** What the history of a message says once nobody asks for its final status any more. */
export const NEVER_SAID: JsonObject = {
  why: 'Twilio never said whether it arrived, and is not asked any more.',
};

/** Whether a message that was to be looked at again is so no more, without having come to an end. */
export function isLeftOpen(
  { status, dueAt }: Pick<MessageRow, 'status' | 'dueAt'>,
  next: Date | null,
): boolean {
  return dueAt !== null && next === null && !isFinal(status);
}
