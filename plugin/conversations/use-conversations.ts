import { useCallback } from 'react';
import { conversationIdSchema } from '../../core/ids.ts';
import type { ConversationFilter } from '../api/analytics-views.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import type { PageInput } from '../builder/read-rows.ts';
import { type Pages, usePages } from '../builder/use-pages.ts';
import type { ConversationSummary } from '../api/conversation-views.ts';

/** The conversations a filter lets through, newest first; null lets none through. */
export function useConversations(filter: ConversationFilter | null): Pages<ConversationSummary> {
  const { api, projectId } = useBuilder();
  const read = useCallback(
    async (input: PageInput<ConversationFilter>) => {
      const { conversations, next } = await api.conversations.list({
        projectId,
        ...input.filter,
        ...input.page,
      });
      return { rows: conversations, next };
    },
    [api, projectId],
  );
  const name = `rows of conversations of ${projectId}`;
  const readMany = async (ids: readonly string[]) => {
    const conversationIds = ids.map((id) => conversationIdSchema.parse(id));
    return (await api.conversations.getMany({ projectId, conversationIds })).conversations;
  };
  return usePages(filter, read, { name, readMany });
}
