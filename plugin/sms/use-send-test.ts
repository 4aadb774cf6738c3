import { useEffect, useState } from 'react';
import type { MessageId, TemplateId } from '../../core/ids.ts';
import type { Environment } from '../../core/phone.ts';
import { type ApiError, toApiError } from '../api/api-error.ts';
import type { MessageView } from '../api/views.ts';
import { useBuilder } from '../builder/builder-context.tsx';

const ASK_AGAIN_MS = 1_200;
/** After these nothing more comes. */
const FINAL: ReadonlySet<string> = new Set([
  'delivered',
  'read',
  'undelivered',
  'failed',
  'suppressed',
  'canceled',
]);

export interface SendTestState {
  readonly working: boolean;
  readonly error: ApiError | null;
  /** Null until one was sent. */
  readonly sentId: MessageId | null;
  /** Null until the server has shown it. */
  readonly message: MessageView | null;
  readonly send: (to: string, environment: Environment) => Promise<void>;
}

/** Sends a test and follows its status until it is final, or the dialog closes. */
export function useSendTest(templateId: TemplateId): SendTestState {
  const { api, projectId } = useBuilder();
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const [sentId, setSentId] = useState<MessageId | null>(null);
  const [message, setMessage] = useState<MessageView | null>(null);

  useEffect(() => {
    if (sentId === null) return undefined;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function ask() {
      try {
        const { messages } = await api.messages.list({ projectId, limit: 50 });
        if (stopped) return;
        const found = messages.find(({ id }) => id === sentId) ?? null;
        setError(null);
        setMessage(found);
        if (found && FINAL.has(found.status)) return;
      } catch (thrown) {
        if (stopped) return;
        setError(toApiError(thrown));
      }
      timer = setTimeout(() => void ask(), ASK_AGAIN_MS);
    }
    void ask();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [api, projectId, sentId]);

  async function send(to: string, environment: Environment) {
    setWorking(true);
    setError(null);
    setMessage(null);
    setSentId(null);
    try {
      const { messageId } = await api.templates.sendTest({
        projectId,
        templateId,
        to,
        environment,
      });
      setSentId(messageId);
    } catch (thrown) {
      setError(toApiError(thrown));
    } finally {
      setWorking(false);
    }
  }
  return { working, error, sentId, message, send };
}
