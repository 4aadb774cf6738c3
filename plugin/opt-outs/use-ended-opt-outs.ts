import type { EndedOptOutView } from '../../core/messaging/opt-out-views.ts';
import { useCallback } from 'react';
import type { OptOutFilter } from '../api/opt-out-views.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import type { PageInput } from '../builder/read-rows.ts';
import { type Pages, usePages } from '../builder/use-pages.ts';

/** The opt-outs that ended and that a filter lets through, the last one first; null: none. */
export function useEndedOptOuts(filter: OptOutFilter | null): Pages<EndedOptOutView> {
  const { api, projectId } = useBuilder();
  const read = useCallback(
    async (input: PageInput<OptOutFilter>) => {
      const { optOuts, next } = await api.optOuts.ended({
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
