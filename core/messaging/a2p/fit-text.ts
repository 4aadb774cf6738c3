/** Cuts at a word where there is one near, and says so with '…'. `max` counts the '…' too. */
export function fitText(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, Math.max(0, max - 1));
  const space = cut.lastIndexOf(' ');
  const end = space > max * 0.6 ? space : cut.length;
  // Half of a letter that takes two units is none.
  return `${cut.slice(0, end).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** @example fitList(['a', 'b', 'c'], 10) // 'a and 2 more' */
export function fitList(items: readonly string[], max: number): string {
  for (let shown = items.length; shown > 0; shown -= 1) {
    const text = listOf(items.slice(0, shown), items.length - shown);
    if (text.length <= max) return text;
  }
  return fitText(items[0] ?? '', max);
}

function listOf(items: readonly string[], left: number): string {
  const all = left > 0 ? [...items, `${left} more`] : items;
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`;
}
