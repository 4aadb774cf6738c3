import { useCallback, useEffect, useState } from 'react';
import { type ApiError, toApiError } from '../api/api-error.ts';
import type { KnownRegistrations, TwilioCompliance } from '../api/views.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { useAskAgain } from '../builder/use-ask-again.ts';

export interface Compliance {
  /** Null until Twilio has answered. */
  readonly view: TwilioCompliance | null;
  readonly error: ApiError | null;
  /** What was read last, where it cannot be read now; null where nothing ever was. */
  readonly known: KnownRegistrations | null;
  readonly isAsking: boolean;
  readonly refresh: () => void;
}

/** Registrations and webhooks of the connected account. */
export function useCompliance(): Compliance {
  const { api, projectId } = useBuilder();
  const [view, setView] = useState<TwilioCompliance | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [known, setKnown] = useState<KnownRegistrations | null>(null);
  const [isAsking, setAsking] = useState(true);
  const ask = useCallback(
    () =>
      api.twilio.compliance({ projectId }).then(
        (answer) => {
          setView(answer);
          setError(null);
          setAsking(false);
        },
        async (thrown: unknown) => {
          // Without it the error says all there is to say.
          const last = await api.twilio.registrations({ projectId }).catch(() => null);
          setKnown(last?.readAt ? last : null);
          setError(toApiError(thrown));
          setAsking(false);
        },
      ),
    [api, projectId],
  );
  useEffect(() => void ask(), [ask]);
  function refresh() {
    setAsking(true);
    void ask();
  }
  useAskAgain(error, refresh);
  return { view, error, known, isAsking, refresh };
}
