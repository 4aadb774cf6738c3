/** How many rows a page has. */
export const PAGE_SIZE = 50;
/** What the server gives at once, at the most. */
export const MOST = 200;

interface Page<Row> {
  /** May be none although there is a next page. */
  readonly rows: readonly Row[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
}

/** One page of what a filter lets through; `before` is `next` of the page before it. */
export interface PageInput<Filter> {
  readonly filter: Filter;
  readonly page: { readonly limit: number; readonly before?: string };
}

/** Asks for a page. The same function as long as it asks the same place. */
export type ReadPage<Row, Filter> = (input: PageInput<Filter>) => Promise<Page<Row>>;

/**
 * Reads on until there is enough to show, or until `stop` says so after a page: where rows are rare,
 * pages may be empty.
 */
export async function readRows<Row, Filter>(
  read: ReadPage<Row, Filter>,
  filter: Filter,
  from: string | null,
  atLeast: number,
  stop: () => boolean,
): Promise<Page<Row>> {
  const rows: Row[] = [];
  let before = from;
  for (;;) {
    const limit = Math.min(MOST, Math.max(PAGE_SIZE, atLeast - rows.length));
    const page = await read({ filter, page: { limit, ...(before === null ? {} : { before }) } });
    rows.push(...page.rows);
    if (rows.length >= atLeast || page.next === null || stop()) return { rows, next: page.next };
    before = page.next;
  }
}
