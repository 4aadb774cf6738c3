import type { StoreApi } from 'zustand/vanilla';
import type { ConversationId } from '../../core/ids.ts';
import { toApiError } from '../api/api-error.ts';
import type { Unsubscribe } from '../api/server-api.ts';
import { withMessage } from './with-message.ts';
import type { CallState, PhoneLine, TestCallOptions } from './call-state.ts';
import type { PhoneReply } from '../../core/messaging/received-views.ts';

export interface PhoneOptions extends Pick<TestCallOptions, 'projectId' | 'api' | 'newEventId'> {
  readonly state: StoreApi<CallState>;
}

/** The phone of a test call: answers texts, and follows the conversation by text that comes of it. */
export function createPhone({ projectId, api, newEventId, state }: PhoneOptions) {
  let followed: ConversationId | null = null;
  let stopFeed: Unsubscribe = () => {};

  function add(line: Pick<PhoneLine, 'key' | 'from' | 'text'>): void {
    const { phone, messages } = state.getState();
    const added: PhoneLine = { ...line, after: messages.length, problem: null };
    state.setState({ phone: [...phone, added] });
  }

  /** What became of the agent's answers. */
  function follow(conversationId: ConversationId): void {
    if (followed === conversationId) return;
    stopFeed();
    followed = conversationId;
    stopFeed = api.conversations.feed(
      { projectId, conversationId, since: 0 },
      {
        item(news) {
          if (news.kind !== 'message') return;
          state.setState({ messages: withMessage(state.getState().messages, news.message) });
        },
        connected() {},
        lost() {},
      },
    );
  }

  function take(answer: PhoneReply, key: string): void {
    const { reply, messages, conversationId } = answer;
    if (reply !== null) add({ key: `${key}-back`, from: 'sender', text: reply });
    state.setState({ messages: messages.reduce(withMessage, state.getState().messages) });
    if (conversationId !== null) follow(conversationId);
  }

  function refuse(key: string, problem: string): void {
    const { phone } = state.getState();
    state.setState({
      phone: phone.map((line) => (line.key === key ? { ...line, problem } : line)),
    });
  }

  return {
    async reply(words: string): Promise<void> {
      const { conversationId, messages } = state.getState();
      const from = messages.at(-1)?.recipient;
      const text = words.trim();
      if (conversationId === null || from === undefined || text === '') return;
      const eventId = newEventId();
      // An answer that comes after the call was left is another call's no longer.
      const isSame = () => state.getState().conversationId === conversationId;
      add({ key: eventId, from: 'phone', text });
      const asked = { projectId, conversationId, from, text, eventId };
      try {
        const answer = await api.conversations.smsReply(asked);
        if (isSame()) take(answer, eventId);
      } catch (thrown) {
        if (isSame()) refuse(eventId, toApiError(thrown).message);
      }
    },
    stop(): void {
      stopFeed();
      stopFeed = () => {};
      followed = null;
    },
  };
}
