import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { type ApiError, toApiError } from '../api/api-error.ts';
import type { DeploymentsView } from '../api/views.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { useAskAgain } from '../builder/use-ask-again.ts';
import { useWhileVisible } from '../builder/use-while-visible.ts';

export interface Deployments {
  /** Null until the server has answered. */
  readonly view: DeploymentsView | null;
  readonly error: ApiError | null;
  readonly isLoading: boolean;
  readonly refresh: () => void;
}

/** Calls start and end, and others publish. */
const ASK_AGAIN_MS = 5_000;

/** Which release is where, kept up to date while the page is looked at. */
export function useDeployments(): Deployments {
  const { api, projectId, panel } = useBuilder();
  const published = useStore(panel, (state) => state.published);
  const [view, setView] = useState<DeploymentsView | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [isLoading, setLoading] = useState(true);
  const load = useCallback(
    () =>
      api.deployments
        .list({ projectId })
        .then(
          (next) => {
            setView(next);
            setError(null);
          },
          (thrown: unknown) => setError(toApiError(thrown)),
        )
        .finally(() => setLoading(false)),
    [api, projectId],
  );
  useEffect(() => {
    void load();
  }, [load, published]);
  useWhileVisible(ASK_AGAIN_MS, () => void load());
  function refresh() {
    setLoading(true);
    void load();
  }
  useAskAgain(error, refresh);
  return { view, error, isLoading, refresh };
}
