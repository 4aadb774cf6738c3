import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import { agree, FAST_ENGINE, messageOnceIt, openHotel } from '../../tests/hotel.ts';
import { startTestServer, type TestServer } from '../../tests/server.ts';
import { TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import { conversationEvents, pauses } from '../db/schema.sqlite.ts';
import { connectionOf, putConnection, removeConnection } from '../twilio/repo.ts';
import { seal, sealKeyOf } from '../twilio/key/seal.ts';
import { queuedMessage } from './fixtures.ts';
import { insertMessage, messageById } from './outbox/outbox-repo.ts';
import { claimDue } from './claim/claim-due.ts';
import { doWork } from './work/do-work.ts';
import { expirePaused } from './work/expire-paused.ts';
import { Hands } from './claim/hands.ts';
import { Settler } from './settle/settler.ts';
import { addPause, CONNECTION } from './refusals/pauses-repo.ts';

const SENDER = { type: 'number', number: e164Schema.parse('+15005550006') } as const;

describe('what is out of order at Twilio', () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;

  beforeEach(async () => {
    twilio = new TwilioStandIn();
    const config = { twilioUrl: await twilio.start() };
    server = await startTestServer({ config, engine: FAST_ENGINE });
    ({ projectId } = await openHotel(server.afterword.services, SENDER));
    await connect();
  });
  afterEach(async () => {
    await server.close();
    await twilio.stop();
  });

  const connect = () => {
    const { accountSid, authToken } = twilio;
    return server.client.twilio.connect.mutate({ projectId, accountSid, authToken });
  };
  const view = () => server.client.twilio.get.query({ projectId });
  const text = (caller: string) => agree(server.afterword.services, projectId, { caller });
  const until = (id: Awaited<ReturnType<typeof text>>['conversationId'], status: string) =>
    messageOnceIt(server.afterword.services, projectId, id, (one) => one.status === status);
  const tries = () => twilio.requests.filter((one) => one.method === 'POST').length;

  it.each([
    ['an account that is not active', 20005, 403],
    ['a suspended account', 30002, 400],
  ])('pauses everything for %s, and loses nothing', async (_, code, httpStatus) => {
    twilio.faults = [{ refuse: code, httpStatus }];
    const first = await text('+447700900201');
    await messageOnceIt(
      server.afterword.services,
      projectId,
      first.conversationId,
      (one) => one.status === 'queued' && one.error !== null,
    );
    const second = await text('+447700900202');
    expect(await view()).toMatchObject({
      paused: { why: expect.any(String), remedy: expect.any(String), since: expect.any(String) },
    });
    // A text of a project that is not paused goes its way, and what is paused does not.
    const other = await openHotel(server.afterword.services, SENDER);
    const { accountSid, authToken } = twilio;
    await server.client.twilio.connect.mutate({
      projectId: other.projectId,
      accountSid,
      authToken,
    });
    const free = await agree(server.afterword.services, other.projectId);
    await messageOnceIt(
      server.afterword.services,
      other.projectId,
      free.conversationId,
      (one) => one.status === 'accepted',
    );
    expect(tries()).toBe(2);
    expect(await server.client.twilio.resume.mutate({ projectId })).toMatchObject({ paused: null });
    await until(first.conversationId, 'accepted');
    await until(second.conversationId, 'accepted');
    expect(twilio.acceptedFor('+447700900201')).toHaveLength(1);
    expect(twilio.acceptedFor('+447700900202')).toHaveLength(1);
  });

  it('is not the account when one call is not authorized, and the next is', async () => {
    twilio.faults = [{ refuse: 20003, httpStatus: 401 }];
    const { conversationId } = await text('+447700900209');
    await until(conversationId, 'accepted');
    expect(await view()).toMatchObject({ paused: null });
    expect(twilio.acceptedFor('+447700900209')).toHaveLength(1);
  });

  it('is the account when it is not authorized for anything', async () => {
    const why = { httpStatus: 401, code: 20003 };
    const account = `/2010-04-01/Accounts/${twilio.accountSid}`;
    for (const path of ['.json', '/Messages.json']) twilio.refuses.set(`${account}${path}`, why);
    const { conversationId } = await text('+447700900209');
    const isHeld = (one: { error: unknown }) => one.error !== null;
    await messageOnceIt(server.afterword.services, projectId, conversationId, isHeld);
    expect(await view()).toMatchObject({ paused: { why: expect.any(String) } });
    expect(tries()).toBe(1);
  });

  it('says of an account that is not active that it is not, and of no token that it is wrong', async () => {
    const why = { httpStatus: 401, code: 20005 };
    const account = `/2010-04-01/Accounts/${twilio.accountSid}`;
    for (const path of ['.json', '/Messages.json', '/IncomingPhoneNumbers.json']) {
      twilio.refuses.set(`${account}${path}`, why);
    }
    const { conversationId } = await text('+447700900210');
    const isHeld = (one: { error: unknown }) => one.error !== null;
    await messageOnceIt(server.afterword.services, projectId, conversationId, isHeld);
    expect(await view()).toMatchObject({
      paused: { why: expect.stringMatching(/^The Twilio account is not active\. .*\.$/) },
    });
    const notActive = { message: 'Twilio says that this account is not active.' };
    await expect(server.client.twilio.compliance.query({ projectId })).rejects.toMatchObject(
      notActive,
    );
    await expect(server.client.twilio.resume.mutate({ projectId })).rejects.toMatchObject(
      notActive,
    );
    twilio.refuses.clear();
    await server.client.twilio.resume.mutate({ projectId });
    await until(conversationId, 'accepted');
  });

  it('fails the text of an unregistered sender, and lets its next ones wait', async () => {
    twilio.faults = [{ refuse: 30034 }];
    const first = await text('+447700900203');
    await until(first.conversationId, 'failed');
    const second = await text('+447700900204');
    expect(await view()).toMatchObject({
      paused: null,
      waiting: 1,
      pausedSenders: [
        { sender: SENDER.number, why: expect.stringMatching(/not registered/), waiting: 1 },
      ],
    });
    expect(second.message.status).toBe('queued');
    expect(tries()).toBe(1);
    await server.client.twilio.resume.mutate({ projectId, sender: SENDER.number });
    await until(second.conversationId, 'accepted');
    expect(await view()).toMatchObject({ pausedSenders: [] });
  });

  it.each([
    ['whose country is switched off', 21408],
    ['whom a trial account may not text', 21608],
  ])('fails the text of a person %s, and nobody else waits', async (_, code) => {
    twilio.faults = [{ refuse: code }];
    const abroad = await text('+447700900206');
    await until(abroad.conversationId, 'failed');
    const other = await text('+447700900207');
    await until(other.conversationId, 'accepted');
    expect(await view()).toMatchObject({ paused: null, pausedSenders: [] });
    // Somebody may have ticked the country meanwhile.
    await server.client.messages.retry.mutate({ projectId, messageId: abroad.message.id });
    await until(abroad.conversationId, 'accepted');
    expect(twilio.acceptedFor('+447700900206')).toHaveLength(1);
  });

  it('goes on as soon as the account is connected again', async () => {
    twilio.faults = [{ refuse: 20005, httpStatus: 403 }];
    const { conversationId } = await text('+447700900205');
    await messageOnceIt(
      server.afterword.services,
      projectId,
      conversationId,
      (one) => one.status === 'queued' && one.error !== null,
    );
    expect(await connect()).toMatchObject({ paused: null });
    await until(conversationId, 'accepted');
  });

  /** A sender that is not registered, with a text that waits; and then the account as well. */
  async function pauseBoth() {
    twilio.faults = [{ refuse: 30034 }];
    const first = await text('+447700900206');
    await until(first.conversationId, 'failed');
    const waiting = await text('+447700900207');
    const since = new Date();
    const why = { since, errorCode: '20003', errorWhy: 'Authenticate' };
    await server.afterword.services.db.write((tx) =>
      addPause(tx, { projectId, what: CONNECTION, ...why }),
    );
    expect(await view()).toMatchObject({
      paused: { why: expect.any(String) },
      pausedSenders: [{ sender: SENDER.number }],
    });
    return waiting;
  }

  it.each([
    ['it is let go on', () => server.client.twilio.resume.mutate({ projectId })],
    ['it is connected again', () => connect()],
  ])('keeps a sender waiting that is not in order when the account is: %s', async (_, mend) => {
    const { conversationId } = await pauseBoth();
    const before = tries();
    const after = { paused: null, pausedSenders: [{ sender: SENDER.number }] };
    expect(await mend()).toMatchObject(after);
    expect(await view()).toMatchObject(after);
    // What is paused is passed over in every round: this one has seen the account go on.
    const other = await openHotel(server.afterword.services, SENDER);
    const { accountSid, authToken } = twilio;
    const place = { projectId: other.projectId };
    await server.client.twilio.connect.mutate({ ...place, accountSid, authToken });
    const free = await agree(server.afterword.services, other.projectId);
    const isSent = (one: { readonly status: string }) => one.status === 'accepted';
    await messageOnceIt(server.afterword.services, other.projectId, free.conversationId, isSent);
    expect(tries()).toBe(before + 1);
    await server.client.twilio.resume.mutate({ projectId, sender: SENDER.number });
    await until(conversationId, 'accepted');
  });

  it('lets an account wait that is not in order when its sender is', async () => {
    const { conversationId } = await pauseBoth();
    const { number } = SENDER;
    expect(await server.client.twilio.resume.mutate({ projectId, sender: number })).toMatchObject({
      paused: { why: expect.any(String) },
      pausedSenders: [],
    });
    await server.client.twilio.resume.mutate({ projectId });
    await until(conversationId, 'accepted');
  });

  it('leaves its senders waiting when an account is disconnected and connected again', async () => {
    await pauseBoth();
    const before = tries();
    await server.client.twilio.disconnect.mutate({ projectId });
    const kept = { paused: null, pausedSenders: [{ sender: SENDER.number }] };
    expect(await connect()).toMatchObject(kept);
    expect(tries()).toBe(before);
  });

  it('lets nothing wait for what was paused at another account, until that is connected again', async () => {
    const { conversationId } = await pauseBoth();
    const { db } = server.afterword.services;
    const others = `AC${'e'.repeat(32)}`;
    await db.write(async (tx) => {
      await tx.update(pauses).set({ accountSid: others }).where(eq(pauses.what, SENDER.number));
    });
    expect(await connect()).toMatchObject({ paused: null, pausedSenders: [] });
    await until(conversationId, 'accepted');
    await db.write(async (tx) => {
      const row = await connectionOf(tx, projectId);
      if (row) await putConnection(tx, { ...row, accountSid: others });
    });
    expect(await view()).toMatchObject({ pausedSenders: [{ sender: SENDER.number }] });
  });

  it('lets what is queued wait when the account is disconnected, until it is connected again', async () => {
    twilio.faults = [{ refuse: 20005, httpStatus: 403 }];
    const { conversationId, message } = await text('+447700900208');
    const isHeld = (one: { status: string; error: unknown }) =>
      one.status === 'queued' && one.error !== null;
    await messageOnceIt(server.afterword.services, projectId, conversationId, isHeld);
    expect(await view()).toMatchObject({ waiting: 1 });
    await server.client.twilio.disconnect.mutate({ projectId });
    const held = await server.client.messages.get.query({ projectId, messageId: message.id });
    expect(held).toMatchObject({
      heldBy: { what: 'account', why: expect.stringMatching(/^Twilio is not connected/) },
    });
    expect(twilio.messages).toHaveLength(0);
    await connect();
    await until(conversationId, 'accepted');
    expect(twilio.messages).toHaveLength(1);
  });

  it('lets what Live queues wait in a project that was never connected, and tries nothing', async () => {
    const { services } = server.afterword;
    const never = (await openHotel(services, SENDER)).projectId;
    for (const to of ['pre-release', 'live'] as const) {
      const accepted = { acceptedWarnings: [], acceptAllWarnings: true };
      await server.client.deployments.promote.mutate({ projectId: never, to, ...accepted });
    }
    const entities = { customer_name: 'Ana', booking_date: 'Fri 4 Dec' };
    const { conversationId, message } = await agree(services, never, {
      environment: 'live',
      entities,
    });
    const detail = () =>
      server.client.messages.get.query({ projectId: never, messageId: message.id });
    await vi.waitFor(async () => {
      expect((await detail()).heldBy).toMatchObject({
        what: 'account',
        until: 'connected',
        why: expect.stringMatching(/^Twilio is not connected/),
        remedy: expect.stringMatching(/^Connect the Twilio account/),
      });
    }, 10_000);
    expect(await detail()).toMatchObject({ status: 'queued', attempts: [] });
    expect((await detail()).history).toHaveLength(1);
    const { accountSid, authToken } = twilio;
    await server.client.twilio.connect.mutate({ projectId: never, accountSid, authToken });
    const isSent = (one: { readonly status: string }) => one.status === 'accepted';
    await messageOnceIt(services, never, conversationId, isSent);
    expect((await detail()).attempts).toHaveLength(1);
  });

  it('tells the conversation of a text that waited too long for an account', async () => {
    twilio.faults = [{ refuse: 20005, httpStatus: 403 }];
    const { conversationId } = await text('+447700900210');
    const isHeld = (one: { status: string; error: unknown }) =>
      one.status === 'queued' && one.error !== null;
    await messageOnceIt(server.afterword.services, projectId, conversationId, isHeld);
    await server.client.twilio.disconnect.mutate({ projectId });
    const { db, messaging } = server.afterword.services;
    const policy = { ...messaging.engine.policy, lifeMs: -1 };
    await expirePaused({ ...messaging.engine, policy }, () => true);
    const failed = await messageOnceIt(
      server.afterword.services,
      projectId,
      conversationId,
      (one) => one.status === 'failed',
    );
    expect(failed.error?.cause).toMatch(/Twilio is not connected/);
    const events = await db.read(
      async (tx) =>
        await tx
          .select()
          .from(conversationEvents)
          .where(eq(conversationEvents.conversationId, conversationId)),
    );
    expect(JSON.stringify(events.at(-1)?.event)).toMatch(/"port":"failed".*not connected/);
  });

  it('fails nothing that was claimed when the account was disconnected', async () => {
    const { db, messaging } = server.afterword.services;
    const now = new Date();
    const row = queuedMessage({ n: 1, at: now, more: { projectId } });
    const claims = await db.write(async (tx) => {
      await insertMessage(tx, row);
      const options = { now, owner: 'we', leaseMs: 30_000, lifeMs: 3_600_000, rateFactor: null };
      const claimed = await claimDue(tx, { ...options, hands: new Hands(9) });
      await removeConnection(tx, projectId);
      return claimed.claims;
    });
    await Promise.all(doWork(messaging.engine, new Settler(messaging.engine), claims));
    expect(await db.read((tx) => messageById(tx, row.id))).toMatchObject({
      status: 'queued',
      errorCode: 'twilio_not_connected',
    });
  });

  it('pauses an account whose token does not open, instead of failing its texts', async () => {
    const { db } = server.afterword.services;
    await db.write(async (tx) => {
      const row = await connectionOf(tx, projectId);
      const tokenSealed = seal(sealKeyOf('another key'), projectId, twilio.authToken);
      if (row) await putConnection(tx, { ...row, tokenSealed });
    });
    const { conversationId } = await text('+447700900209');
    const isHeld = (one: { status: string; error: unknown }) =>
      one.status === 'queued' && one.error !== null;
    await messageOnceIt(server.afterword.services, projectId, conversationId, isHeld);
    expect(await view()).toMatchObject({ paused: { why: expect.stringMatching(/does not open/) } });
    await connect();
    await until(conversationId, 'accepted');
  });
});
