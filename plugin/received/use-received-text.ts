import { useCallback, useEffect, useState } from 'react';
import { type ApiError, toApiError } from '../api/api-error.ts';
import type { ReceivedDetail } from '../../core/messaging/received-views.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { useAskAgain } from '../builder/use-ask-again.ts';
import { useWhileVisible } from '../builder/use-while-visible.ts';

/** Its turn may be taken meanwhile, the answer be delivered, and an opt-out end. */
const LOOK_AGAIN_MS = 5_000;

/** One text that came in, as it is while it is looked at; null until it has been read. */
export function useReceivedText(id: string) {
  const { api, projectId } = useBuilder();
  const [text, setText] = useState<ReceivedDetail | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const load = useCallback(
    async (isQuiet: boolean) => {
      try {
        setText(await api.messages.getReceived({ projectId, id }));
        setError(null);
      } catch (thrown) {
        if (!isQuiet) setError(toApiError(thrown));
      }
    },
    [api, projectId, id],
  );
  const reload = useCallback(() => void load(false), [load]);
  useEffect(() => {
    void Promise.resolve().then(reload);
  }, [reload]);
  useAskAgain(error, reload);
  useWhileVisible(LOOK_AGAIN_MS, () => void load(true));
  return { text, error, reload };
}
