import { describe, expect, it } from 'vitest';
import type { ConversationId, ProjectId } from '../../../core/ids.ts';
import { e164Schema } from '../../../core/phone.ts';
import { agree, messageOnceIt } from '../../../tests/hotel.ts';
import type { TestServer } from '../../../tests/server.ts';
import type { StandInMessage, TwilioStandIn } from '../../../tests/twilio-stand-in.ts';
import { useConnectedHotel } from '../../../tests/use-connected-hotel.ts';

const PUBLIC_URL = 'https://sms.hotel.example';
const SENDER = { type: 'number', number: e164Schema.parse('+15005550006') } as const;
/** Each test has a person of its own. */
let callers = 0;

describe('a text whose first try is reported as delivered after its second came to nothing', () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;
  useConnectedHotel({ sender: SENDER, publicUrl: PUBLIC_URL, per: 'test' }, (hotel) => {
    ({ server, twilio, projectId } = hotel);
    twilio.deliverTo = {
      publicUrl: PUBLIC_URL,
      serverUrl: server.url,
      settled: () => server.afterword.services.messaging.statusInbox.settled(),
    };
  });

  /** A text that was accepted, by a person of its own. */
  async function accepted() {
    callers += 1;
    const caller = `+4477009008${String(callers).padStart(2, '0')}`;
    const { services } = server.afterword;
    const { conversationId, message } = await agree(services, projectId, { caller });
    await until(conversationId, 'accepted');
    const [first] = twilio.acceptedFor(caller);
    if (!first) throw new Error('it was not accepted');
    return { caller, conversationId, messageId: message.id, first };
  }

  const until = (conversationId: ConversationId, status: string) =>
    messageOnceIt(
      server.afterword.services,
      projectId,
      conversationId,
      (one) => one.status === status,
    );

  /** Its sender is paused, so what a person has sent again waits. */
  async function retriedBehindPause() {
    const text = await accepted();
    await twilio.report(text.first, 'undelivered', { ErrorCode: '30034' });
    await until(text.conversationId, 'undelivered');
    await server.client.messages.retry.mutate({ projectId, messageId: text.messageId });
    return text;
  }

  async function expectDelivered(text: Awaited<ReturnType<typeof accepted>>, before: string) {
    const get = () => server.client.messages.get.query({ projectId, messageId: text.messageId });
    expect((await get()).status).toBe(before);
    await report(text.first);
    const { status, error, providerSid, mayRetry } = await get();
    expect({ status, error, providerSid, mayRetry }).toEqual({
      status: 'delivered',
      error: null,
      providerSid: text.first.sid,
      mayRetry: false,
    });
  }

  async function report(text: StandInMessage) {
    expect(await twilio.report(text, 'delivered')).toBe(204);
  }

  it('is delivered where somebody canceled that', async () => {
    const text = await retriedBehindPause();
    await server.client.messages.cancel.mutate({ projectId, messageId: text.messageId });
    await expectDelivered(text, 'canceled');
  });

  it('is delivered where they opted out meanwhile, which holds', async () => {
    const text = await retriedBehindPause();
    const recipient = e164Schema.parse(text.caller);
    await server.client.optOuts.add.mutate({ projectId, recipient, reason: 'said so by phone' });
    await server.client.twilio.resume.mutate({ projectId, sender: SENDER.number });
    await until(text.conversationId, 'suppressed');
    await expectDelivered(text, 'suppressed');
    const { optOuts } = await server.client.optOuts.list.query({ projectId, recipient });
    expect(optOuts).toHaveLength(1);
  });

  it('is delivered where Twilio refused that', async () => {
    const text = await accepted();
    twilio.faults = [{ refuse: 21_211 }];
    await twilio.report(text.first, 'undelivered', { ErrorCode: '30003' });
    await until(text.conversationId, 'failed');
    await expectDelivered(text, 'failed');
  });

  it('is delivered where that was not, and stays so whatever is said of it', async () => {
    const text = await accepted();
    await twilio.report(text.first, 'undelivered', { ErrorCode: '30003' });
    await until(text.conversationId, 'accepted');
    const second = twilio.acceptedFor(text.caller).at(-1) ?? text.first;
    await twilio.report(second, 'undelivered', { ErrorCode: '30003' });
    await expectDelivered(text, 'undelivered');
    await twilio.report(second, 'failed', { ErrorCode: '30008' });
    await report(second);
    const { messageId } = text;
    const after = await server.client.messages.get.query({ projectId, messageId });
    expect(after).toMatchObject({ status: 'delivered', providerSid: text.first.sid });
    expect(twilio.acceptedFor(text.caller)).toHaveLength(2);
  });
});
