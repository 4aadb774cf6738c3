import { useCallback } from 'react';
import type { MessageFilter } from '../api/analytics-views.ts';
import type { MessageView } from '../api/views.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { PAGE_SIZE, type Pages, usePages } from '../builder/use-pages.ts';

/** The messages a filter lets through, newest first; null lets none through. */
export function useMessages(filter: MessageFilter | null): Pages<MessageView> {
  const { api, projectId } = useBuilder();
  const key = JSON.stringify(filter);
  const read = useCallback(
    async (before: string | null) => {
      const wanted: MessageFilter | null = JSON.parse(key);
      if (wanted === null) return { rows: [], next: null };
      const from = before === null ? {} : { before };
      const input = { projectId, limit: PAGE_SIZE, ...wanted, ...from };
      const { messages, next } = await api.messages.list(input);
      return { rows: messages, next };
    },
    [api, projectId, key],
  );
  return usePages(read);
}
