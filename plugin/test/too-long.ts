import { WORDS_LIMIT } from '../../core/conversation/events.ts';

/** What a text may have at the most. */
export const REPLY_LIMIT = 1_600;

/**
 * What is wrong with words that are too long to be taken, while they can still be shortened; null where
 * they are not. Spaces around them are not sent.
 */
export function tooLong(text: string, limit: number = WORDS_LIMIT): string | null {
  const count = text.trim().length;
  if (count <= limit) return null;
  return `This has ${inWords(count)} characters, and at most ${inWords(limit)} can be said at a time. Shorten it, or say it in parts.`;
}

function inWords(n: number): string {
  return n.toLocaleString('en-US');
}
