import { useCallback, useEffect, useState } from 'react';
import { type ApiError, toApiError } from '../api/api-error.ts';
import { useAskAgain } from './use-ask-again.ts';

export interface Senders<Sender> {
  /** None until they have been read. */
  readonly list: readonly Sender[];
  readonly error: ApiError | null;
  readonly reload: () => void;
}

/** Senders that a list can be narrowed to. `read` is the same function as long as they are the same list's. */
export function useSenders<Sender>(
  read: () => Promise<{ readonly senders: readonly Sender[] }>,
): Senders<Sender> {
  const [list, setList] = useState<readonly Sender[]>([]);
  const [error, setError] = useState<ApiError | null>(null);
  const reload = useCallback(() => {
    read().then(
      ({ senders }) => {
        setList(senders);
        setError(null);
      },
      (thrown: unknown) => setError(toApiError(thrown)),
    );
  }, [read]);
  useEffect(reload, [reload]);
  useAskAgain(error, reload);
  return { list, error, reload };
}
