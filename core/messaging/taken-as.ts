/**
 * What a text that came in was taken as: a keyword, a turn of a conversation, or nothing, where it
 * belongs to no conversation.
 */
export const TAKEN_AS = ['stop', 'start', 'help', 'turn', 'nothing'] as const;
export type TakenAs = (typeof TAKEN_AS)[number];

/**
 * Why nothing was texted back to a keyword from here:
 *
 * - `advanced opt-out`: Twilio said with the text what it had taken it for, so it has answered it;
 * - `twilio`: somebody chose that Twilio answers keywords for this account;
 * - `late`: it was taken in long after it was written, without a request whose answer could text back;
 * - `unchanged`: it said what held already, and was confirmed when it was said first.
 */
export const WHY_UNANSWERED = ['advanced opt-out', 'twilio', 'late', 'unchanged'] as const;
export type WhyUnanswered = (typeof WHY_UNANSWERED)[number];

/** Who answered a keyword, or why nobody here did; `unknown` where it was not kept. */
export type KeywordAnswered = 'afterword' | WhyUnanswered | 'unknown';
