import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import { agree, CONFIRMATION, FAST_ENGINE, messageOnceIt, openHotel } from '../../tests/hotel.ts';
import { startTestServer, type TestServer } from '../../tests/server.ts';
import { type Fault, TwilioStandIn } from '../../tests/twilio-stand-in.ts';

const PUBLIC_URL = 'https://sms.hotel.example';

/** Each of these happens to the first attempt; what follows goes well. */
const FAULTS: readonly Fault[] = [
  'ok',
  'accept, drop',
  'accept, 500',
  'accept, hang',
  'drop',
  { acceptLateMs: 700 },
  { throttleSeconds: 1 },
  { refuse: 21611 },
  { refuse: 20500, httpStatus: 503 },
];

describe.each([
  ['by polling', null],
  ['with status callbacks', PUBLIC_URL],
])('sending through Twilio, %s', (_, publicUrl) => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;

  beforeAll(async () => {
    twilio = new TwilioStandIn();
    const twilioUrl = await twilio.start();
    server = await startTestServer({ config: { twilioUrl, publicUrl }, engine: FAST_ENGINE });
    twilio.deliverTo = { publicUrl: PUBLIC_URL, serverUrl: server.url };
    const sender = { type: 'number', number: e164Schema.parse('+15005550006') } as const;
    ({ projectId } = await openHotel(server.afterword.services, sender));
    const { accountSid, authToken } = twilio;
    await server.client.twilio.connect.mutate({ projectId, accountSid, authToken });
  });
  afterAll(async () => {
    await server.close();
    await twilio.stop();
  });

  it.each(FAULTS)('is accepted once and only once after %j', async (fault) => {
    twilio.faults = [fault];
    const { services } = server.afterword;
    const caller = `+4477009001${10 + FAULTS.indexOf(fault)}`;
    const { conversationId } = await agree(services, projectId, { caller });
    const isHandedOver = (status: string) => status === 'accepted';
    await messageOnceIt(services, projectId, conversationId, (one) => isHandedOver(one.status));
    const [only, ...more] = twilio.acceptedFor(caller);
    expect(more).toEqual([]);
    if (!only) throw new Error('nothing was accepted');
    only.status = 'delivered';
    if (publicUrl) expect(await twilio.report(only, 'delivered')).toBe(204);
    const delivered = await messageOnceIt(
      services,
      projectId,
      conversationId,
      (one) => one.status === 'delivered',
    );
    expect(delivered).toMatchObject({ error: null, transport: 'twilio', body: CONFIRMATION });
    expect(twilio.acceptedFor(caller)).toHaveLength(1);
  });
});
