import { useCallback, useEffect, useRef, useState } from 'react';
import { type ApiError, toApiError } from '../api/api-error.ts';
import { keepInEntry, keptInEntry } from './history-entry.ts';
import { useAskAgain } from './use-ask-again.ts';

/** How many rows a page has. */
const PAGE_SIZE = 50;
/** What the server gives at once, at the most. */
const MOST = 200;

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
type ReadPage<Row, Filter> = (input: PageInput<Filter>) => Promise<Page<Row>>;

const NOTHING = { rows: [], next: null };

interface Loaded<Row> {
  readonly list: readonly Row[];
  readonly next: string | null;
  readonly error: ApiError | null;
  readonly isLoading: boolean;
  /** The filter it was asked with. */
  readonly key: string | null;
}

export interface Pages<Row> extends Omit<Loaded<Row>, 'key'> {
  readonly refresh: () => void;
  /** Reads it anew without a word: nothing says so meanwhile, nor where there was no answer. */
  readonly look: () => void;
  readonly more: () => void;
  /** Takes a row over as its record has been read just now. */
  readonly replace: (row: Row) => void;
}

/** Reads on until there is enough to show: where rows are rare, pages may be empty. */
async function readRows<Row, Filter>(
  read: ReadPage<Row, Filter>,
  filter: Filter,
  from: string | null,
  atLeast: number,
  isLate: () => boolean,
): Promise<Page<Row>> {
  const rows: Row[] = [];
  let before = from;
  for (;;) {
    const limit = Math.min(MOST, Math.max(PAGE_SIZE, atLeast - rows.length));
    const page = await read({ filter, page: { limit, ...(before === null ? {} : { before }) } });
    rows.push(...page.rows);
    if (rows.length >= atLeast || page.next === null || isLate()) return { rows, next: page.next };
    before = page.next;
  }
}

/**
 * A list that comes a page at a time. Another filter begins it anew; null lets nothing through, and
 * nothing is asked then. Refreshed it is as long as it was; with its name, so Back and a reload find it.
 */
export function usePages<Row extends { readonly id: string }, Filter>(
  filter: Filter | null,
  read: ReadPage<Row, Filter>,
  name?: string,
): Pages<Row> {
  const key = JSON.stringify(filter);
  const [loaded, setLoaded] = useState<Loaded<Row>>({
    list: [],
    next: null,
    error: null,
    isLoading: true,
    key: null,
  });
  const asked = useRef(0);
  /** How many rows there were when one was here before, until they are here again. */
  const earlier = useRef(useKeptLength(name, loaded.list.length));
  const load = useCallback(
    async (before: string | null, atLeast: number, isQuiet = false) => {
      const mine = ++asked.current;
      // Another filter was chosen meanwhile: this answer is of no use any more.
      const isLate = () => mine !== asked.current;
      if (!isQuiet) setLoaded((was) => ({ ...was, isLoading: true }));
      try {
        const wanted: Filter | null = JSON.parse(key);
        const { rows, next } =
          wanted === null ? NOTHING : await readRows(read, wanted, before, atLeast, isLate);
        if (isLate()) return;
        earlier.current = 1;
        setLoaded(({ list }) => ({
          list: before === null ? rows : [...list, ...rows],
          next,
          error: null,
          isLoading: false,
          key,
        }));
      } catch (thrown) {
        if (isLate() || isQuiet) return;
        setLoaded((was) => ({ ...was, error: toApiError(thrown), isLoading: false, key }));
      }
    },
    [read, key],
  );
  useEffect(() => {
    void Promise.resolve().then(() => load(null, earlier.current));
  }, [load]);
  const replace = useCallback((row: Row) => {
    setLoaded((was) => ({
      ...was,
      list: was.list.map((one) => (one.id === row.id ? { ...one, ...row } : one)),
    }));
  }, []);
  const { key: of, ...shown } = loaded;
  // As long as it is, so that nobody loses the place they have read on to.
  const length = of === key ? loaded.list.length : 0;
  const again = (isQuiet: boolean) => void load(null, Math.max(earlier.current, length), isQuiet);
  const refresh = () => again(false);
  useAskAgain(loaded.error, refresh);
  return {
    ...shown,
    isLoading: loaded.isLoading || of !== key,
    refresh,
    look() {
      // What is asked already, by somebody who waits for it, is not put off.
      if (!loaded.isLoading && of === key) again(true);
    },
    more: () => void load(loaded.next, 1),
    replace,
  };
}

/** How long the list is to be at first; from then on it is kept how long it is. */
function useKeptLength(name: string | undefined, length: number): number {
  const [kept] = useState(() => (name ? Number(keptInEntry(name)['rows'] ?? 1) : 1));
  useEffect(() => {
    if (name && length > 0) keepInEntry(name, { rows: String(length) });
  }, [name, length]);
  return kept;
}
