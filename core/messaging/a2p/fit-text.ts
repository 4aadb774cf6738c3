/** Cuts at a word where there is one near, and says so with '…'. `max` counts the '…' too. */
export function fitText(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, Math.max(0, max - 1));
  const space = cut.lastIndexOf(' ');
  const end = space > max * 0.6 ? space : cut.length;
  // Half of a letter that takes two units is none.
  return `${cut.slice(0, end).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/**
 * The items as words, as many as fit. Where one of them is a list itself all are quoted, so that it
 * shows where each ends.
 *
 * @example fitList(['a', 'b', 'c'], 10) // 'a and 2 more'
 * @example fitList(['bed and breakfast', 'spa'], 40) // '“bed and breakfast” and “spa”'
 * @example fitList(['map', 'spa'], 40, 'or') // 'map or spa'
 */
export function fitList(items: readonly string[], max: number, last: 'and' | 'or' = 'and'): string {
  const isQuoted = items.some(readsAsList);
  for (let shown = items.length; shown > 0; shown -= 1) {
    const names = items.slice(0, shown);
    const text = listOf(isQuoted ? names.map(quoted) : names, items.length - shown, last);
    if (text.length <= max) return text;
  }
  const [first = ''] = items;
  return isQuoted ? quoted(fitText(first, max - QUOTES)) : fitText(first, max);
}

const QUOTES = quoted('').length;

function quoted(name: string): string {
  return `“${name}”`;
}

function readsAsList(name: string): boolean {
  return /[,;]|\b(?:and|or)\b/i.test(name);
}

function listOf(items: readonly string[], left: number, word: 'and' | 'or'): string {
  const all = left > 0 ? [...items, `${left} more`] : items;
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} ${word} ${last}`;
}
