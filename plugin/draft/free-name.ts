/** @example freeName(titles, 'new_sms', '_', 100) // 'new_sms', or 'new_sms_2' where that is taken */
export function freeName(
  names: readonly string[],
  wanted: string,
  joint: '_' | ' ',
  limit: number,
): string {
  const taken = new Set(names);
  for (let n = 1; ; n++) {
    const tail = n === 1 ? '' : `${joint}${n}`;
    const name = wanted.slice(0, limit - tail.length) + tail;
    if (!taken.has(name)) return name;
  }
}
