import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import { openConnectedHotel } from '../../tests/connected-hotel.ts';
import { agree, FAST_ENGINE, messageOnceIt } from '../../tests/hotel.ts';
import type { TestServer } from '../../tests/server.ts';
import { textIn } from '../../tests/text-in.ts';
import { TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import { formerTwilioConnections, inboundMessages, messages } from '../db/schema.sqlite.ts';
import type { MessageView } from '../../core/messaging/message-views.ts';

const SENDER = { type: 'number', number: e164Schema.parse('+15005550006') } as const;
const PUBLIC_URL = 'https://sms.hotel.example';
const CALLER = '+447700900123';

/** The accounts that a server remembers beside those that are connected. */
const formerOf = ({ afterword }: TestServer) =>
  afterword.services.db.read(async (tx) => await tx.select().from(formerTwilioConnections));

describe('another account, connected while texts of the first are open,', () => {
  let server: TestServer;
  let first: TwilioStandIn;
  let second: TwilioStandIn;
  let projectId: ProjectId;

  async function open(publicUrl: string | null, unresolvedMs = 3_600_000) {
    const policy = { ...FAST_ENGINE.policy, unresolvedMs };
    const engine = { ...FAST_ENGINE, settleMs: 600, policy };
    const hotel = await openConnectedHotel({ sender: SENDER, config: { publicUrl }, engine });
    ({ server, projectId } = hotel);
    first = hotel.twilio;
    second = new TwilioStandIn(`AC${'b'.repeat(32)}`, 'another-token');
    first.neighbour = second;
    for (const one of [first, second]) {
      one.deliverTo = { publicUrl: PUBLIC_URL, serverUrl: server.url };
    }
  }
  async function close() {
    await server.close();
    await first.stop();
  }
  beforeEach(() => open(PUBLIC_URL));
  afterEach(close);

  const connectSecond = () =>
    server.client.twilio.connect.mutate({
      projectId,
      accountSid: second.accountSid,
      authToken: second.authToken,
    });
  const former = () => formerOf(server);

  async function send() {
    const { services } = server.afterword;
    const { conversationId } = await agree(services, projectId, { caller: CALLER });
    return (is: (one: MessageView) => boolean) =>
      messageOnceIt(services, projectId, conversationId, is);
  }

  /** A text that the first account has, and says so. */
  async function sendAccepted() {
    const until = await send();
    await until((one) => one.status === 'accepted');
    const [text] = first.acceptedFor(CALLER);
    if (!text) throw new Error('nothing was accepted');
    return { until, text };
  }

  /** The first account takes a text and never says so; meanwhile the second is connected. */
  async function sendAndSwitch() {
    first.faults = ['accept, hang'];
    const isAsked = first.nextCreate();
    const until = await send();
    await isAsked;
    await connectSecond();
    return until;
  }

  it('does not get a text whose answer was lost: it is found where it was sent', async () => {
    const until = await sendAndSwitch();
    await until((one) => one.status === 'accepted');
    expect(first.acceptedFor(CALLER)).toHaveLength(1);
    expect(second.acceptedFor(CALLER)).toEqual([]);
  });

  it('gets a text that the first certainly has not got', async () => {
    first.faults = ['drop'];
    const isAsked = first.nextCreate();
    const until = await send();
    await isAsked;
    await connectSecond();
    await until((one) => one.status === 'accepted');
    expect(first.acceptedFor(CALLER)).toEqual([]);
    expect(second.acceptedFor(CALLER)).toHaveLength(1);
  });

  it('does not get a text of which nobody can find out any more', async () => {
    await close();
    await open(null, 1_500);
    const until = await sendAndSwitch();
    await server.afterword.services.db.write(async (tx) => {
      await tx.delete(formerTwilioConnections);
    });
    const failed = await until((one) => one.status === 'failed');
    expect(failed.error?.code).toBe('unresolved');
    expect(second.acceptedFor(CALLER)).toEqual([]);
  });

  it('takes no part in what the first reports', async () => {
    const { until, text } = await sendAccepted();
    await connectSecond();
    expect(await first.report(text, 'sent')).toBe(204);
    await until((one) => one.status === 'sent');
    expect(await second.report(text, 'undelivered')).toBe(403);
    const { formerAccounts } = server.afterword.services;
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
    await formerAccounts.forget(inDays(4));
    expect(await former()).toHaveLength(1);
    expect(await first.report(text, 'delivered')).toBe(204);
    await until((one) => one.status === 'delivered');
    // People may still answer it.
    await formerAccounts.forget(inDays(2));
    expect(await former()).toHaveLength(1);
    await formerAccounts.forget(inDays(4));
    expect(await former()).toEqual([]);
  });

  it('does not keep the first from saying that somebody has texted STOP', async () => {
    const { until, text } = await sendAccepted();
    await first.report(text, 'delivered');
    await until((one) => one.status === 'delivered');
    await connectSecond();
    const stop = { from: CALLER, to: SENDER.number, body: 'STOP' };
    const forger = new TwilioStandIn(first.accountSid, 'a-guess');
    const at = { server, publicUrl: PUBLIC_URL };
    expect(await textIn({ ...at, twilio: forger }, stop)).toBe(403);
    expect(await textIn({ ...at, twilio: first }, stop)).toBe(200);
    const again = await send();
    await again((one) => one.status === 'suppressed');
    expect(second.acceptedFor(CALLER)).toEqual([]);
  });

  it('hears from the first no YES and no START once it has texted that person itself', async () => {
    const { db, messaging } = server.afterword.services;
    const at = { server, publicUrl: PUBLIC_URL };
    const say = async (twilio: TwilioStandIn, body: string) => {
      expect(await textIn({ ...at, twilio }, { from: CALLER, to: SENDER.number, body })).toBe(200);
      await messaging.inbound.settled();
    };
    const stored = async () =>
      db.read(async (tx) =>
        (await tx.select().from(inboundMessages)).map(({ body, kind }) => ({ body, kind })),
      );
    const one = await send();
    await one(({ status }) => status === 'accepted');
    await connectSecond();
    await say(first, 'Where can I park?');
    expect(await stored()).toEqual([{ body: 'Where can I park?', kind: 'text' }]);
    const another = await send();
    await another(({ status }) => status === 'accepted');
    expect(second.acceptedFor(CALLER).length).toBeGreaterThan(0);
    await say(first, 'YES');
    await say(second, 'STOP');
    await say(first, 'START');
    const third = await send();
    await third(({ status }) => status === 'suppressed');
    await say(first, 'START');
    expect(await stored()).toEqual([
      { body: 'Where can I park?', kind: 'text' },
      { body: 'STOP', kind: 'stop' },
    ]);
    const fourth = await send();
    await fourth(({ status }) => status === 'suppressed');
  });

  it('is held back by a STOP that the first passes on, also after it has texted itself', async () => {
    const one = await send();
    await one(({ status }) => status === 'accepted');
    await connectSecond();
    const another = await send();
    await another(({ status }) => status === 'accepted');
    const stop = { from: CALLER, to: SENDER.number, body: 'STOP' };
    expect(await textIn({ server, publicUrl: PUBLIC_URL, twilio: first }, stop)).toBe(200);
    const third = await send();
    await third(({ status }) => status === 'suppressed');
  });

  it('does not keep what was texted to the first from being fetched', async () => {
    await close();
    await open(null);
    await sendAccepted();
    await connectSecond();
    const createdAt = new Date();
    first.takeIn({ from: CALLER, to: SENDER.number, body: 'STOP', createdAt });
    await server.afterword.services.missedTexts.takeMissed();
    const again = await send();
    await again((one) => one.status === 'suppressed');
  });

  it('is the same account, whether its id is typed in upper case or lower', async () => {
    const accountSid = second.accountSid.toUpperCase();
    const { authToken } = second;
    const view = await server.client.twilio.connect.mutate({ projectId, accountSid, authToken });
    expect(view).toMatchObject({ connected: true, accountSid: second.accountSid });
  });

  it('is not asked whether the first got a text there, nor sends it while the first cannot say', async () => {
    const { until, text } = await sendAccepted();
    await connectSecond();
    first.isAway = true;
    await first.report(text, 'undelivered', { ErrorCode: '30008' });
    await vi.waitFor(() => expect(first.turnedAway).toBeGreaterThan(3), 10_000);
    await server.afterword.services.formerAccounts.forget();
    expect(await former()).toHaveLength(1);
    text.status = 'delivered';
    first.isAway = false;
    await until((one) => one.status === 'delivered');
    expect(second.acceptedFor(CALLER)).toEqual([]);
    expect(second.requests.some(({ path }) => path.includes('/Messages/'))).toBe(false);
  });

  it('is not paused for what the first is told', async () => {
    const { until, text } = await sendAccepted();
    await connectSecond();
    await first.report(text, 'undelivered', { ErrorCode: '30034' });
    await until((one) => one.status === 'undelivered');
    const view = await server.client.twilio.get.query({ projectId });
    expect(view).toMatchObject({ paused: null, pausedSenders: [] });
  });

  it('leaves the asking for a status to the first', async () => {
    await close();
    await open(null);
    const { until, text } = await sendAccepted();
    await connectSecond();
    text.status = 'delivered';
    await until((one) => one.status === 'delivered');
    expect(second.requests.some(({ path }) => path.includes('/Messages/'))).toBe(false);
  });
});

describe('an account that is disconnected', () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;

  beforeEach(async () => {
    const hotel = await openConnectedHotel({ sender: SENDER, engine: FAST_ENGINE });
    ({ server, twilio, projectId } = hotel);
  });
  afterEach(async () => {
    await server.close();
    await twilio.stop();
  });

  const disconnect = () => server.client.twilio.disconnect.mutate({ projectId });

  it('is forgotten at once where it texted nobody lately', async () => {
    await disconnect();
    expect(await formerOf(server)).toEqual([]);
  });

  it('is kept for three days from when it sent its last text, not from when that was queued', async () => {
    const { services } = server.afterword;
    const { conversationId } = await agree(services, projectId, { caller: CALLER });
    await messageOnceIt(services, projectId, conversationId, ({ status }) => status === 'accepted');
    const day = 86_400_000;
    await services.db.write(async (tx) => {
      const createdAt = new Date(Date.now() - day);
      await tx.update(messages).set({ createdAt, status: 'delivered', dueAt: null });
    });
    await disconnect();
    await services.formerAccounts.forget(new Date(Date.now() + 2.5 * day));
    expect(await formerOf(server)).toHaveLength(1);
    await services.formerAccounts.forget(new Date(Date.now() + 3.1 * day));
    expect(await formerOf(server)).toEqual([]);
  });

  it('needs not be remembered once its project is connected to it again', async () => {
    const { accountSid, authToken } = twilio;
    await agree(server.afterword.services, projectId, { caller: CALLER });
    await disconnect();
    await server.client.twilio.connect.mutate({ projectId, accountSid, authToken });
    expect(await formerOf(server)).toEqual([]);
  });
});
