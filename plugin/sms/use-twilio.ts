import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeywordsAnsweredBy } from '../../core/messaging/keywords-answered-by.ts';
import { type ApiError, toApiError } from '../api/api-error.ts';
import type { TwilioSenders, TwilioView } from '../api/views.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { inOrder } from '../builder/in-order.ts';
import { useAskAgain } from '../builder/use-ask-again.ts';
import { useWhileVisible } from '../builder/use-while-visible.ts';
import { type HowResumed, howResumed, pausesIn } from './how-resumed.ts';

/** Pauses come without anybody at this screen; one question to our own server, none to Twilio. */
const LOOK_MS = 10_000;

export interface Twilio {
  /** Null until the server has answered. */
  readonly view: TwilioView | null;
  /** What the account can send from; null while unknown, or not connected. */
  readonly senders: TwilioSenders | null;
  readonly error: ApiError | null;
  readonly sendersError: ApiError | null;
  readonly refresh: () => void;
  /** Rejects with an `ApiError`; then nothing was stored. */
  readonly connect: (account: {
    accountSid: string;
    authToken: string;
    phoneNumber?: string;
  }) => Promise<void>;
  /**
   * Lets a paused sender, or the paused account, send again. Resolves with what has become of its pause.
   * Rejects with an `ApiError`.
   */
  readonly resume: (sender: string | null) => Promise<HowResumed>;
  /** Who answers STOP, START and HELP. Rejects with an `ApiError`; then nothing has changed. */
  readonly chooseAnswers: (keywordsAnsweredBy: KeywordsAnsweredBy) => Promise<void>;
  /** Rejects with an `ApiError`; then the account is still connected. */
  readonly disconnect: () => Promise<void>;
}

/** Between two looks at a pause that ends by itself. */
const ENDING_MS = 2_000;

/**
 * The project's Twilio account, and its numbers and Messaging Services: only these are asked of Twilio, where
 * `asksSenders`.
 */
export function useTwilio(asksSenders = true): Twilio {
  const { api, projectId } = useBuilder();
  const [view, setView] = useState<TwilioView | null>(null);
  const [senders, setSenders] = useState<TwilioSenders | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [sendersError, setSendersError] = useState<ApiError | null>(null);
  const shown = useRef<TwilioView | null>(null);
  const [order] = useState(inOrder);

  const show = useCallback((next: TwilioView) => {
    shown.current = next;
    setView(next);
  }, []);
  const take = useCallback(
    async (next: TwilioView) => {
      order.tell();
      show(next);
      setError(null);
      setSendersError(null);
      if (!next.connected) return setSenders(null);
      if (!asksSenders) return;
      try {
        setSenders(await api.twilio.senders({ projectId }));
      } catch (thrown) {
        setSendersError(toApiError(thrown));
      }
    },
    [api, projectId, order, show, asksSenders],
  );
  const load = useCallback(
    () =>
      api.twilio.get({ projectId }).then(take, (thrown: unknown) => setError(toApiError(thrown))),
    [api, projectId, take],
  );
  useEffect(() => void load(), [load]);
  useAskAgain(error ?? sendersError, () => void load());
  async function look() {
    const isNewest = order.ask();
    try {
      const next = await api.twilio.get({ projectId });
      if (!isNewest() || isSameView(next, shown.current)) return;
      if (accountOf(next) === accountOf(shown.current)) show(next);
      else await take(next);
    } catch {
      // The next look tells; that the server is away is said at the top.
    }
  }
  // Nothing more is clicked where pauses end by themselves: their notice goes when the server is done.
  const isEnding = view !== null && pausesIn(view).some((one) => one.isEnding);
  useWhileVisible(view === null ? null : isEnding ? ENDING_MS : LOOK_MS, () => void look());

  return {
    view,
    senders,
    error,
    sendersError,
    refresh: () => void load(),
    async connect(account) {
      const next = await api.twilio.connect({ projectId, ...account });
      // The dialog is done here; what the account can send from may come a little later.
      void take(next);
    },
    async resume(sender) {
      const which = sender === null ? {} : { sender };
      const next = await api.twilio.resume({ projectId, ...which });
      void take(next);
      return howResumed(next, sender);
    },
    async chooseAnswers(keywordsAnsweredBy) {
      if (!view?.connected) return;
      const { accountSid } = view;
      const next = await api.twilio.chooseAnswers({ projectId, accountSid, keywordsAnsweredBy });
      order.tell();
      show(next);
    },
    async disconnect() {
      await api.twilio.disconnect({ projectId });
      void take({ connected: false });
    },
  };
}

function isSameView(one: TwilioView, other: TwilioView | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function accountOf(view: TwilioView | null): string | null {
  return view?.connected ? view.accountSid : null;
}
