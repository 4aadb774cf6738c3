import { useCallback, useEffect, useRef, useState } from 'react';
import { type ApiError, toApiError } from '../api/api-error.ts';
import { useAskAgain } from './use-ask-again.ts';

/** How many rows a page has. */
export const PAGE_SIZE = 50;

interface Page<Row> {
  readonly rows: readonly Row[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
}

/** Asks for the page that begins at `before`, null for the first. */
export type ReadPage<Row> = (before: string | null) => Promise<Page<Row>>;

interface Loaded<Row> {
  readonly list: readonly Row[];
  readonly next: string | null;
  readonly error: ApiError | null;
  readonly isLoading: boolean;
  /** What it was asked with. */
  readonly read: ReadPage<Row> | null;
}

export interface Pages<Row> extends Omit<Loaded<Row>, 'read'> {
  readonly refresh: () => void;
  readonly more: () => void;
  /** Takes a row over as its record has been read just now. */
  readonly replace: (row: Row) => void;
}

/** A list that comes a page at a time. Another `read` (of another filter) begins it anew. */
export function usePages<Row extends { readonly id: string }>(read: ReadPage<Row>): Pages<Row> {
  const [loaded, setLoaded] = useState<Loaded<Row>>({
    list: [],
    next: null,
    error: null,
    isLoading: true,
    read: null,
  });
  const asked = useRef(0);
  const load = useCallback(
    async (before: string | null) => {
      const mine = ++asked.current;
      // Another filter was chosen meanwhile: this answer is of no use any more.
      const isLate = () => mine !== asked.current;
      setLoaded((was) => ({ ...was, isLoading: true }));
      try {
        const { rows, next } = await read(before);
        if (isLate()) return;
        setLoaded(({ list }) => ({
          list: before === null ? rows : [...list, ...rows],
          next,
          error: null,
          isLoading: false,
          read,
        }));
      } catch (thrown) {
        if (isLate()) return;
        setLoaded((was) => ({ ...was, error: toApiError(thrown), isLoading: false, read }));
      }
    },
    [read],
  );
  useEffect(() => {
    void Promise.resolve().then(() => load(null));
  }, [load]);
  const replace = useCallback((row: Row) => {
    setLoaded((was) => ({
      ...was,
      list: was.list.map((one) => (one.id === row.id ? { ...one, ...row } : one)),
    }));
  }, []);
  const refresh = () => void load(null);
  useAskAgain(loaded.error, refresh);
  const { read: of, ...shown } = loaded;
  return {
    ...shown,
    isLoading: loaded.isLoading || of !== read,
    refresh,
    more: () => void load(loaded.next),
    replace,
  };
}
