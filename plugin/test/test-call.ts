import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ConversationId, ProjectId } from '../../core/ids.ts';
import { toApiError } from '../api/api-error.ts';
import type { StartInput, Unsubscribe } from '../api/server-api.ts';
import { createPhone } from './phone.ts';
import { simulationInput } from './simulation.ts';
import { withMessage } from './with-message.ts';
import type { CallSettings, CallLine, CallState, TestCallOptions } from './call-state.ts';
import type { Turn } from '../api/conversation-views.ts';

export interface TestCall {
  readonly state: StoreApi<CallState>;
  /** Ends the call there is, and starts one with these settings. */
  start(settings: CallSettings): Promise<void>;
  say(text: string): Promise<void>;
  /** The phone's owner answers the texts. */
  reply(text: string): Promise<void>;
  retry(): Promise<void>;
  dispose(): void;
}

/**
 * One test call. States: idle -> starting -> open -> handed off | ended; a start that fails goes
 * back to idle with the error. An answer that belongs to an earlier call is dropped.
 */
export function createTestCall(options: TestCallOptions): TestCall {
  const { api, projectId } = options;
  const fresh = (settings: CallSettings): CallState => ({
    settings,
    conversationId: null,
    phase: 'idle',
    lines: [],
    messages: [],
    phone: [],
    notes: [],
    isAnswering: false,
    error: null,
    unanswered: null,
  });
  const state = createStore<CallState>(() => fresh(options.settings));
  let stopFeed: Unsubscribe = () => {};
  const phone = createPhone({ ...options, state });
  let generation = 0;

  function takeTurn(turn: Turn): void {
    const { lines, notes, messages } = state.getState();
    state.setState({
      conversationId: turn.conversationId,
      phase: turn.phase,
      lines: [...lines, ...linesOf(turn, lines.length)],
      notes: [...notes, ...turn.notes],
      messages: turn.messages.reduce(withMessage, messages),
      isAnswering: false,
      error: null,
      unanswered: null,
    });
  }

  /** A late outcome may make the agent speak, or pass the caller on. */
  function takeOutcome(turn: Turn): void {
    const { lines, notes } = state.getState();
    state.setState({
      phase: turn.phase,
      lines: [...lines, ...linesOf(turn, lines.length)],
      notes: [...notes, ...turn.notes],
      messages: turn.messages.reduce(withMessage, state.getState().messages),
    });
  }

  function follow(conversationId: ConversationId): void {
    const heard = new Set<number>();
    /** Own turns are answered by `say`; the feed brings only what became of a text since. */
    const isNews = (turn: Turn, seq: number) =>
      turn.notes[0]?.what === 'outcome' && !heard.has(seq);
    stopFeed = api.conversations.feed(
      { projectId, conversationId, since: 0 },
      {
        item(news) {
          if (news.kind === 'message')
            state.setState({ messages: withMessage(state.getState().messages, news.message) });
          else if (isNews(news.turn, news.seq)) takeOutcome(news.turn);
          if (news.kind === 'turn') heard.add(news.seq);
        },
        connected() {},
        lost() {},
      },
    );
  }

  /** The caller is gone: the conversation must not stay open for ever. */
  function leave(): void {
    stopFeed();
    phone.stop();
    const { conversationId, phase } = state.getState();
    if (conversationId === null || phase !== 'open') return;
    api.conversations.end({ projectId, conversationId }).catch(() => {
      // Nothing is lost: an open test call does no harm, and the tester has left it.
    });
  }

  async function start(settings: CallSettings): Promise<void> {
    leave();
    generation += 1;
    const own = generation;
    state.setState({ ...fresh(settings), phase: 'starting' }, true);
    try {
      const turn = await api.conversations.start(startInput(projectId, settings));
      if (own !== generation) {
        const { conversationId } = turn;
        await api.conversations.end({ projectId, conversationId });
        return;
      }
      takeTurn(turn);
      follow(turn.conversationId);
    } catch (thrown) {
      if (own === generation) state.setState({ phase: 'idle', error: toApiError(thrown) });
    }
  }

  async function send(text: string, eventId: string): Promise<void> {
    const { conversationId } = state.getState();
    if (conversationId === null) return;
    const own = generation;
    state.setState({ isAnswering: true, error: null, unanswered: null });
    try {
      const turn = await api.conversations.say({ projectId, conversationId, text, eventId });
      if (own === generation) takeTurn(turn);
    } catch (thrown) {
      if (own !== generation) return;
      const error = toApiError(thrown);
      state.setState({ isAnswering: false, error, unanswered: { text, eventId } });
    }
  }

  return {
    state,
    start,
    async say(text) {
      const { lines, isAnswering, phase } = state.getState();
      const words = text.trim();
      if (words === '' || isAnswering || phase !== 'open') return;
      const line: CallLine = { key: `c${lines.length}`, from: 'caller', text: words, notes: [] };
      state.setState({ lines: [...lines, line] });
      await send(words, options.newEventId());
    },
    reply: (text) => phone.reply(text),
    async retry() {
      const { unanswered, conversationId, settings } = state.getState();
      if (conversationId === null) await start(settings);
      else if (unanswered) await send(unanswered.text, unanswered.eventId);
    },
    dispose() {
      generation += 1;
      leave();
    },
  };
}

function startInput(projectId: ProjectId, settings: CallSettings): StartInput {
  const { environment, variantId, caller, language } = settings;
  return {
    projectId,
    environment,
    channel: 'simulator',
    caller: caller.trim() === '' ? null : caller.trim(),
    language,
    // In Live nothing is simulated: what becomes of a text is the carrier's to say.
    ...(environment === 'live' ? {} : simulationInput(settings)),
    ...(variantId === null ? {} : { variantId }),
  };
}

/** A turn's words as bubbles; its notes stand under the last of them. */
function linesOf(turn: Turn, from: number): CallLine[] {
  const notes = turn.notes;
  if (turn.say.length === 0) return [];
  return turn.say.map((text, index) => ({
    key: `a${from + index}`,
    from: 'agent',
    text,
    notes: index === turn.say.length - 1 ? notes : [],
  }));
}
