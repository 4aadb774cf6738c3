import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ConversationId, ProjectId } from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import { agree, CONFIRMATION, FAST_ENGINE, messageOnceIt, openHotel } from '../../tests/hotel.ts';
import { startTestServer, type TestServer } from '../../tests/server.ts';
import { TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import type { MessageView } from '../../core/messaging/message-views.ts';

const SENDER = { type: 'number', number: e164Schema.parse('+15005550006') } as const;
const TEMPLATE = 'tpl_reservation_confirmation';
const FOUR_HOURS_MS = 4 * 3_600_000;

describe('messages', () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;

  beforeAll(async () => {
    twilio = new TwilioStandIn();
    const config = { twilioUrl: await twilio.start() };
    server = await startTestServer({ config, engine: FAST_ENGINE });
    ({ projectId } = await openHotel(server.afterword.services, SENDER));
  });
  afterAll(async () => {
    await server.close();
    await twilio.stop();
  });

  const until = (id: ConversationId, is: (message: MessageView) => boolean) =>
    messageOnceIt(server.afterword.services, projectId, id, is);
  const connect = () =>
    server.client.twilio.connect.mutate({
      projectId,
      accountSid: twilio.accountSid,
      authToken: twilio.authToken,
    });
  const get = (messageId: string) => server.client.messages.get.query({ projectId, messageId });
  const retry = (messageId: string) =>
    server.client.messages.retry.mutate({ projectId, messageId });
  const cancel = (messageId: string) =>
    server.client.messages.cancel.mutate({ projectId, messageId });

  it.each([
    ['+15005550001', '21211', 'failed'],
    ['+15005550002', '21612', 'failed'],
    ['+15005550009', '21614', 'failed'],
    ['+15005550004', '21610', 'suppressed'],
  ])("to the simulator's magic number %s end with %s", async (caller, code, status) => {
    const { conversationId } = await agree(server.afterword.services, projectId, { caller });
    const message = await until(conversationId, (one) => one.status === status);
    expect(message.error).toMatchObject({ code, meaning: expect.any(String) });
    const { transcript } = await server.client.conversations.get.query({
      projectId,
      conversationId,
    });
    expect(transcript.flatMap((line) => line.notes)).toContainEqual(
      expect.objectContaining({ what: 'outcome', port: 'failed', tone: 'bad' }),
    );
  });

  it.each(['undelivered', 'failed'] as const)(
    'fare as the test panel chose: %s',
    async (simulate) => {
      const { conversationId } = await agree(server.afterword.services, projectId, { simulate });
      const message = await until(conversationId, (one) => one.status === simulate);
      const { history } = await get(message.id);
      expect(history.map((line) => line.status)).toEqual([
        'queued',
        'sending',
        'accepted',
        'sent',
        simulate,
      ]);
    },
  );

  it('are retried under the same receipt, where that can help', async () => {
    const { services } = server.afterword;
    const undelivered = await agree(services, projectId, { simulate: 'undelivered' });
    const before = await until(undelivered.conversationId, (one) => one.status === 'undelivered');
    const after = await retry(before.id);
    expect(after).toMatchObject({ id: before.id, receipt: before.receipt, error: null });
    await until(undelivered.conversationId, (one) => one.status === 'undelivered');
    expect((await get(before.id)).attempts).toHaveLength(2);

    const wrong = await agree(services, projectId, { caller: '+15005550001' });
    await until(wrong.conversationId, (one) => one.status === 'failed');
    await expect(retry(wrong.message.id)).rejects.toMatchObject({ data: { code: 'refused' } });
  });

  it('that arrived cannot be retried or canceled', async () => {
    const { conversationId, message } = await agree(server.afterword.services, projectId);
    await until(conversationId, (one) => one.status === 'delivered');
    await expect(retry(message.id)).rejects.toMatchObject({ data: { code: 'refused' } });
    await expect(cancel(message.id)).rejects.toMatchObject({ data: { code: 'refused' } });
  });

  it('that wait can be canceled, and are never sent then', async () => {
    await connect();
    twilio.faults = [{ throttleSeconds: 3_000 }];
    const caller = '+447700900555';
    const { conversationId, message } = await agree(server.afterword.services, projectId, {
      caller,
    });
    await until(conversationId, (one) => one.error?.code === '20429');
    expect(await cancel(message.id)).toMatchObject({ status: 'canceled' });
    await expect(cancel(message.id)).rejects.toMatchObject({ data: { code: 'refused' } });
    expect(twilio.acceptedFor(caller)).toEqual([]);
  });

  it('that wait for a paused sender or account say so, and no longer once it sends again', async () => {
    await connect();
    twilio.faults = [{ refuse: 30034 }];
    const first = await agree(server.afterword.services, projectId, { caller: '+447700900561' });
    await until(first.conversationId, (one) => one.status === 'failed');
    expect(await get(first.message.id)).toMatchObject({ heldBy: null });
    const second = await agree(server.afterword.services, projectId, { caller: '+447700900562' });
    expect(await get(second.message.id)).toMatchObject({
      status: 'queued',
      heldBy: {
        what: 'sender',
        why: expect.stringContaining('not registered'),
        remedy: expect.any(String),
        failsAt: new Date(Date.parse(second.message.createdAt) + FOUR_HOURS_MS).toISOString(),
      },
    });
    await server.client.twilio.resume.mutate({ projectId, sender: SENDER.number });
    await until(second.conversationId, (one) => one.status === 'accepted');

    twilio.faults = [{ refuse: 20005, httpStatus: 403 }];
    const third = await agree(server.afterword.services, projectId, { caller: '+447700900563' });
    await until(third.conversationId, (one) => one.status === 'queued' && one.error !== null);
    expect(await get(third.message.id)).toMatchObject({ heldBy: { what: 'account' } });
    await connect();
    await until(third.conversationId, (one) => one.status === 'accepted');
    expect(await get(third.message.id)).toMatchObject({ heldBy: null });
  });

  it('are listed newest first, page by page, each once', async () => {
    const first = await server.client.messages.list.query({ projectId, limit: 4 });
    const second = await server.client.messages.list.query({
      projectId,
      limit: 200,
      ...(first.next ? { before: first.next } : {}),
    });
    const ids = [...first.messages, ...second.messages].map((one) => one.id);
    const all = await server.client.messages.list.query({ projectId, limit: 200 });
    expect(ids).toEqual(all.messages.map((one) => one.id));
    const failed = await server.client.messages.list.query({ projectId, status: 'failed' });
    expect(failed.messages.length).toBeGreaterThan(0);
    expect(failed.messages.every((one) => one.status === 'failed')).toBe(true);
  });

  it('can be sent as a test, with a receipt that says so', async () => {
    await server.client.twilio.disconnect.mutate({ projectId });
    const to = '+447700900777';
    const test = { projectId, templateId: TEMPLATE, to };
    const sent = server.client.templates.sendTest.mutate({ ...test, environment: 'sandbox' });
    const message = await get((await sent).messageId);
    expect(message).toMatchObject({
      body: CONFIRMATION,
      recipient: to,
      transport: 'simulator',
      conversationId: null,
      receipt: { kind: 'basis', words: expect.stringMatching(/^test send by /) },
    });
    const live = server.client.templates.sendTest.mutate({ ...test, environment: 'live' });
    await expect(live).rejects.toMatchObject({ data: { code: 'refused' } });
  });

  it('fares as a test the way that was chosen, which no provider hears of', async () => {
    await connect();
    const asked = { projectId, templateId: TEMPLATE, to: '+447700900780' };
    const test = { ...asked, environment: 'sandbox', onceKey: 'chosen' } as const;
    const { sendTest } = server.client.templates;
    const { messageId } = await sendTest.mutate({ ...test, simulate: 'landline' });
    const fared = { transport: 'simulator', status: 'undelivered', error: { code: '30006' } };
    await vi.waitFor(async () => expect(await get(messageId)).toMatchObject(fared), 20_000);
    await expect(sendTest.mutate({ ...test, simulate: 'busy' })).rejects.toMatchObject({
      data: { code: 'conflict' },
    });
    const inLive = { ...asked, environment: 'live', delaySeconds: 5 } as const;
    await expect(sendTest.mutate(inLive)).rejects.toMatchObject({
      message: 'In Live, texts are never simulated.',
      data: { code: 'bad_input' },
    });
  });

  it('is sent as a test once, however often it is asked for under the same key', async () => {
    const to = '+447700900778';
    const test = { projectId, templateId: TEMPLATE, to, environment: 'sandbox' } as const;
    const ask = (onceKey: string, more = {}) =>
      server.client.templates.sendTest.mutate({ ...test, onceKey, ...more });
    const [first, again] = await Promise.all([ask('key-1'), ask('key-1')]);
    expect(again).toEqual(first);
    expect(await ask('key-1')).toEqual(first);
    const sentTo = async () =>
      (await server.client.messages.list.query({ projectId, recipient: to })).messages.length;
    expect(await sentTo()).toBe(1);
    expect(await ask('key-2')).not.toEqual(first);
    expect(await sentTo()).toBe(2);
    await expect(ask('key-1', { to: '+447700900779' })).rejects.toMatchObject({
      data: { code: 'conflict', remedy: expect.any(String) },
    });
  });
});

describe('a text in Live', () => {
  it('waits and says so while Twilio is not connected; the simulator is never used', async () => {
    const server = await startTestServer({ engine: FAST_ENGINE });
    const { services } = server.afterword;
    const { projectId } = await openHotel(services, SENDER);
    for (const to of ['pre-release', 'live'] as const) {
      const { client } = server;
      await client.deployments.promote.mutate({
        projectId,
        to,
        acceptedWarnings: [],
        acceptAllWarnings: true,
      });
    }
    const entities = { customer_name: 'Ana', booking_date: 'Fri 4 Dec' };
    const { message } = await agree(services, projectId, { environment: 'live', entities });
    expect(message.transport).toBe('twilio');
    const { id: messageId } = message;
    await vi.waitFor(async () => {
      const waiting = await server.client.messages.get.query({ projectId, messageId });
      expect(waiting.heldBy?.why).toMatch(/^Twilio is not connected/);
      expect(waiting).toMatchObject({ status: 'queued', error: null });
    }, 20_000);
    await server.close();
  });
});
