import { describe, expect, it } from 'vitest';
import {
  conversationIdSchema,
  messageIdSchema,
  projectIdSchema,
  receiptIdSchema,
} from '../../core/ids.ts';
import type { FeedListener, ServerApi } from '../api/server-api.ts';
import { ApiError } from '../api/api-error.ts';
import { fakeServerApi } from '../api/fake/fake-server-api.ts';
import { CALLER, AT, templateId, actionId } from '../../core/testing/build-project.ts';
import { createTestCall } from './test-call.ts';
import type { CallSettings } from './call-state.ts';
import type { MessageView } from '../../core/messaging/message-views.ts';
import type { ConversationNews, Turn } from '../api/conversation-views.ts';

const projectId = projectIdSchema.parse('prj_1');
const settings: CallSettings = {
  environment: 'draft',
  variantId: null,
  caller: CALLER,
  language: 'en-US',
  simulate: 'delivered',
  delaySeconds: null,
};

function aTurn(id: string, change: Partial<Turn> = {}): Turn {
  return {
    conversationId: conversationIdSchema.parse(`cnv_${id}`),
    turn: 1,
    say: ['Hello.'],
    effects: [],
    notes: [],
    phase: 'open',
    messages: [],
    problems: [],
    ...change,
  };
}

function aMessage(status: string, statusAt: string): MessageView {
  return {
    id: messageIdSchema.parse('msg_1'),
    conversationId: conversationIdSchema.parse('cnv_1'),
    environment: 'draft',
    actionId: actionId('sms'),
    templateId: templateId('map'),
    title: 'map',
    recipient: CALLER,
    sender: null,
    body: 'A map.',
    encoding: 'GSM-7',
    segments: 1,
    status,
    statusAt,
    createdAt: AT,
    error: null,
    waitsUntil: null,
    transport: 'simulator',
    isTest: true,
    topicId: null,
    receipt: {
      id: receiptIdSchema.parse('rcp_1'),
      kind: 'agreed',
      offer: 'Shall I?',
      words: 'yes',
      offerTurn: 1,
      turn: 2,
      actionId: actionId('sms'),
      templateId: templateId('map'),
      recipient: CALLER,
      at: AT,
      why: 'agreed',
    },
  };
}

/** A server that records what is asked of it, with answers set by the test. */
function setUp(parts: Partial<ServerApi['conversations']> = {}) {
  const asked: string[] = [];
  let listener: FeedListener<ConversationNews> | null = null;
  const conversations: ServerApi['conversations'] = {
    ...fakeServerApi().conversations,
    start: async () => aTurn('1'),
    say: async ({ text, eventId }) => {
      asked.push(`say ${text} ${eventId}`);
      return aTurn('1', { say: [`You said ${text}.`] });
    },
    end: async ({ conversationId }) => {
      asked.push(`end ${conversationId}`);
      return aTurn('1', { say: [], phase: 'ended' });
    },
    feed: (_, heard) => {
      listener = heard;
      return () => asked.push('feed stopped');
    },
    ...parts,
  };
  let events = 0;
  const call = createTestCall({
    projectId,
    api: { conversations },
    settings,
    newEventId: () => `event${++events}`,
  });
  return { call, asked, news: (item: ConversationNews) => listener?.item(item) };
}

describe('a test call', () => {
  it('shows the greeting, then what both say', async () => {
    const { call } = setUp();
    await call.start(settings);
    await call.say('  parking ');
    expect(call.state.getState().lines.map((line) => `${line.from}: ${line.text}`)).toEqual([
      'agent: Hello.',
      'caller: parking',
      'agent: You said parking.',
    ]);
  });

  it('keeps what was said when no answer comes, and says it again under the same id', async () => {
    let isDown = true;
    const asked: (string | undefined)[] = [];
    const { call } = setUp({
      say: async ({ eventId }) => {
        asked.push(eventId);
        if (isDown) throw new ApiError('offline', 'The server did not answer.', 'Try again.');
        return aTurn('1', { say: ['There you are.'] });
      },
    });
    await call.start(settings);
    await call.say('hello?');
    expect(call.state.getState().error?.message).toBe('The server did not answer.');
    isDown = false;
    await call.retry();
    expect(asked).toEqual(['event1', 'event1']);
    expect(call.state.getState().lines.filter((line) => line.from === 'caller')).toHaveLength(1);
    expect(call.state.getState().error).toBeNull();
  });

  it('moves a message forward as news come, and never back', async () => {
    const { call, news } = setUp({
      say: async () => aTurn('1', { messages: [aMessage('queued', '2026-11-23T09:41:00.000Z')] }),
    });
    await call.start(settings);
    await call.say('yes');
    const delivered = aMessage('delivered', '2026-11-23T09:41:02.000Z');
    const sent = aMessage('sent', '2026-11-23T09:41:01.000Z');
    for (const message of [delivered, sent]) news({ seq: 2, kind: 'message', message });
    expect(call.state.getState().messages.map((one) => one.status)).toEqual(['delivered']);
  });

  it('hears a late outcome once, though the feed repeats it', async () => {
    const { call, news } = setUp();
    await call.start(settings);
    const outcome = { what: 'outcome', text: 'undelivered', tone: 'bad' } as const;
    const turn = aTurn('1', { say: ['It could not be sent.'], notes: [outcome] });
    for (let time = 0; time < 2; time += 1) news({ seq: 5, kind: 'turn', turn });
    expect(call.state.getState().lines.map((line) => line.text)).toEqual([
      'Hello.',
      'It could not be sent.',
    ]);
  });

  it('drops the answer of a call that was restarted, and ends that call', async () => {
    let answerFirst: (turn: Turn) => void = () => {};
    const first = new Promise<Turn>((resolve) => {
      answerFirst = resolve;
    });
    const starts = [first, Promise.resolve(aTurn('2', { say: ['Second.'] }))];
    const { call, asked } = setUp({ start: () => starts.shift() ?? first });
    const started = call.start(settings);
    await call.start(settings);
    answerFirst(aTurn('1', { say: ['First.'] }));
    await started;
    expect(call.state.getState().lines.map((line) => line.text)).toEqual(['Second.']);
    expect(asked).toContain('end cnv_1');
  });

  it('goes back to idle with the reason when it cannot start', async () => {
    const { call } = setUp({
      start: () => Promise.reject(new ApiError('refused', 'The draft has errors.', 'Mend them.')),
    });
    await call.start(settings);
    expect(call.state.getState()).toMatchObject({
      phase: 'idle',
      error: { message: 'The draft has errors.', remedy: 'Mend them.' },
    });
  });

  it('asks for no simulated outcome in Live', async () => {
    const inputs: unknown[] = [];
    const { call } = setUp({
      start: async (input) => {
        inputs.push(input);
        return aTurn('1');
      },
    });
    await call.start({ ...settings, delaySeconds: 30 });
    expect(inputs[0]).toMatchObject({ simulate: 'delivered', delaySeconds: 30 });
    await call.start({ ...settings, environment: 'live', delaySeconds: 30 });
    expect(inputs[1]).not.toHaveProperty('simulate');
    expect(inputs[1]).not.toHaveProperty('delaySeconds');
  });

  it('ends the conversation when the panel closes', async () => {
    const { call, asked } = setUp();
    await call.start(settings);
    call.dispose();
    expect(asked).toEqual(['feed stopped', 'end cnv_1']);
  });
});
