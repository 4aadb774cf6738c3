import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import { FAST_ENGINE, openHotel } from '../../tests/hotel.ts';
import { connectTo, type TestClient } from '../../tests/server.ts';
import { TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { type Afterword, createAfterword } from '../create-afterword.ts';

describe('connecting Twilio', () => {
  let afterword: Afterword;
  let data: string;
  let client: TestClient;
  let url: string;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;
  let log = '';

  beforeAll(async () => {
    twilio = new TwilioStandIn();
    twilio.numbers.push('+15005550010', '+15005550011');
    data = mkdtempSync(join(tmpdir(), 'afterword-twilio-'));
    const lines = new PassThrough();
    lines.on('data', (part) => {
      log += String(part);
    });
    afterword = await createAfterword({
      config: { host: '127.0.0.1', port: 0, data, twilioUrl: await twilio.start() },
      engine: FAST_ENGINE,
      log: pino({ level: 'trace' }, lines),
    });
    ({ url } = await afterword.listen());
    client = connectTo(url);
    ({ projectId } = await openHotel(afterword.services));
  });
  afterAll(async () => {
    await afterword.close();
    await twilio.stop();
    rmSync(data, { recursive: true, force: true });
  });

  const connect = (more: { authToken?: string; accountSid?: string; phoneNumber?: string } = {}) =>
    client.twilio.connect.mutate({
      projectId,
      accountSid: twilio.accountSid,
      authToken: twilio.authToken,
      ...more,
    });

  it.each([
    [{ authToken: 'wrong-token' }, 'refused', /does not accept/],
    [{ accountSid: `AC${'f'.repeat(32)}` }, 'refused', /does not accept/],
    [{ phoneNumber: '+15005550099' }, 'refused', /not a number of this/],
    [{ accountSid: 'nonsense' }, 'bad_input', /AC followed by/],
    [{ phoneNumber: '+1555' }, 'bad_input', /digits/],
  ])('stores nothing of %j', async (wrong, code, message) => {
    await expect(connect(wrong)).rejects.toMatchObject({
      message: expect.stringMatching(message),
      data: { code, remedy: expect.any(String) },
    });
    expect(await client.twilio.get.query({ projectId })).toEqual({ connected: false });
  });

  it('keeps the account and never gives the token out again', async () => {
    const view = await connect({ phoneNumber: '+15005550006' });
    expect(view).toMatchObject({
      connected: true,
      accountSid: twilio.accountSid,
      accountName: 'Hotel',
      phoneNumber: '+15005550006',
      delivery: 'polling',
    });
    const answers = await Promise.all([
      fetch(`${url}/trpc/twilio.get?input=${encodeURIComponent(JSON.stringify({ projectId }))}`),
      fetch(`${url}/trpc/projects.get?input=${encodeURIComponent(JSON.stringify({ projectId }))}`),
    ]);
    for (const answer of answers) expect(await answer.text()).not.toContain(twilio.authToken);
    expect(log).not.toContain(twilio.authToken);
    expect(log).not.toContain(Buffer.from(twilio.authToken).toString('base64').slice(0, 20));
  });

  it('lists all numbers and services, page after page', async () => {
    const senders = await client.twilio.senders.query({ projectId });
    expect(senders.numbers.map((one) => one.number)).toEqual(twilio.numbers);
    expect(senders.numbers[0]).toMatchObject({ sms: true, mms: true });
    expect(senders.services).toEqual(twilio.services);
  });

  it('has the token on the disk in no readable form, and the key for its owner only', () => {
    const files = readdirSync(data);
    for (const file of files) {
      expect(readFileSync(join(data, file)).includes(twilio.authToken), file).toBe(false);
    }
    expect(statSync(join(data, 'secret.key')).mode & 0o077).toBe(0);
  });

  it('forgets it when asked', async () => {
    await client.twilio.disconnect.mutate({ projectId });
    expect(await client.twilio.get.query({ projectId })).toEqual({ connected: false });
    await expect(client.twilio.senders.query({ projectId })).rejects.toMatchObject({
      data: { code: 'refused' },
    });
  });
});
