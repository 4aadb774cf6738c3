import { useCallback, useEffect, useState } from 'react';
import type { E164 } from '../../core/phone.ts';
import type { EndedOptOutView, OptOutView } from '../../core/messaging/opt-out-views.ts';
import { type ApiError, toApiError } from '../api/api-error.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { useAskAgain } from '../builder/use-ask-again.ts';
import { useWhileVisible } from '../builder/use-while-visible.ts';

/** They may text START meanwhile, or somebody else remove what was added by hand. */
const LOOK_AGAIN_MS = 5_000;
/** As many as the server gives at once; nobody has more senders of ours than that. */
const LIMIT = 200;

/** All that one person has opted out of, and the last of what has ended. */
interface OptOutsOf {
  readonly standing: readonly OptOutView[];
  readonly ended: readonly EndedOptOutView[];
  /** Whether more than these have ended. */
  readonly hasMore: boolean;
}

/** What is known of one person, as it is while it is looked at; null until it has been read. */
export function useOptOutsOf(recipient: E164) {
  const { api, projectId } = useBuilder();
  const [optOuts, setOptOuts] = useState<OptOutsOf | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const load = useCallback(
    async (isQuiet: boolean) => {
      try {
        const asked = { projectId, recipient, limit: LIMIT };
        const [held, traced] = await Promise.all([
          api.optOuts.list(asked),
          api.optOuts.ended(asked),
        ]);
        setOptOuts({
          standing: held.optOuts,
          ended: traced.optOuts,
          hasMore: traced.next !== null,
        });
        setError(null);
      } catch (thrown) {
        if (!isQuiet) setError(toApiError(thrown));
      }
    },
    [api, projectId, recipient],
  );
  const reload = useCallback(() => load(false), [load]);
  useEffect(() => {
    void Promise.resolve().then(reload);
  }, [reload]);
  useAskAgain(error, () => void reload());
  useWhileVisible(LOOK_AGAIN_MS, () => void load(true));
  return { optOuts, error, reload };
}
