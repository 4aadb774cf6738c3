import { useCallback, useEffect, useState } from 'react';
import { type ApiError, toApiError } from '../api/api-error.ts';
import type { KnownSender } from '../api/opt-out-views.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { useAskAgain } from '../builder/use-ask-again.ts';

export interface Senders {
  /** None until they have been read. */
  readonly list: readonly KnownSender[];
  readonly error: ApiError | null;
  readonly reload: () => void;
}

/** The senders of the project, and those that somebody has opted out of. */
export function useSenders(): Senders {
  const { api, projectId } = useBuilder();
  const [list, setList] = useState<readonly KnownSender[]>([]);
  const [error, setError] = useState<ApiError | null>(null);
  const reload = useCallback(() => {
    api.optOuts.senders({ projectId }).then(
      ({ senders }) => {
        setList(senders);
        setError(null);
      },
      (thrown: unknown) => setError(toApiError(thrown)),
    );
  }, [api, projectId]);
  useEffect(reload, [reload]);
  useAskAgain(error, reload);
  return { list, error, reload };
}
