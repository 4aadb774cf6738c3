/** Escapes as `JSON.stringify` writes them; a backslash by itself takes the second one along. */
const UNREADABLE = /\\(?:\\|u(?:0000|d[89a-f][0-9a-f]{2}))/g;

/**
 * JSON that every database reads back: with Unicode's stand-in for a NUL and for half a sign of two (an
 * emoji that somebody cut in the middle). Postgres keeps their escapes, and refuses the row as soon as a
 * condition looks into it, as the one on receipts does: a text that was agreed to could not be queued.
 */
export function plainJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!json.includes('\\u')) return json;
  return json.replace(UNREADABLE, (found) => (found.length === 2 ? found : '\uFFFD'));
}
