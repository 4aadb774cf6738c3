import { useCallback, useEffect, useState } from 'react';
import { senderValue } from '../../core/phone.ts';
import type { Draft } from '../../core/records/draft.ts';
import { type ApiError, toApiError } from '../api/api-error.ts';
import type { TwilioView } from '../api/views.ts';
import type { KnownRegistrations, ComplianceView } from '../../core/messaging/compliance-views.ts';
import { useBuilder, useDraft } from '../builder/builder-context.tsx';
import { inOrder } from '../builder/in-order.ts';
import { useAskAgain } from '../builder/use-ask-again.ts';
import { sendersInUse } from './sender-options.tsx';

export type ConnectedAccount = Extract<TwilioView, { connected: true }>;

export interface Compliance {
  /** Null until Twilio has answered. */
  readonly view: ComplianceView | null;
  readonly error: ApiError | null;
  /** What was read last, where it cannot be read now; null where nothing ever was. */
  readonly known: KnownRegistrations | null;
  readonly isAsking: boolean;
  readonly refresh: () => void;
}

/**
 * Registrations and webhooks of the connected account. Asked for anew when senders come into use or go out of it
 * by a save, and when the account is connected again, or pauses or goes on: what was said of it before, that its
 * token is refused or that no sender is in use, may be wrong from then on.
 */
export function useCompliance(account: ConnectedAccount): Compliance {
  const { api, projectId } = useBuilder();
  const inUse = useDraft(({ saved }) => sendersOf(saved));
  const state = stateOf(account);
  const [order] = useState(inOrder);
  const [view, setView] = useState<ComplianceView | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [known, setKnown] = useState<KnownRegistrations | null>(null);
  const [isAsking, setAsking] = useState(true);
  const ask = useCallback(() => {
    const isNewest = order.ask();
    return api.twilio.compliance({ projectId }).then(
      (answer) => {
        if (!isNewest()) return;
        setView(answer);
        setError(null);
        setAsking(false);
      },
      async (thrown: unknown) => {
        // Without it the error says all there is to say.
        const last = await api.twilio.registrations({ projectId }).catch(() => null);
        if (!isNewest()) return;
        setKnown(last?.readAt ? last : null);
        setError(toApiError(thrown));
        setAsking(false);
      },
    );
  }, [api, projectId, order]);
  useEffect(() => void ask(), [ask, inUse, state]);
  function refresh() {
    setAsking(true);
    void ask();
  }
  useAskAgain(error, refresh);
  return { view, error, known, isAsking, refresh };
}

/** The same text for the same senders: which of them is in use is the server's to say. */
function sendersOf(saved: Draft): string {
  return sendersInUse(saved)
    .map((sender) => senderValue(sender))
    .toSorted()
    .join();
}

/** Another one when it was connected again, and when something pauses or goes on. */
function stateOf({ checkedAt, paused, pausedSenders }: ConnectedAccount): string {
  return [checkedAt, paused?.since, ...pausedSenders.map(({ sender }) => sender)].join();
}
