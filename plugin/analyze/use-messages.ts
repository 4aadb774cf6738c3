import { useCallback } from 'react';
import { messageIdSchema } from '../../core/ids.ts';
import type { MessageFilter } from '../api/analytics-views.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import type { PageInput } from '../builder/read-rows.ts';
import { type Pages, usePages } from '../builder/use-pages.ts';
import type { MessageView } from '../../core/messaging/message-views.ts';

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
  const name = `rows of messages of ${projectId}`;
  const readMany = async (ids: readonly string[]) => {
    const messageIds = ids.map((id) => messageIdSchema.parse(id));
    return (await api.messages.getMany({ projectId, messageIds })).messages;
  };
  return usePages(filter, read, { name, readMany });
}
