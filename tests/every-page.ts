/** All that a list has, page by page; `ask` gives a page, from the start or after the page before. */
export async function everyPage<Row>(
  ask: (cursor: {
    readonly before?: string;
  }) => Promise<{ readonly rows: readonly Row[]; readonly next: string | null }>,
): Promise<Row[]> {
  const found: Row[] = [];
  let cursor: { readonly before?: string } = {};
  for (;;) {
    const { rows, next } = await ask(cursor);
    found.push(...rows);
    if (next === null) return found;
    cursor = { before: next };
  }
}
