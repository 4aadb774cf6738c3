import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProjectId } from '../../../core/ids.ts';
import { e164Schema } from '../../../core/phone.ts';
import { agree, FAST_ENGINE, messageOnceIt, openHotel } from '../../../tests/hotel.ts';
import { startTestServer, type TestServer } from '../../../tests/server.ts';
import { TwilioStandIn } from '../../../tests/twilio-stand-in.ts';
import { type Afterword, createAfterword } from '../../create-afterword.ts';
import { RegistrationRefresh } from './registration-refresh.ts';
import { backgroundOf } from '../../background-of.ts';

const LONG_CODE = '+12025550143';
const SENDER = { type: 'number', number: e164Schema.parse(LONG_CODE) } as const;
const SERVICE = `MG${'a'.repeat(32)}`;
const HOUR_MS = 3_600_000;

describe('registrations, read by the server itself,', () => {
  let twilio: TwilioStandIn;
  let server: TestServer;
  let projectId: ProjectId;
  let now: Date;

  beforeEach(async () => {
    now = new Date('2026-11-26T09:00:00Z');
    twilio = new TwilioStandIn();
    twilio.numbers.splice(0, 1, LONG_CODE, '+12025550199');
    approve();
    server = await startTestServer({
      config: { twilioUrl: await twilio.start(), registrationHours: 6 },
      engine: { ...FAST_ENGINE, twilioTimeoutMs: 10_000, random: () => 0.5 },
      now: () => now,
    });
    ({ projectId } = await openHotel(server.afterword.services, SENDER));
  });
  afterEach(async () => {
    await server.close();
    await twilio.stop();
  });

  const connect = (project = projectId) => {
    const { accountSid, authToken } = twilio;
    return server.client.twilio.connect.mutate({ projectId: project, accountSid, authToken });
  };
  const refresh = () => server.afterword.services.registrationRefresh.readDue();
  /** How often the account was read: once asks for its brands once. */
  const readings = () =>
    twilio.requests.filter(({ path }) => path === '/v1/a2p/BrandRegistrations').length;
  const known = (project = projectId) =>
    server.client.twilio.registrations.query({ projectId: project });
  const states = async () =>
    (await known()).registrations.map(({ sender, state }) => [sender, state]);
  const pass = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };
  function approve() {
    campaign({});
  }
  function campaign(fields: Readonly<Record<string, unknown>>) {
    twilio.brands = [{}];
    const pool = [LONG_CODE, '+12025550199'];
    twilio.services = [{ sid: SERVICE, name: 'Front desk', pool, campaigns: [fields] }];
  }
  const suspend = () => campaign({ campaign_status: 'SUSPENDED' });

  it('are none where Twilio is not connected, and nothing is asked', async () => {
    await refresh();
    pass(100 * HOUR_MS);
    await refresh();
    expect(twilio.requests).toEqual([]);
    expect(await known()).toEqual({ readAt: null, isStale: false, registrations: [] });
  });

  it('come once in some hours, and not sooner because somebody asks again', async () => {
    await connect();
    await refresh();
    expect(readings()).toBe(1);
    expect(await known()).toMatchObject({ readAt: now.toISOString(), isStale: false });
    await refresh();
    pass(6 * HOUR_MS - 1_000);
    await refresh();
    expect(readings()).toBe(1);
    pass(1_000);
    await refresh();
    expect(readings()).toBe(2);
    // A person has looked meanwhile: that counts.
    pass(5 * HOUR_MS);
    await server.client.twilio.compliance.query({ projectId });
    pass(2 * HOUR_MS);
    await refresh();
    expect(readings()).toBe(3);
    pass(4 * HOUR_MS);
    await refresh();
    expect(readings()).toBe(4);
  });

  it('are read once for an account, however many projects text through it', async () => {
    await connect();
    const other = await openHotel(server.afterword.services, SENDER);
    await connect(other.projectId);
    await refresh();
    expect(readings()).toBe(1);
    expect((await known(other.projectId)).registrations).toEqual((await known()).registrations);
  });

  it('are read by one process at a time', async () => {
    await connect();
    const others: Afterword[] = [];
    for (const _ of [1, 2]) {
      const { config } = server.afterword.services;
      const engine = { random: () => 0.5 };
      others.push(await createAfterword({ config, engine, now: () => now }));
    }
    try {
      const all = [refresh(), ...others.map((one) => one.services.registrationRefresh.readDue())];
      await Promise.all(all);
      expect(readings()).toBe(1);
    } finally {
      for (const one of others) await one.close();
    }
  });

  it('are read by another process when the one that was about to has died', async () => {
    await connect();
    const { services } = server.afterword;
    const begun = vi.fn(() => new Promise<boolean>(() => {}));
    const dying = new RegistrationRefresh(services, {
      ...services,
      compliance: { readAnew: begun },
    });
    void dying.readDue();
    await vi.waitFor(() => expect(begun).toHaveBeenCalled(), { timeout: 20_000 });
    await refresh();
    expect(readings()).toBe(0);
    pass(15 * 60_000);
    await refresh();
    expect(readings()).toBe(1);
  });

  it('pause a sender that was approved and is suspended, so that its texts wait', async () => {
    await connect();
    await refresh();
    expect(await states()).toContainEqual([LONG_CODE, 'registered']);
    suspend();
    pass(6 * HOUR_MS);
    await refresh();
    expect(await states()).toContainEqual([LONG_CODE, 'rejected']);
    // The account's other number is named by no template: nobody has to hear of it.
    expect(await server.client.twilio.get.query({ projectId })).toMatchObject({
      paused: null,
      pausedSenders: [
        {
          sender: LONG_CODE,
          why: expect.stringContaining('The campaign is suspended.'),
          remedy: expect.stringContaining('approved again'),
        },
      ],
    });
    const { services } = server.afterword;
    const { conversationId, message } = await agree(services, projectId);
    expect(message.status).toBe('queued');
    // Whoever lets it go has decided: the same news does not pause it again.
    await server.client.twilio.resume.mutate({ projectId, sender: LONG_CODE });
    pass(6 * HOUR_MS);
    await refresh();
    expect(await server.client.twilio.get.query({ projectId })).toMatchObject({
      pausedSenders: [],
    });
    await messageOnceIt(services, projectId, conversationId, ({ status }) => status !== 'queued');
  });

  it('pause nothing that was never approved', async () => {
    campaign({ campaign_status: 'FAILED' });
    await connect();
    await refresh();
    pass(6 * HOUR_MS);
    await refresh();
    expect(readings()).toBe(2);
    expect(await server.client.twilio.get.query({ projectId })).toMatchObject({
      pausedSenders: [],
    });
  });

  it('are said to be old, from when, while Twilio does not answer', async () => {
    await connect();
    await refresh();
    const readAt = now.toISOString();
    await twilio.stop();
    pass(6 * HOUR_MS);
    await refresh();
    expect(await known()).toMatchObject({ readAt, isStale: false });
    pass(6 * HOUR_MS + 1);
    await refresh();
    const old = await known();
    expect(old).toMatchObject({ readAt, isStale: true });
    expect(old.registrations).toHaveLength(3);
  });

  it('are tried again within the hour after a reading failed', async () => {
    await connect();
    const { services } = server.afterword;
    const compliance = { readAnew: () => Promise.reject(new Error('Twilio did not answer.')) };
    await new RegistrationRefresh(services, { ...services, compliance }).readDue();
    pass(HOUR_MS - 1);
    await refresh();
    expect(readings()).toBe(0);
    pass(1);
    await refresh();
    expect((await known()).readAt).toBe(now.toISOString());
  });

  it('come by themselves while the server runs, unless that is switched off', async () => {
    await connect();
    const { services } = server.afterword;
    expect(backgroundOf(services)).toContain(services.registrationRefresh);
    const running = new RegistrationRefresh({ ...services, now: () => new Date() }, services, 5);
    running.start();
    await vi.waitFor(() => expect(readings()).toBe(1), { timeout: 20_000 });
    await running.stop();
    const off = { ...services, config: { ...services.config, registrationHours: 0 } };
    const timers = vi.spyOn(globalThis, 'setTimeout');
    new RegistrationRefresh(off, services, 1).start();
    expect(timers).not.toHaveBeenCalled();
    timers.mockRestore();
  });
});
