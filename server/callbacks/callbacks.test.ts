import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ConversationId, messageIdSchema, type ProjectId } from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import { openConnectedHotel } from '../../tests/connected-hotel.ts';
import { agree, FAST_ENGINE, messageOnceIt } from '../../tests/hotel.ts';
import type { TestServer } from '../../tests/server.ts';
import type { TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import { systemActor } from '../access/actor.ts';
import { authorize } from '../access/authorize.ts';
import { statusCallbacks } from '../db/schema.sqlite.ts';
import type { MessageView } from '../../core/messaging/message-views.ts';
import { StatusInbox } from './status-inbox.ts';

const PUBLIC_URL = 'https://sms.hotel.example';
const SENDER = { type: 'number', number: e164Schema.parse('+15005550006') } as const;

describe('status callbacks between answer and application', () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;
  let callers = 0;

  beforeAll(async () => {
    const engine = { ...FAST_ENGINE, pollMs: 600_000 };
    const config = { publicUrl: PUBLIC_URL };
    ({ server, twilio, projectId } = await openConnectedHotel({ sender: SENDER, config, engine }));
  });
  beforeEach(() => {
    twilio.deliverTo = { publicUrl: PUBLIC_URL, serverUrl: server.url };
  });
  afterAll(async () => {
    await server.close();
    await twilio.stop();
  });

  const messaging = () => server.afterword.services.messaging;
  const get = (messageId: string) => server.client.messages.get.query({ projectId, messageId });
  const until = (id: ConversationId, is: (message: MessageView) => boolean) =>
    messageOnceIt(server.afterword.services, projectId, id, is);
  const stored = () =>
    server.afterword.services.db.read(async (tx) => await tx.select().from(statusCallbacks));

  async function sent() {
    callers += 1;
    const caller = `+44770090${1_000 + callers}`;
    const { conversationId, message } = await agree(server.afterword.services, projectId, {
      caller,
    });
    await until(conversationId, (one) => one.status === 'accepted');
    const [atTwilio] = twilio.acceptedFor(caller);
    if (!atTwilio) throw new Error('Twilio has no message');
    return { conversationId, message, atTwilio };
  }

  it('are not lost when the server stops in between', async () => {
    const { message, atTwilio } = await sent();
    await messaging().statusInbox.stop();
    expect(await twilio.report(atTwilio, 'delivered')).toBe(204);
    expect((await get(message.id)).status).toBe('accepted');
    expect(await stored()).toHaveLength(1);
    server = await server.restart();
    const { conversationId } = await get(message.id);
    if (conversationId === null) throw new Error('it has a conversation');
    await until(conversationId, (one) => one.status === 'delivered');
    await messaging().statusInbox.settled();
    expect(await stored()).toEqual([]);
  });

  it('are applied once where two processes see them', async () => {
    const { message, atTwilio } = await sent();
    await messaging().statusInbox.stop();
    for (const status of ['sent', 'delivered', 'sent']) await twilio.report(atTwilio, status);
    const others = [1, 2].map(() => new StatusInbox(messaging().engine));
    for (const one of others) one.start();
    const { conversationId } = message;
    if (conversationId === null) throw new Error('it has a conversation');
    await until(conversationId, (one) => one.status === 'delivered');
    await Promise.all(others.map((one) => one.settled()));
    await Promise.all(others.map((one) => one.stop()));
    expect(await stored()).toEqual([]);
    const { history } = await get(message.id);
    expect(history.map((line) => line.status)).toEqual([
      'queued',
      'sending',
      'accepted',
      'sent',
      'delivered',
    ]);
    messaging().statusInbox.start();
  });

  it('are taken up by another process when theirs is gone and nothing more comes in', async () => {
    const { conversationId, atTwilio } = await sent();
    await messaging().statusInbox.stop();
    await twilio.report(atTwilio, 'sent');
    const other = new StatusInbox(messaging().engine);
    other.start();
    // What it found at its start is done: from here on nobody tells it anything.
    await until(conversationId, (one) => one.status === 'sent');
    await other.settled();
    expect(await twilio.report(atTwilio, 'delivered')).toBe(204);
    await until(conversationId, (one) => one.status === 'delivered');
    await other.stop();
    messaging().statusInbox.start();
  });

  it('are kept with what nobody has announced', async () => {
    const { message, atTwilio } = await sent();
    await twilio.report(atTwilio, 'delivered', { RawDlrDoneDate: '2611260304', __proto: 'x' });
    await messaging().statusInbox.settled();
    expect((await get(message.id)).history.at(-1)).toMatchObject({
      status: 'delivered',
      detail: { source: 'callback', more: { RawDlrDoneDate: '2611260304', __proto: 'x' } },
    });
  });

  it('are applied together, those of one conversation in turn', async () => {
    const { services } = server.afterword;
    const grant = authorize(systemActor('test'), projectId, 'build');
    const { conversationId, message, atTwilio } = await sent();
    await services.conversations.say(grant, { conversationId, text: 'where can I park' });
    await services.conversations.say(grant, { conversationId, text: 'yes please' });
    await until(conversationId, (one) => one.id !== message.id && one.status === 'accepted');
    const second = twilio.acceptedFor(message.recipient).find((one) => one.sid !== atTwilio.sid);
    if (!second) throw new Error('Twilio has no second message');
    const other = await sent();
    await messaging().statusInbox.stop();
    for (const one of [atTwilio, second, other.atTwilio]) {
      for (const status of ['sent', 'delivered']) await twilio.report(one, status);
    }
    const warned = vi.spyOn(messaging().engine.log, 'warn');
    messaging().statusInbox.start();
    await until(other.conversationId, (one) => one.status === 'delivered');
    await messaging().statusInbox.settled();
    expect(await stored()).toEqual([]);
    const { messages } = await services.conversations.get(grant, conversationId);
    expect(messages.map((one) => one.status)).toEqual(['delivered', 'delivered']);
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  it('do not hold up one another when one cannot be applied', async () => {
    const { message, atTwilio } = await sent();
    await messaging().statusInbox.put(messageIdSchema.parse(message.id), { not: 'a callback' });
    await twilio.report(atTwilio, 'delivered');
    const { conversationId } = message;
    if (conversationId === null) throw new Error('it has a conversation');
    await until(conversationId, (one) => one.status === 'delivered');
    expect(await stored()).toMatchObject([{ params: { not: 'a callback' } }]);
  });
});
