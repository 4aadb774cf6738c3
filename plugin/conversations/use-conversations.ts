import { useCallback, useEffect, useState } from 'react';
import { type ApiError, toApiError } from '../api/api-error.ts';
import type { ConversationSummary } from '../api/views.ts';
import { useBuilder } from '../builder/builder-context.tsx';

const PAGE_SIZE = 50;

interface Conversations {
  readonly list: readonly ConversationSummary[];
  readonly error: ApiError | null;
  readonly isLoading: boolean;
  readonly hasMore: boolean;
  readonly refresh: () => void;
  readonly more: () => void;
  /** Takes a row over as its record has been read just now. */
  readonly replace: (row: ConversationSummary) => void;
}

interface Loaded {
  readonly list: readonly ConversationSummary[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
  readonly error: ApiError | null;
  readonly isLoading: boolean;
}
const LOADING: Loaded = { list: [], next: null, error: null, isLoading: true };

/** The project's conversations, a page at a time, newest first. */
export function useConversations(): Conversations {
  const { api, projectId } = useBuilder();
  const [loaded, setLoaded] = useState(LOADING);
  const load = useCallback(
    (before: string | null) => {
      const from = before === null ? {} : { before };
      api.conversations.list({ projectId, limit: PAGE_SIZE, ...from }).then(
        (page) =>
          setLoaded(({ list }) => ({
            list: before === null ? page.conversations : [...list, ...page.conversations],
            next: page.next,
            error: null,
            isLoading: false,
          })),
        (thrown: unknown) =>
          setLoaded((was) => ({ ...was, error: toApiError(thrown), isLoading: false })),
      );
    },
    [api, projectId],
  );
  useEffect(() => load(null), [load]);
  const replace = useCallback((row: ConversationSummary) => {
    setLoaded((was) => ({
      ...was,
      list: was.list.map((old) => (old.id === row.id ? { ...old, ...row } : old)),
    }));
  }, []);
  const reload = (before: string | null) => {
    setLoaded((was) => ({ ...was, isLoading: true }));
    load(before);
  };
  return {
    list: loaded.list,
    error: loaded.error,
    isLoading: loaded.isLoading,
    hasMore: loaded.next !== null,
    refresh: () => reload(null),
    more: () => reload(loaded.next),
    replace,
  };
}
