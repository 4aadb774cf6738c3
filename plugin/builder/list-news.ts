interface Row {
  readonly id: string;
}

/** What a list shows. */
interface Shown<Each extends Row> {
  readonly list: readonly Each[];
  /** Null: the list is at its end. */
  readonly next: string | null;
}

/** The same rows in the same places, those that were read anew as they were read. */
export function withNews<Each extends Row>(
  list: readonly Each[],
  read: readonly Each[],
): readonly Each[] {
  const news = new Map(read.map((row) => [row.id, row]));
  return list.map((row) => news.get(row.id) ?? row);
}

/**
 * How many rows of the first page, read anew, the list does not show yet. What stands below all that
 * it shows is not new where the list goes on: it has only moved up, as rows above it no longer pass
 * the filter.
 */
export function countNew<Each extends Row>(
  { list, next }: Shown<Each>,
  firstPage: readonly Each[],
): number {
  const known = new Set(list.map((row) => row.id));
  const lastKnown = firstPage.findLastIndex((row) => known.has(row.id));
  const reaches = next === null || lastKnown === -1 ? firstPage.length : lastKnown;
  return firstPage.slice(0, reaches).filter((row) => !known.has(row.id)).length;
}

/**
 * The rows to be read anew beside the first page: as many as are asked for at once, from `start` on,
 * so that in a long list all have their turn. `start` is where to go on the next time.
 */
export function someOfTheRest(
  list: readonly Row[],
  firstPage: readonly Row[],
  start: number,
  most: number,
): { readonly ids: readonly string[]; readonly start: number } {
  const read = new Set(firstPage.map((row) => row.id));
  const rest = list.filter((row) => !read.has(row.id)).map((row) => row.id);
  const from = start < rest.length ? start : 0;
  return { ids: rest.slice(from, from + most), start: from + most };
}
