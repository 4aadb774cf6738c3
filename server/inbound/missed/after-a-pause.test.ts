import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProjectId } from '../../../core/ids.ts';
import { type E164, e164Schema } from '../../../core/phone.ts';
import { agree, FAST_ENGINE, messageOnceIt, openHotel } from '../../../tests/hotel.ts';
import { signal } from '../../../tests/signal.ts';
import { startTestServer, type TestServer } from '../../../tests/server.ts';
import { TwilioStandIn } from '../../../tests/twilio-stand-in.ts';
import { addPause, CONNECTION, pausesOf } from '../../engine/refusals/pauses-repo.ts';
import type { MessageView } from '../../../core/messaging/message-views.ts';
import { HearFirst } from '../../twilio/hear-first.ts';

const PUBLIC_URL = 'https://sms.hotel.example';
const SENDER = e164Schema.parse('+15005550006');
const CALLER = e164Schema.parse('+447700900850');

const isPostgres = process.env['TEST_DATABASE'] === 'postgres';

/** The click is answered at once, and Twilio is waited for however long a test has it wait. */
const AT_ONCE = { ...FAST_ENGINE, answerMs: 1, twilioTimeoutMs: 20_000 };

const isEnd = ({ status }: MessageView) => ['suppressed', 'accepted'].includes(status);

describe('what people wrote while an account was paused', () => {
  let twilio: TwilioStandIn;
  let server: TestServer;
  let projectId: ProjectId;
  let others: TestServer[] = [];

  async function open(engine = FAST_ENGINE): Promise<void> {
    const config = { publicUrl: PUBLIC_URL, twilioUrl: await twilio.start() };
    server = await startTestServer({ config, engine });
    const sender = { type: 'number', number: SENDER } as const;
    ({ projectId } = await openHotel(services(), sender));
    await connect();
  }
  beforeEach(() => {
    twilio = new TwilioStandIn();
    others = [];
  });
  afterEach(async () => {
    for (const one of [server, ...others]) await one.close();
    await twilio.stop();
  });

  const services = () => server.afterword.services;
  const view = () => server.client.twilio.get.query({ projectId });
  function connect() {
    const { accountSid, authToken } = twilio;
    return server.client.twilio.connect.mutate({ projectId, accountSid, authToken });
  }
  const resume = (sender?: string) =>
    server.client.twilio.resume.mutate({ projectId, ...(sender ? { sender } : {}) });
  const stops = (from: E164 = CALLER) =>
    twilio.takeIn({ from, to: SENDER, body: 'STOP', createdAt: new Date() });

  async function texted(): Promise<void> {
    const { conversationId } = await agree(services(), projectId, { caller: CALLER });
    await messageOnceIt(services(), projectId, conversationId, isEnd);
  }
  /** A text that waits since it was refused, with a STOP behind it that no webhook brings. */
  async function waiting() {
    const { conversationId } = await agree(services(), projectId, { caller: CALLER });
    const waits = (one: MessageView) => one.status === 'queued' && one.error !== null;
    await messageOnceIt(services(), projectId, conversationId, waits);
    stops();
    return () => messageOnceIt(services(), projectId, conversationId, isEnd);
  }
  const refuseNext = () => {
    twilio.faults = [{ refuse: 20005, httpStatus: 403 }];
  };
  const rotate = () => {
    twilio.authToken = 'rotated-token-0123456789abcdef';
  };
  /** Lists are not answered until this is called. */
  function hold(): { readonly asked: Promise<void>; readonly release: () => void } {
    const asked = signal();
    const held = signal();
    twilio.beforeList = () => {
      asked.give();
      return held.given;
    };
    return { asked: asked.given, release: held.give };
  }
  /** A text waits, and somebody has it go on: lists are asked for by now, and not answered. */
  async function goingOn() {
    refuseNext();
    const ended = await waiting();
    const { asked, release } = hold();
    const answer = await resume();
    await asked;
    return { answer, release, ended };
  }
  /** Whoever ends what was left, so much later. */
  function later(seconds: number): HearFirst {
    const now = () => new Date(Date.now() + seconds * 1_000);
    const left = new HearFirst({ ...services(), now });
    left.by((accountSid) => services().missedTexts.hear(accountSid));
    return left;
  }

  it.each([
    ['it goes on', refuseNext, () => resume()],
    ['it is connected with its new token', rotate, () => connect()],
  ])('is heard before what waits is sent, when %s', async (_, breaks, mend) => {
    await open();
    await texted();
    breaks();
    const ended = await waiting();
    expect(await mend()).toMatchObject({ paused: null });
    expect((await ended()).status).toBe('suppressed');
    expect(twilio.acceptedFor(CALLER)).toHaveLength(1);
  });

  it('is heard first where the new token comes before the old one was refused', async () => {
    await open(AT_ONCE);
    await texted();
    rotate();
    stops();
    const { asked, release } = hold();
    expect(await connect()).toMatchObject({ paused: { why: expect.stringMatching(/is read/) } });
    await asked;
    const { conversationId } = await agree(services(), projectId, { caller: CALLER });
    release();
    const { status } = await messageOnceIt(services(), projectId, conversationId, isEnd);
    expect(status).toBe('suppressed');
  });

  it('is heard before what waits for a sender is sent', async () => {
    await open();
    await texted();
    twilio.faults = [{ refuse: 30034 }];
    const refused = await agree(services(), projectId, { caller: CALLER });
    const hasFailed = ({ status }: MessageView) => status === 'failed';
    await messageOnceIt(services(), projectId, refused.conversationId, hasFailed);
    const { conversationId } = await agree(services(), projectId, { caller: CALLER });
    stops();
    expect(await resume(SENDER)).toMatchObject({ paused: null, pausedSenders: [] });
    const { status } = await messageOnceIt(services(), projectId, conversationId, isEnd);
    expect(status).toBe('suppressed');
  });

  it('keeps nobody waiting for the answer, and the account is paused until it is heard', async () => {
    await open(AT_ONCE);
    await texted();
    const { answer, release, ended } = await goingOn();
    const reading = { why: expect.stringMatching(/is read/), isEnding: true };
    expect(answer).toMatchObject({ paused: reading });
    expect(await view()).toMatchObject({ paused: reading });
    release();
    expect((await ended()).status).toBe('suppressed');
    expect(await view()).toMatchObject({ paused: null });
  });

  it('leaves the account paused when the server ends before it is heard, and is heard later', async () => {
    await open(AT_ONCE);
    await texted();
    const { release, ended } = await goingOn();
    server = await server.restart();
    release();
    expect(await view()).toMatchObject({ paused: { isEnding: true } });
    await later(61).endLeft();
    expect(await view()).toMatchObject({ paused: null });
    expect((await ended()).status).toBe('suppressed');
    expect(twilio.acceptedFor(CALLER)).toHaveLength(1);
  });

  it('is no reason to go on where the account is disconnected before it is heard', async () => {
    await open(AT_ONCE);
    const { release } = await goingOn();
    await server.client.twilio.disconnect.mutate({ projectId });
    release();
    await services().missedTexts.hear(twilio.accountSid);
    const paused = await services().db.read((tx) => pausesOf(tx, projectId));
    expect(paused).toMatchObject([{ errorCode: 'twilio_not_connected' }]);
  });

  it.runIf(isPostgres)('is heard before another process sends, too', async () => {
    await open(AT_ONCE);
    const { data, databaseUrl, twilioUrl, publicUrl } = services().config;
    const config = { data, databaseUrl, twilioUrl, publicUrl };
    others.push(await startTestServer({ config, engine: FAST_ENGINE }));
    await texted();
    const { release, ended } = await goingOn();
    // What is paused is passed over in every round: whoever sends this has seen the other wait.
    const free = await openHotel(services(), { type: 'number', number: SENDER });
    const { accountSid, authToken } = twilio;
    const place = { projectId: free.projectId };
    await server.client.twilio.connect.mutate({ ...place, accountSid, authToken });
    const caller = e164Schema.parse('+447700900851');
    const { conversationId } = await agree(services(), free.projectId, { caller });
    await messageOnceIt(services(), free.projectId, conversationId, isEnd);
    release();
    expect((await ended()).status).toBe('suppressed');
    expect(twilio.acceptedFor(CALLER)).toHaveLength(1);
  });

  it('is waited for where Twilio does not list it, and is heard when it does', async () => {
    await open();
    await texted();
    refuseNext();
    const ended = await waiting();
    twilio.beforeList = () => Promise.reject(new Error('no list now'));
    expect(await resume()).toMatchObject({ paused: { isEnding: true } });
    await later(120).endLeft();
    expect(await view()).toMatchObject({ paused: { isEnding: true } });
    twilio.beforeList = () => Promise.resolve();
    await later(120).endLeft();
    expect((await ended()).status).toBe('suppressed');
    expect(twilio.acceptedFor(CALLER)).toHaveLength(1);
  });

  it('holds nothing back for longer than five minutes where Twilio lists nothing', async () => {
    await open();
    refuseNext();
    const ended = await waiting();
    twilio.beforeList = () => Promise.reject(new Error('no list today'));
    await resume();
    await later(360).endLeft();
    expect((await ended()).status).toBe('accepted');
  });

  it('ends no pause whose account has another problem by then', async () => {
    await open(AT_ONCE);
    const { release } = await goingOn();
    const pause = { projectId, what: CONNECTION, since: new Date(), errorWhy: '' };
    await services().db.write((tx) => addPause(tx, { ...pause, errorCode: '20005' }));
    release();
    await services().missedTexts.hear(twilio.accountSid);
    expect(await view()).toMatchObject({ paused: { isEnding: false } });
  });
});
