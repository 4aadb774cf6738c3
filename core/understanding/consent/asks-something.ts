import { bitOf, bitsOf, type Segment } from './cover.ts';
import { LANGUAGE_TABLES } from './tables.ts';
import type { Words } from './words.ts';

const ASKS_POLITELY = new Set(LANGUAGE_TABLES.flatMap((table) => table.asksPolitely));
const POLITE = bitsOf('go', 'text', 'please', 'accept', 'thin');

/** A question mark after a polite request ('could you please?') or a 'what?' asks nothing. */
export function asksSomething({ words, asked }: Words, segments: readonly Segment[]): boolean {
  return asked.some((mark, index) => {
    if (!mark) return false;
    return !segments.some(({ kind, from, to }) => {
      if (to !== index + 1) return false;
      if (kind === 'aside' && from === 0) return to < words.length;
      return (
        (bitOf(kind) & POLITE) !== 0 &&
        ASKS_POLITELY.has(
          words[from] === 'please' ? (words[from + 1] ?? '') : (words[from] ?? ''),
        ) &&
        to - from > 1
      );
    });
  });
}
