import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ConversationId, conversationIdSchema, type ProjectId } from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import { ASK, FAST_ENGINE, messageOnceIt, openHotel } from '../../tests/hotel.ts';
import { startTestServer, type TestServer } from '../../tests/server.ts';
import { textIn } from '../../tests/text-in.ts';
import { TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import type { MessageView } from '../../core/messaging/message-views.ts';

const PUBLIC_URL = 'https://sms.hotel.example';
const SENDER = { type: 'number', number: e164Schema.parse('+15005550006') } as const;
const LISTED = e164Schema.parse('+447700900123');
const STRANGER = e164Schema.parse('+447700900124');
const ENVIRONMENTS = ['draft', 'sandbox', 'pre-release', 'live'] as const;

type Start = Parameters<TestServer['client']['conversations']['start']['mutate']>[0];

describe('a scenario run, with Twilio connected and a sender everywhere,', () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;
  /** Read anew when the server is started again. */
  let config: { twilioUrl: string; publicUrl: string; testNumbers: (typeof LISTED)[] | null };

  beforeEach(async () => {
    twilio = new TwilioStandIn();
    config = { twilioUrl: await twilio.start(), publicUrl: PUBLIC_URL, testNumbers: [LISTED] };
    server = await startTestServer({ config, engine: FAST_ENGINE });
    ({ projectId } = await openHotel(server.afterword.services, SENDER));
    const { accountSid, authToken } = twilio;
    await server.client.twilio.connect.mutate({ projectId, accountSid, authToken });
    await promote();
  });
  afterEach(async () => {
    await server.close();
    await twilio.stop();
  });

  /** What is in Sandbox, up to Live. */
  async function promote(): Promise<void> {
    for (const to of ['pre-release', 'live'] as const) {
      const asked = { projectId, to, acceptAllWarnings: true };
      const answer = await server.client.deployments.promote.mutate(asked);
      expect(answer).toMatchObject({ promoted: true });
    }
  }

  async function startAgain(testNumbers: typeof config.testNumbers): Promise<void> {
    config.testNumbers = testNumbers;
    server = await server.restart();
  }

  /** Everybody whose phone Twilio was asked to text. */
  const reached = () => [
    ...new Set(
      twilio.requests
        .filter(({ method, path }) => method === 'POST' && path.endsWith('/Messages.json'))
        .map(({ params }) => params.get('To')),
    ),
  ];

  async function start(more: Partial<Start>): Promise<ConversationId> {
    const began = await server.client.conversations.start.mutate({
      projectId,
      environment: 'live',
      channel: 'scenario',
      // In Live no example stands in for them.
      entities: { guest_name: 'Ana', booking_date: 'Fri 4 Dec' },
      ...more,
    });
    return conversationIdSchema.parse(began.conversationId);
  }
  /** The texts that were queued when the last of it was said. */
  async function say(conversationId: ConversationId, ...words: readonly string[]) {
    let messages: readonly MessageView[] = [];
    for (const text of words) {
      const asked = { projectId, conversationId, text };
      ({ messages } = await server.client.conversations.say.mutate(asked));
    }
    const [message] = messages;
    if (!message) throw new Error('no text was queued');
    return message;
  }
  const once = (id: ConversationId, ...statuses: readonly string[]) =>
    messageOnceIt(server.afterword.services, projectId, id, (one) => statuses.includes(one.status));

  /** A text that somebody's real phone sends us; resolves when its conversation has taken it. */
  async function phone(from: string, body: string): Promise<void> {
    const place = { server, twilio, publicUrl: PUBLIC_URL };
    expect(await textIn(place, { from, to: SENDER.number, body, isAnswer: true })).toBe(200);
    await server.afterword.services.messaging.inbound.settled();
  }
  /** The conversation by text that goes on with this number, newest first. */
  async function byText(caller: string): Promise<ConversationId> {
    const { conversations } = await server.client.conversations.list.query({ projectId });
    const found = conversations.find((one) => one.channel.endsWith('sms') && one.caller === caller);
    if (!found) throw new Error('nothing goes on by text');
    return conversationIdSchema.parse(found.id);
  }

  it.each(ENVIRONMENTS)('reaches nobody off the list in %s', async (environment) => {
    const stranger = await start({ environment, caller: STRANGER });
    expect(await say(stranger, ASK, 'yes please')).toMatchObject({ transport: 'simulator' });
    const listed = await start({ environment, caller: LISTED });
    const transport = environment === 'draft' ? 'simulator' : 'twilio';
    expect(await say(listed, ASK, 'yes please')).toMatchObject({ transport });
    await once(stranger, 'delivered');
    await once(listed, 'delivered', 'accepted');
    expect(reached()).toEqual(environment === 'draft' ? [] : [LISTED]);
  });

  it.each(ENVIRONMENTS)(
    'reaches nobody at all in %s where there is no list',
    async (environment) => {
      await startAgain(null);
      for (const caller of [STRANGER, LISTED]) {
        const id = await start({ environment, caller });
        expect(await say(id, ASK, 'yes please')).toMatchObject({ transport: 'simulator' });
        await once(id, 'delivered');
      }
      expect(reached()).toEqual([]);
    },
  );

  it('does not follow a number that is given in the call', async () => {
    const id = await start({ caller: LISTED });
    const message = await say(id, ASK, `yes, but send it to ${STRANGER}`, 'yes please');
    expect(message).toMatchObject({ transport: 'simulator', recipient: STRANGER });
    await once(id, 'delivered');
    expect(reached()).toEqual([]);
  });

  it('does not reach anybody by being tried again', async () => {
    const id = await start({ environment: 'sandbox', caller: STRANGER, simulate: 'failed' });
    const message = await say(id, ASK, 'yes please');
    const failed = await once(id, 'failed');
    await server.client.messages.retry.mutate({ projectId, messageId: message.id });
    const { services } = server.afterword;
    const again = await messageOnceIt(
      services,
      projectId,
      id,
      ({ status, statusAt }) => status === 'failed' && statusAt > failed.statusAt,
    );
    expect(again.transport).toBe('simulator');
    expect(reached()).toEqual([]);
  });

  it('does not go on by text with more people than it may reach', async () => {
    const id = await start({ caller: LISTED });
    await say(id, ASK, 'yes please');
    await once(id, 'accepted');
    // The person on the list answers on a real phone, and names somebody else's.
    await phone(LISTED, ASK);
    const next = await byText(LISTED);
    await once(next, 'accepted');
    const before = twilio.acceptedFor(LISTED).length;
    await phone(LISTED, `yes, but send it to ${STRANGER}`);
    // They read what it is answered before they agree to it.
    const hasRead = () => twilio.acceptedFor(LISTED).length > before;
    await messageOnceIt(server.afterword.services, projectId, next, hasRead);
    await phone(LISTED, 'yes please');
    const { messages } = await server.client.conversations.get.query({
      projectId,
      conversationId: next,
    });
    expect(messages.filter((one) => one.recipient === STRANGER)).toMatchObject([
      { transport: 'simulator' },
    ]);
    // Answered on the real phone, once the last answer has left.
    const answer = messages.findLast((one) => one.recipient === LISTED);
    const isOut = (one: { readonly id: string; readonly status: string }) =>
      one.id === answer?.id && one.status === 'accepted';
    await messageOnceIt(server.afterword.services, projectId, next, isOut);
    expect(twilio.acceptedFor(LISTED).length).toBeGreaterThan(before);
    // And whoever got a simulated text is nobody it goes on with on a real phone.
    const simulated = await start({ caller: STRANGER });
    await say(simulated, ASK, 'yes please');
    await phone(STRANGER, ASK);
    const asked = { projectId, conversationId: simulated, from: STRANGER, eventId: 'e1' };
    await server.client.conversations.smsReply.mutate({ ...asked, text: ASK });
    await once(await byText(STRANGER), 'delivered');
    expect(reached()).toEqual([LISTED]);
  });

  it('goes by the list as it is when a text leaves, not only when it was queued', async () => {
    // The sender is refused, so what comes after waits.
    twilio.faults = [{ refuse: 30034 }];
    const first = await start({ caller: LISTED });
    await say(first, ASK, 'yes please');
    await once(first, 'failed');
    const waiting = await start({ caller: LISTED });
    expect(await say(waiting, ASK, 'yes please')).toMatchObject({ status: 'queued' });
    const tries = twilio.requests.length;
    await startAgain([STRANGER]);
    await server.client.twilio.resume.mutate({ projectId, sender: SENDER.number });
    const message = await once(waiting, 'failed');
    expect(message.error).toMatchObject({ code: 'not_on_test_list' });
    const again = { projectId, messageId: message.id };
    await server.client.messages.retry.mutate(again);
    await messageOnceIt(
      server.afterword.services,
      projectId,
      waiting,
      ({ status, statusAt }) => status === 'failed' && statusAt > message.statusAt,
    );
    expect(twilio.requests.slice(tries).filter((one) => one.method === 'POST')).toEqual([]);
    // Back on the list, the same message goes out.
    await startAgain([LISTED]);
    await server.client.messages.retry.mutate(again);
    await once(waiting, 'accepted');
    expect(twilio.acceptedFor(LISTED)).toHaveLength(1);
  });

  it('stays one when its environment is given another release meanwhile', async () => {
    const id = await start({ environment: 'live', caller: STRANGER });
    const published = { projectId, note: '', acceptedWarnings: [], acceptAllWarnings: true };
    await server.client.releases.publish.mutate(published);
    await promote();
    expect(await say(id, ASK, 'yes please')).toMatchObject({ transport: 'simulator' });
    await once(id, 'delivered');
    expect(reached()).toEqual([]);
  });
});
