import { useCallback } from 'react';
import type { MessageFilter } from '../api/analytics-views.ts';
import type { MessageView } from '../api/views.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { type PageInput, type Pages, usePages } from '../builder/use-pages.ts';

/** The messages a filter lets through, newest first; null lets none through. */
export function useMessages(filter: MessageFilter | null): Pages<MessageView> {
  const { api, projectId } = useBuilder();
  const read = useCallback(
    async (input: PageInput<MessageFilter>) => {
      const { messages, next } = await api.messages.list({
        projectId,
        ...input.filter,
        ...input.page,
      });
      return { rows: messages, next };
    },
    [api, projectId],
  );
  return usePages(filter, read, `rows of messages of ${projectId}`);
}
