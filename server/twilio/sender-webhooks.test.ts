import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import { FAST_ENGINE, openHotel } from '../../tests/hotel.ts';
import { startTestServer, type TestServer } from '../../tests/server.ts';
import { TwilioStandIn } from '../../tests/twilio-stand-in.ts';

const SENDER = { type: 'number', number: e164Schema.parse('+15005550006') } as const;
const CODE = 'sender-webhook-elsewhere';
const PUBLIC_URL = 'https://sms.harbour.example';

describe('senders whose texts go elsewhere', () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;
  let now: Date;

  async function open(publicUrl: string | null) {
    now = new Date('2026-11-26T09:00:00Z');
    server = await startTestServer({
      config: { twilioUrl: await twilio.start(), publicUrl },
      engine: { ...FAST_ENGINE, twilioTimeoutMs: 10_000 },
      now: () => now,
    });
    ({ projectId } = await openHotel(server.afterword.services, SENDER));
    const { accountSid, authToken } = twilio;
    await server.client.twilio.connect.mutate({ projectId, accountSid, authToken });
  }
  const found = async () => {
    const { problems } = await server.client.drafts.problems.query({ projectId });
    return problems.filter(({ code }) => code === CODE);
  };

  beforeEach(() => {
    twilio = new TwilioStandIn();
  });
  afterEach(async () => {
    await server.close();
    await twilio.stop();
  });

  it('are a warning when publishing and on the way to Live', async () => {
    await open(PUBLIC_URL);
    expect(await found()).toMatchObject([
      { severity: 'warning', place: { field: 'senders.live' } },
    ]);
    const request = { projectId, note: '', acceptedWarnings: [] };
    const answer = await server.client.releases.publish.mutate(request);
    expect(answer.published ? [] : answer.problems.map(({ code }) => code)).toContain(CODE);
    const toPre = { projectId, to: 'pre-release', acceptAllWarnings: true } as const;
    await server.client.deployments.promote.mutate(toPre);
    const toLive = { projectId, to: 'live' } as const;
    const refused = await server.client.deployments.promote.mutate(toLive);
    expect(refused.promoted ? [] : refused.problems.map(({ code }) => code)).toContain(CODE);
    const ticked = { ...toLive, acceptAllWarnings: true };
    expect(await server.client.deployments.promote.mutate(ticked)).toMatchObject({
      promoted: true,
    });
  });

  it('are none once the address is right, and Twilio was asked', async () => {
    await open(PUBLIC_URL);
    expect(await found()).toHaveLength(1);
    const sms_url = `${PUBLIC_URL}/webhooks/twilio/inbound`;
    twilio.numberFields.set(SENDER.number, { sms_url });
    await server.client.twilio.compliance.query({ projectId });
    expect(await found()).toEqual([]);
  });

  it('are not claimed where what was read is old and Twilio is away', async () => {
    await open(PUBLIC_URL);
    expect(await found()).toHaveLength(1);
    await twilio.stop();
    expect(await found()).toHaveLength(1);
    now = new Date(now.getTime() + 11 * 60_000);
    expect(await found()).toEqual([]);
  });

  it('are none where nothing can come in by webhook', async () => {
    await open(null);
    expect(await found()).toEqual([]);
  });
});
