import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProjectId } from '../../../core/ids.ts';
import { e164Schema } from '../../../core/phone.ts';
import {
  agree,
  CALLER,
  CONFIRMATION,
  FAST_ENGINE,
  messageOnceIt,
  openHotel,
} from '../../../tests/hotel.ts';
import { startTestServer, type TestServer } from '../../../tests/server.ts';
import { TwilioStandIn } from '../../../tests/twilio-stand-in.ts';

const SENDER = { type: 'number', number: e164Schema.parse('+12025550143') } as const;
const BUSINESS = {
  brand: 'Harbour Hotels',
  privacyPolicyUrl: null,
  termsUrl: null,
  evidenceUrl: null,
  keepsNumbersPrivate: false,
};

/** Examples stand in for what a call knows outside Live only. */
const LIVE = { environment: 'live', entities: { booking_date: 'Fri 4 Dec' } } as const;

let server: TestServer;
let twilio: TwilioStandIn;
let projectId: ProjectId;

beforeEach(async () => {
  twilio = new TwilioStandIn();
  twilio.numbers.splice(0, 1, SENDER.number);
  server = await startTestServer({
    config: { twilioUrl: await twilio.start() },
    engine: { ...FAST_ENGINE, twilioTimeoutMs: 10_000 },
  });
  ({ projectId } = await openHotel(server.afterword.services, SENDER));
});
afterEach(async () => {
  await server.close();
  await twilio.stop();
});

const toLive = async () => {
  for (const to of ['pre-release', 'live'] as const) {
    const request = { projectId, to, acceptAllWarnings: true };
    expect(await server.client.deployments.promote.mutate(request)).toMatchObject({
      promoted: true,
    });
  }
};
const connect = async () => {
  const { accountSid, authToken } = twilio;
  await server.client.twilio.connect.mutate({ projectId, accountSid, authToken });
};
const write = () =>
  server.client.twilio.writeRegistration.mutate({ projectId, business: BUSINESS });
const held = async (options: Parameters<typeof agree>[2]) => {
  const { services } = server.afterword;
  const { conversationId } = await agree(services, projectId, options);
  return (status: string) =>
    messageOnceIt(services, projectId, conversationId, (one) => one.status === status);
};

/** Their calls are over; what is left is what the interpreter itself shows. */
const examplesOnly = async () => {
  const { calls, markdown } = await write();
  expect(calls).toMatchObject({ call: 0, 'test call': 0 });
  expect(calls.example).toBeGreaterThan(1);
  expect(markdown).not.toContain('- Sent: Hi');
};

describe('the calls that a registration shows', () => {
  it('are none whose text was cancelled', async () => {
    await toLive();
    const message = (await (await held(LIVE))('queued')).id;
    await examplesOnly();
    await server.client.messages.cancel.mutate({ projectId, messageId: message });
    await examplesOnly();
  });

  it('are none whose text was suppressed, or got nowhere', async () => {
    await (await held({ simulate: 'undelivered' }))('undelivered');
    await (await held({ simulate: 'opted-out' }))('suppressed');
    await server.client.optOuts.add.mutate({ projectId, recipient: CALLER, reason: 'by phone' });
    await (await held({}))('suppressed');
    await examplesOnly();
  });

  it('are none of the draft, nor of another release', async () => {
    await (await held({ environment: 'draft' }))('delivered');
    await examplesOnly();
    await (await held({}))('delivered');
    expect((await write()).calls).toMatchObject({ 'test call': 1 });
    const request = { projectId, note: '', acceptedWarnings: [], acceptAllWarnings: true };
    await server.client.releases.publish.mutate(request);
    await examplesOnly();
  });

  it('say of a simulated text that no phone got it', async () => {
    await (await held({}))('delivered');
    const { markdown, calls } = await write();
    expect(calls).toMatchObject({ 'test call': 1 });
    expect(markdown).toContain('(from a test call whose text was simulated)');
    expect(markdown).toContain(`- Text, simulated: ${CONFIRMATION.slice(0, 3)}`);
    expect(markdown).not.toContain('- Sent: Hi');
  });

  it('are those whose text was handed over, with the receipt', async () => {
    await toLive();
    await connect();
    await (await held(LIVE))('accepted');
    const { markdown, calls } = await write();
    expect(calls).toMatchObject({ call: 1, 'test call': 0 });
    expect(markdown).toContain('(from a real call)');
    expect(markdown).toContain("- Caller's words: yes please");
    expect(markdown).toContain('- Sent: Hi');
  });
});
