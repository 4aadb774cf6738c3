import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ProjectId } from '../../../core/ids.ts';
import { e164Schema } from '../../../core/phone.ts';
import { openConnectedHotel } from '../../../tests/connected-hotel.ts';
import { agree, FAST_ENGINE, messageOnceIt } from '../../../tests/hotel.ts';
import type { TestServer } from '../../../tests/server.ts';
import type { TwilioStandIn } from '../../../tests/twilio-stand-in.ts';

const SENDER = { type: 'number', number: e164Schema.parse('+15005550006') } as const;
const PUBLIC_URL = 'https://sms.hotel.example';

describe('a text that Twilio took and could not deliver', () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;

  beforeAll(async () => {
    const config = { publicUrl: PUBLIC_URL };
    const hotel = await openConnectedHotel({ sender: SENDER, config, engine: FAST_ENGINE });
    ({ server, twilio, projectId } = hotel);
    twilio.deliverTo = {
      publicUrl: PUBLIC_URL,
      serverUrl: server.url,
      settled: () => server.afterword.services.messaging.statusInbox.settled(),
    };
  });
  afterAll(async () => {
    await server.close();
    await twilio.stop();
  });

  async function send(caller: string) {
    const { conversationId, message } = await agree(server.afterword.services, projectId, {
      caller,
    });
    const until = (status: string) =>
      messageOnceIt(
        server.afterword.services,
        projectId,
        conversationId,
        (one) => one.status === status,
      );
    await until('accepted');
    const only = twilio.acceptedFor(caller)[0];
    if (!only) throw new Error('nothing was accepted');
    return { until, only, messageId: message.id };
  }

  it('is tried once more where that may help, and then it is final', async () => {
    const caller = '+447700900301';
    const { until, only, messageId } = await send(caller);
    only.errorCode = 30008;
    await twilio.report(only, 'undelivered', { ErrorCode: '30008' });
    await until('accepted');
    const [, second] = twilio.acceptedFor(caller);
    if (!second) throw new Error('no second try');
    // News about the first try, however late, is not about the second.
    await twilio.report(only, 'undelivered', { ErrorCode: '30008' });
    const between = await server.client.messages.get.query({ projectId, messageId });
    expect(between.status).toBe('accepted');
    second.errorCode = 30008;
    await twilio.report(second, 'undelivered', { ErrorCode: '30008' });
    await until('undelivered');
    expect(twilio.acceptedFor(caller)).toHaveLength(2);
    await server.afterword.services.messaging.statusInbox.settled();
    const over = await server.client.messages.get.query({ projectId, messageId });
    expect(over.status).toBe('undelivered');
    expect(over.error?.remedy).toMatch(/^It is not tried again/);
  });

  it('says that it is tried again while it is, and only then', async () => {
    const { until, only, messageId } = await send('+447700900305');
    only.errorCode = 30023;
    await twilio.report(only, 'undelivered', { ErrorCode: '30023' });
    await until('queued');
    const view = await server.client.messages.get.query({ projectId, messageId });
    expect(view.error?.remedy).toMatch(/^It goes out after midnight/);
  });

  it('says of a simulated text that nothing more comes', async () => {
    const services = server.afterword.services;
    const simulate = 'undelivered';
    const { conversationId } = await agree(services, projectId, { simulate });
    const { error } = await messageOnceIt(
      services,
      projectId,
      conversationId,
      (one) => one.status === 'undelivered',
    );
    expect(error).toMatchObject({
      code: '30003',
      remedy: expect.stringMatching(/^It is not tried/),
    });
  });

  it.each(['delivered', 'read'])('is not tried once more when it is %s after all', async (end) => {
    const caller = `+44770090031${end.length}`;
    const { until, only, messageId } = await send(caller);
    // Its retry waits for the account, so the report comes before it in any case.
    only.errorCode = 63038;
    await twilio.report(only, 'failed', { ErrorCode: '63038' });
    await until('queued');
    expect(await twilio.report(only, 'sent')).toBe(204);
    await until('queued');
    await twilio.report(only, end.toUpperCase());
    await until(end);
    const view = await server.client.messages.get.query({ projectId, messageId });
    expect(view).toMatchObject({ status: end, error: null });
    await server.client.twilio.resume.mutate({ projectId });
    expect(twilio.acceptedFor(caller)).toHaveLength(1);
  });

  it('is not tried once more where Twilio knows that it got there, and never said so', async () => {
    const caller = '+447700900304';
    const { until, only } = await send(caller);
    only.errorCode = 63038;
    await twilio.report(only, 'undelivered', { ErrorCode: '63038' });
    await until('queued');
    only.status = 'sent';
    twilio.requests.length = 0;
    await server.client.twilio.resume.mutate({ projectId });
    await vi.waitFor(() => {
      const asked = twilio.requests.map(({ path }) => path);
      expect(asked).toContainEqual(expect.stringContaining(only.sid));
    });
    only.status = 'delivered';
    await until('delivered');
    expect(twilio.acceptedFor(caller)).toHaveLength(1);
  });

  it('is final where another try would end the same', async () => {
    const caller = '+447700900302';
    const { until, only } = await send(caller);
    await twilio.report(only, 'undelivered', { ErrorCode: '30007' });
    await until('undelivered');
    expect(twilio.acceptedFor(caller)).toHaveLength(1);
  });

  it('says that its sender is out of order', async () => {
    const { until, only } = await send('+447700900303');
    only.errorCode = 30034;
    await twilio.report(only, 'undelivered', { ErrorCode: '30034' });
    await until('undelivered');
    expect(await server.client.twilio.get.query({ projectId })).toMatchObject({
      pausedSenders: [{ sender: SENDER.number }],
    });
  });
});
