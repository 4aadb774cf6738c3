import { useCallback, useEffect, useRef, useState } from 'react';
import { type ApiError, toApiError } from '../api/api-error.ts';
import { keepInEntry, keptInEntry } from './history-entry.ts';
import { type ReadPage, readRows } from './read-rows.ts';
import { useAskAgain } from './use-ask-again.ts';
import { useLook } from './use-look.ts';

/** What not every list has. */
interface PagesOptions<Row> {
  /** With it, Back and a reload find the list as long as it was. */
  readonly name?: string;
  /** Reads rows by their ids; without it a look sees the first page only. */
  readonly readMany?: (ids: readonly string[]) => Promise<readonly Row[]>;
}

const NOTHING = { rows: [], next: null };

interface Loaded<Row> {
  readonly list: readonly Row[];
  readonly next: string | null;
  readonly error: ApiError | null;
  readonly isLoading: boolean;
  /** How many have come meanwhile that the list does not show; `PAGE_SIZE` may be more. */
  readonly fresh: number;
  /** The filter it was asked with. */
  readonly key: string | null;
}

export interface Pages<Row> extends Omit<Loaded<Row>, 'key'> {
  readonly refresh: () => void;
  /**
   * Looks what has changed, without a word: nothing says so meanwhile, nor where there was no answer.
   * While rows may move it is as after `refresh`; otherwise they change in their places, and what is
   * new is counted.
   */
  readonly look: (mayMove: () => boolean) => Promise<void>;
  readonly more: () => void;
  /** Takes a row over as its record has been read just now. */
  readonly replace: (row: Row) => void;
}

/**
 * A list that comes a page at a time. Another filter begins it anew; null lets nothing through, and
 * nothing is asked then. Refreshed it is as long as it was.
 */
export function usePages<Row extends { readonly id: string }, Filter>(
  filter: Filter | null,
  read: ReadPage<Row, Filter>,
  { name, readMany }: PagesOptions<Row> = {},
): Pages<Row> {
  const key = JSON.stringify(filter);
  const [loaded, setLoaded] = useState<Loaded<Row>>({
    list: [],
    next: null,
    error: null,
    isLoading: true,
    fresh: 0,
    key: null,
  });
  const asked = useRef(0);
  /** How many rows there were when one was here before, until they are here again. */
  const earlier = useRef(useKeptLength(name, loaded.list.length));
  const load = useCallback(
    async (before: string | null, atLeast: number) => {
      const mine = ++asked.current;
      // Another filter was chosen meanwhile: this answer is of no use any more.
      const isLate = () => mine !== asked.current;
      setLoaded((was) => ({ ...was, isLoading: true }));
      try {
        const wanted: Filter | null = JSON.parse(key);
        const { rows, next } =
          wanted === null ? NOTHING : await readRows(read, wanted, before, atLeast, isLate);
        if (isLate()) return;
        earlier.current = 1;
        setLoaded(({ list, fresh }) => ({
          list: before === null ? rows : [...list, ...rows],
          next,
          error: null,
          isLoading: false,
          fresh: before === null ? 0 : fresh,
          key,
        }));
      } catch (thrown) {
        if (isLate()) return;
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
  const refresh = () => void load(null, Math.max(earlier.current, length));
  const look = useLook<Row, Filter>({
    shown: loaded,
    // What is asked already, by somebody who waits for it, is not put off.
    wanted: loaded.isLoading || loaded.error || of !== key ? null : filter,
    read,
    readMany,
    begin() {
      const mine = asked.current;
      return () => mine !== asked.current;
    },
    take: (change) => setLoaded((was) => ({ ...was, ...change(was), error: null })),
  });
  useAskAgain(loaded.error, refresh);
  return {
    ...shown,
    isLoading: loaded.isLoading || of !== key,
    refresh,
    fresh: of === key ? loaded.fresh : 0,
    look,
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
