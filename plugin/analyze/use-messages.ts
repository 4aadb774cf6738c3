import { useCallback, useEffect, useRef, useState } from 'react';
import type { MessageFilter } from '../api/analytics-views.ts';
import { type ApiError, toApiError } from '../api/api-error.ts';
import type { MessageView } from '../api/views.ts';
import { useBuilder } from '../builder/builder-context.tsx';

const PAGE_SIZE = 50;

interface Loaded {
  readonly list: readonly MessageView[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
  readonly error: ApiError | null;
  readonly isLoading: boolean;
  /** The filter it was asked with. */
  readonly key: string | null;
}

/** The messages a filter lets through, a page at a time, newest first. */
export function useMessages(filter: MessageFilter | null) {
  const { api, projectId } = useBuilder();
  const [loaded, setLoaded] = useState<Loaded>({
    list: [],
    next: null,
    error: null,
    isLoading: true,
    key: null,
  });
  const asked = useRef(0);
  const key = JSON.stringify(filter);
  const load = useCallback(
    async (before: string | null) => {
      const mine = ++asked.current;
      if (key === 'null') {
        setLoaded({ list: [], next: null, error: null, isLoading: false, key });
        return;
      }
      setLoaded((was) => ({ ...was, isLoading: true }));
      const wanted: MessageFilter = JSON.parse(key);
      const from = before === null ? {} : { before };
      try {
        const page = await api.messages.list({ projectId, limit: PAGE_SIZE, ...wanted, ...from });
        // Another filter was chosen meanwhile.
        if (mine !== asked.current) return;
        setLoaded(({ list }) => ({
          list: before === null ? page.messages : [...list, ...page.messages],
          next: page.next,
          error: null,
          isLoading: false,
          key,
        }));
      } catch (thrown) {
        if (mine !== asked.current) return;
        setLoaded((was) => ({ ...was, error: toApiError(thrown), isLoading: false, key }));
      }
    },
    [api, projectId, key],
  );
  useEffect(() => {
    void Promise.resolve().then(() => load(null));
  }, [load]);
  const replace = useCallback((message: MessageView) => {
    setLoaded((was) => ({
      ...was,
      list: was.list.map((one) => (one.id === message.id ? message : one)),
    }));
  }, []);
  return {
    ...loaded,
    isLoading: loaded.isLoading || loaded.key !== key,
    refresh: () => void load(null),
    more: () => void load(loaded.next),
    replace,
  };
}
