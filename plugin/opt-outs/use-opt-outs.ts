import type { OptOutView } from '../../core/messaging/opt-out-views.ts';
import { useCallback } from 'react';
import type { OptOutFilter } from '../api/opt-out-views.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import type { PageInput } from '../builder/read-rows.ts';
import { type Pages, usePages } from '../builder/use-pages.ts';

/** The opt-outs a filter lets through, newest first; null lets none through. */
export function useOptOuts(filter: OptOutFilter | null): Pages<OptOutView> {
  const { api, projectId } = useBuilder();
  const read = useCallback(
    async (input: PageInput<OptOutFilter>) => {
      const { optOuts, next } = await api.optOuts.list({
        projectId,
        ...input.filter,
        ...input.page,
      });
      return { rows: optOuts, next };
    },
    [api, projectId],
  );
  return usePages(filter, read);
}
