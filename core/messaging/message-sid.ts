/**
 * Twilio's are `SM` or `MM` and 32 hex digits. A stand-in may number its texts as it likes, so long as it
 * can stand in an address as it is.
 */
export const MESSAGE_SID = /^[A-Za-z]{2}[\w-]{1,62}$/;

/** Whether it is the id of a message. What stands between us and the provider may have written anything. */
export function isMessageSid(sid: unknown): sid is string {
  return typeof sid === 'string' && MESSAGE_SID.test(sid);
}
