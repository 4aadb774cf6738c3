import { useCallback, useEffect, useRef, useState } from 'react';
import { isFinal } from '../../core/messaging/statuses.ts';
import type { MessageId } from '../../core/ids.ts';
import { type ApiError, toApiError } from '../api/api-error.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { useAskAgain } from '../builder/use-ask-again.ts';
import { useWhileVisible } from '../builder/use-while-visible.ts';
import { type Doing, ENOUGH_LOOKS, type Unheard } from './unheard.ts';
import type { MessageView, MessageDetail } from '../../core/messaging/message-views.ts';

const ASK_AGAIN_MS = 2_000;
/** Of one that has come to its end: it may be read, or tried again by somebody else. */
const LOOK_AGAIN_MS = 10_000;

interface State {
  readonly message: MessageDetail | null;
  readonly error: ApiError | null;
  /** What was asked for and is being done. */
  readonly doing: Doing | null;
  readonly unheard: Open | null;
}

interface Open extends Unheard {
  /** The last question before the answer failed to come; later ones are looks. */
  readonly since: number;
}

function lookedAt(unheard: Open | null, turn: number): Open | null {
  if (unheard === null || turn <= unheard.since) return unheard;
  return { ...unheard, looks: unheard.looks + 1 };
}

const NOTHING: State = { message: null, error: null, doing: null, unheard: null };

/** One message, as it is while it is looked at; and what a person may do with it. */
export function useMessage(id: MessageId, onNews: (message: MessageView) => void) {
  const { api, projectId, toast } = useBuilder();
  const [state, setState] = useState(NOTHING);
  const asked = useRef(0);
  const load = useCallback(
    async (isQuiet = false) => {
      asked.current += 1;
      const turn = asked.current;
      try {
        const message = await api.messages.get({ projectId, messageId: id });
        setState((was) => ({ ...was, message, error: null, unheard: lookedAt(was.unheard, turn) }));
        onNews(message);
      } catch (thrown) {
        if (!isQuiet) setState((was) => ({ ...was, error: toApiError(thrown) }));
      }
    },
    [api, projectId, id, onNews],
  );
  useEffect(() => {
    void Promise.resolve().then(() => load());
  }, [load]);
  useAskAgain(state.error, () => void load());
  const { unheard } = state;
  const isOpen =
    (state.message !== null && !isFinal(state.message.status)) ||
    (unheard !== null && unheard.looks < ENOUGH_LOOKS);
  useWhileVisible(isOpen ? ASK_AGAIN_MS : LOOK_AGAIN_MS, () => void load(!isOpen));

  async function act(doing: Doing): Promise<void> {
    const before = state.message;
    setState((was) => ({ ...was, doing, unheard: null }));
    try {
      await api.messages[doing]({ projectId, messageId: id });
      toast({ tone: 'success', title: DONE[doing], about: id });
      await load();
    } catch (thrown) {
      const { code, message, remedy } = toApiError(thrown);
      if (code === 'offline' && before !== null) {
        setState((was) => ({ ...was, unheard: { doing, before, looks: 0, since: asked.current } }));
      } else toast({ tone: 'error', title: message, text: remedy, about: id });
      // Not waited for: the question that was asked closes, and says what is known by now.
      void load();
    } finally {
      setState((was) => ({ ...was, doing: null }));
    }
  }
  return { ...state, reload: () => void load(), act };
}

const DONE: Readonly<Record<Doing, string>> = {
  retry: 'It is in the outbox again.',
  cancel: 'It will not be sent.',
};
