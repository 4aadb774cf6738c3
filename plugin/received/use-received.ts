import type { ReceivedView } from '../../core/messaging/received-views.ts';
import { useCallback } from 'react';
import type { ReceivedFilter } from '../api/received-views.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import type { PageInput } from '../builder/read-rows.ts';
import { type Pages, usePages } from '../builder/use-pages.ts';

/** The texts that came in and that a filter lets through, newest first; null lets none through. */
export function useReceived(filter: ReceivedFilter | null): Pages<ReceivedView> {
  const { api, projectId } = useBuilder();
  const read = useCallback(
    async (input: PageInput<ReceivedFilter>) => {
      const { texts, next } = await api.messages.received({
        projectId,
        ...input.filter,
        ...input.page,
      });
      return { rows: texts, next };
    },
    [api, projectId],
  );
  return usePages(filter, read, { name: `rows of received of ${projectId}` });
}
