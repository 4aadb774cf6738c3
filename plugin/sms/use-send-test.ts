import { useEffect, useState } from 'react';
import type { MessageId, TemplateId } from '../../core/ids.ts';
import { isFinal } from '../../core/messaging/statuses.ts';
import type { Environment } from '../../core/phone.ts';
import { type ApiError, toApiError, wasAnswered } from '../api/api-error.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { randomTail } from '../draft/new-id.ts';
import { type Simulation, simulationInput } from '../test/simulation.ts';
import { createOnceKeys } from './once-keys.ts';
import type { MessageView } from '../../core/messaging/message-views.ts';

const ASK_AGAIN_MS = 1_200;

/** One test: sent twice by mistake, it would be the same. */
export interface TestRequest {
  /** E.164. */
  readonly to: string;
  readonly environment: Environment;
  /** Of the saved template: what it says. */
  readonly rev: number;
  /** Null: it goes through Twilio, and nobody chooses what becomes of it. */
  readonly simulation: Simulation | null;
}

export type SendTestState = {
  readonly send: (request: TestRequest) => Promise<void>;
} & SendTestStep;

type SendTestStep =
  | { readonly at: 'start' }
  | { readonly at: 'sending' }
  /** The server answered that it sends nothing. */
  | { readonly at: 'refused'; readonly error: ApiError }
  /** No answer came: it may have been sent. */
  | { readonly at: 'unheard'; readonly error: ApiError; readonly request: TestRequest }
  | {
      readonly at: 'sent';
      readonly id: MessageId;
      /** Null until the server has shown it. */
      readonly message: MessageView | null;
      /** Why its status could not be read just now. */
      readonly error: ApiError | null;
    };

/** Sends a test and follows its status until it is final, or the dialog closes. */
export function useSendTest(templateId: TemplateId): SendTestState {
  const { api, projectId } = useBuilder();
  const [step, setStep] = useState<SendTestStep>({ at: 'start' });
  const [keys] = useState(() => createOnceKeys(randomTail));
  const sentId = step.at === 'sent' ? step.id : null;

  useEffect(() => {
    if (sentId === null) return undefined;
    const id = sentId;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function ask() {
      try {
        const message = await api.messages.get({ projectId, messageId: id });
        if (stopped) return;
        setStep({ at: 'sent', id, message, error: null });
        if (isFinal(message.status)) return;
      } catch (thrown) {
        if (stopped) return;
        const error = toApiError(thrown);
        setStep((was) => (was.at === 'sent' ? { ...was, error } : was));
      }
      timer = setTimeout(() => void ask(), ASK_AGAIN_MS);
    }
    void ask();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [api, projectId, sentId]);

  async function send(request: TestRequest) {
    const { to, environment, simulation } = request;
    const what = JSON.stringify(request);
    const onceKey = keys.keyFor(what);
    setStep({ at: 'sending' });
    try {
      const asked = { projectId, templateId, to, environment, onceKey };
      const chosen = simulation === null ? {} : simulationInput(simulation);
      const { messageId } = await api.templates.sendTest({ ...asked, ...chosen });
      keys.answered(what);
      setStep({ at: 'sent', id: messageId, message: null, error: null });
    } catch (thrown) {
      const error = toApiError(thrown);
      if (wasAnswered(error)) {
        keys.answered(what);
        setStep({ at: 'refused', error });
      } else setStep({ at: 'unheard', error, request });
    }
  }
  return { ...step, send };
}
