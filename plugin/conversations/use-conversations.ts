import { useCallback } from 'react';
import type { ConversationFilter } from '../api/analytics-views.ts';
import type { ConversationSummary } from '../api/views.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { PAGE_SIZE, type Pages, usePages } from '../builder/use-pages.ts';

/** The conversations a filter lets through, newest first; null lets none through. */
export function useConversations(filter: ConversationFilter | null): Pages<ConversationSummary> {
  const { api, projectId } = useBuilder();
  const key = JSON.stringify(filter);
  const read = useCallback(
    async (before: string | null) => {
      const wanted: ConversationFilter | null = JSON.parse(key);
      if (wanted === null) return { rows: [], next: null };
      const from = before === null ? {} : { before };
      const input = { projectId, limit: PAGE_SIZE, ...wanted, ...from };
      const { conversations, next } = await api.conversations.list(input);
      return { rows: conversations, next };
    },
    [api, projectId, key],
  );
  return usePages(read);
}
