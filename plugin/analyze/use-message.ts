import { useCallback, useEffect, useState } from 'react';
import { isFinal } from '../../core/messaging/statuses.ts';
import type { MessageId } from '../../core/ids.ts';
import type { MessageDetail } from '../api/analytics-views.ts';
import { type ApiError, toApiError } from '../api/api-error.ts';
import type { MessageView } from '../api/views.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { useAskAgain } from '../builder/use-ask-again.ts';

const ASK_AGAIN_MS = 2_000;

interface State {
  readonly message: MessageDetail | null;
  readonly error: ApiError | null;
  /** What a person has asked for and is being done. */
  readonly doing: 'retry' | 'cancel' | null;
}

/** One message, read again until it has come to its end; and what a person may do with it. */
export function useMessage(id: MessageId, onNews: (message: MessageView) => void) {
  const { api, projectId, toast } = useBuilder();
  const [state, setState] = useState<State>({ message: null, error: null, doing: null });
  const load = useCallback(async () => {
    try {
      const message = await api.messages.get({ projectId, messageId: id });
      setState((was) => ({ ...was, message, error: null }));
      onNews(message);
    } catch (thrown) {
      setState((was) => ({ ...was, error: toApiError(thrown) }));
    }
  }, [api, projectId, id, onNews]);
  useEffect(() => {
    void Promise.resolve().then(load);
  }, [load]);
  useAskAgain(state.error, () => void load());
  const isOpen = state.message !== null && !isFinal(state.message.status);
  useEffect(() => {
    if (!isOpen) return undefined;
    const timer = setInterval(() => void load(), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isOpen, load]);

  async function act(doing: 'retry' | 'cancel'): Promise<void> {
    setState((was) => ({ ...was, doing }));
    try {
      await api.messages[doing]({ projectId, messageId: id });
      toast({
        tone: 'success',
        title: doing === 'retry' ? 'It is in the outbox again.' : 'It will not be sent.',
      });
      await load();
    } catch (thrown) {
      const { message, remedy } = toApiError(thrown);
      toast({ tone: 'error', title: message, text: remedy });
      await load();
    } finally {
      setState((was) => ({ ...was, doing: null }));
    }
  }
  return { ...state, reload: () => void load(), act };
}
