import { useRef } from 'react';
import { countNew, someOfTheRest, withNews } from './list-news.ts';
import { MOST, type ReadPage, readRows } from './read-rows.ts';

/** How many rows are asked for by their ids at once. */
const MOST_BY_ID = 100;
/** Where rows are rare a look does not go through all the pages that have none. */
const MOST_PAGES = 2;

interface Shown<Row> {
  readonly list: readonly Row[];
  readonly next: string | null;
  readonly fresh: number;
}

interface LookInput<Row, Filter> {
  readonly shown: Shown<Row>;
  /** Null: there is nothing to look for now. */
  readonly wanted: Filter | null;
  readonly read: ReadPage<Row, Filter>;
  readonly readMany: ((ids: readonly string[]) => Promise<readonly Row[]>) | undefined;
  /** Gives what tells later whether the answer is of no use any more. */
  readonly begin: () => () => boolean;
  readonly take: (change: (was: Shown<Row>) => Shown<Row>) => void;
}

/** Looks what has changed of a list; see `Pages.look`. One look at a time. */
export function useLook<Row extends { readonly id: string }, Filter>(
  input: LookInput<Row, Filter>,
): (mayMove: () => boolean) => Promise<void> {
  const looking = useRef(false);
  const start = useRef(0);

  async function lookOnce(wanted: Filter, mayMove: () => boolean): Promise<void> {
    const { shown, read, readMany, begin, take } = input;
    const isLate = begin();
    const { length } = shown.list;
    const isWhole = mayMove() && length <= MOST;
    let pages = 0;
    const stop = () => ++pages >= MOST_PAGES || isLate();
    const page = await readRows(read, wanted, null, isWhole ? Math.max(1, length) : 1, stop);
    const rest = someOfTheRest(shown.list, page.rows, start.current, MOST_BY_ID);
    const asksMore = !isWhole && rest.ids.length > 0 && !isLate();
    const more = asksMore ? ((await readMany?.(rest.ids)) ?? []) : [];
    if (isLate()) return;
    start.current = rest.start;
    const isAll = page.rows.length >= length || page.next === null;
    // Somebody may have begun to read meanwhile.
    if (isWhole && isAll && mayMove()) {
      take(() => ({ list: page.rows, next: page.next, fresh: 0 }));
    } else {
      const news = [...more, ...page.rows];
      take((was) => ({
        list: withNews(was.list, news),
        next: was.next,
        fresh: countNew(was, page.rows),
      }));
    }
  }

  return async (mayMove) => {
    const { wanted } = input;
    if (wanted === null || looking.current) return;
    looking.current = true;
    try {
      await lookOnce(wanted, mayMove);
    } catch {
      // The next look tells; that the server is away is said at the top.
    } finally {
      looking.current = false;
    }
  };
}
