import { describe, expect, it } from 'vitest';
import { CALL, aMessage, aTurn, callsWith } from '../../stories/screens/fake-calls.ts';
import { conversationIdSchema, messageIdSchema, projectIdSchema } from '../../core/ids.ts';
import { statusWords } from '../../core/messaging/statuses.ts';
import { ApiError } from '../api/api-error.ts';
import { fakeServerApi } from '../api/fake/fake-server-api.ts';
import type { ServerApi } from '../api/server-api.ts';
import { phoneBubbles } from './phone-bubbles.ts';
import { createTestCall } from './test-call.ts';
import type { PhoneReply } from '../../core/messaging/received-views.ts';
import type { MessageView } from '../../core/messaging/message-views.ts';

const settings = {
  environment: 'draft',
  variantId: null,
  caller: '+15550100142',
  language: 'en-US',
  simulate: 'delivered',
  delaySeconds: null,
} as const;

const NOTHING: PhoneReply = { kind: 'text', reply: null, conversationId: null, messages: [] };

async function texted(smsReply: ServerApi['conversations']['smsReply']) {
  const start = async () => aTurn({ say: ['Hello.'], messages: [aMessage()] });
  const feeds: string[] = [];
  const feed: ServerApi['conversations']['feed'] = ({ conversationId }) => {
    feeds.push(`open ${conversationId}`);
    return () => feeds.push(`closed ${conversationId}`);
  };
  const { conversations } = { ...fakeServerApi(), ...callsWith({ start, smsReply, feed }) };
  let events = 0;
  const call = createTestCall({
    projectId: projectIdSchema.parse('prj_1'),
    api: { conversations },
    settings,
    newEventId: () => `event${(events += 1)}`,
  });
  await call.start(settings);
  const bubbles = () =>
    phoneBubbles(call.state.getState()).map(({ direction, body }) => {
      return `${direction}: ${typeof body === 'string' ? body : '?'}`;
    });
  return { call, feeds, bubbles };
}

describe("a test call's phone", () => {
  it('shows the reply, and what came back at once, in order', async () => {
    const asked: object[] = [];
    const { call, bubbles } = await texted(async (input) => {
      asked.push(input);
      return { ...NOTHING, kind: 'stop', reply: 'No more texts.' };
    });
    await call.reply('  STOP ');
    expect(asked).toMatchObject([{ conversationId: CALL, from: '+15550100142', text: 'STOP' }]);
    expect(bubbles()).toEqual([`in: ${aMessage().body}`, 'out: STOP', 'in: No more texts.']);
  });

  it('follows the conversation by text that comes of it, until the call is left', async () => {
    const conversationId = conversationIdSchema.parse('cnv_text');
    const id = messageIdSchema.parse('msg_reply');
    const { call, feeds, bubbles } = await texted(async () => ({
      ...NOTHING,
      conversationId,
      messages: [aMessage({ id, conversationId, body: 'We have parking.' })],
    }));
    await call.reply('parking?');
    await call.reply('parking?');
    expect(bubbles().slice(0, 3)).toEqual([
      `in: ${aMessage().body}`,
      'out: parking?',
      'in: We have parking.',
    ]);
    call.dispose();
    expect(feeds.filter((one) => one.endsWith('cnv_text'))).toEqual([
      'open cnv_text',
      'closed cnv_text',
    ]);
  });

  it('says of a reply that was not taken in why', async () => {
    const { call } = await texted(() =>
      Promise.reject(new ApiError('offline', 'The server did not answer.', 'Try again.')),
    );
    await call.reply('STOP');
    expect(phoneBubbles(call.state.getState()).at(-1)).toMatchObject({
      status: 'not sent: The server did not answer.',
      tone: 'error',
    });
  });
});

describe('a text that never reached the phone', () => {
  const error = {
    code: 'opted_out',
    meaning: 'The recipient has opted out.',
    cause: null,
    remedy: '',
  };
  const at = '2026-11-20T09:41:00Z';
  const shown = (messages: readonly MessageView[]) => phoneBubbles({ messages, phone: [] });

  it('is not shown as one, but its status, as the messages say it, and why', () => {
    const held = aMessage({ status: 'suppressed', statusAt: at, error });
    expect(shown([held])).toMatchObject([
      {
        direction: 'none',
        body: held.title,
        status: expect.stringMatching(
          /^suppressed, not sent: The recipient has opted out · \d+:41$/,
        ),
        tone: 'error',
      },
    ]);
  });

  it.each(['suppressed', 'canceled', 'failed', 'undelivered'])('when it was %s', (status) => {
    const [bubble] = shown([aMessage({ status, error })]);
    expect(bubble).toMatchObject({ direction: 'none' });
    expect(bubble?.status).toContain(statusWords(status));
    expect(bubble?.status).toContain('The recipient has opted out · ');
    expect(JSON.stringify(bubble)).not.toContain(aMessage().body);
  });

  it('waits for quiet hours to end before it is there', () => {
    const waiting = aMessage({ status: 'queued', waitsUntil: at });
    expect(shown([waiting])).toMatchObject([
      { direction: 'none', status: expect.stringMatching(/^waits for quiet hours to end · /) },
    ]);
  });
});
