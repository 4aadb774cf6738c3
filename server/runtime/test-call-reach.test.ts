import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import { openConnectedHotel } from '../../tests/connected-hotel.ts';
import { ASK, FAST_ENGINE } from '../../tests/hotel.ts';
import type { TestServer } from '../../tests/server.ts';
import type { TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import { runOf } from '../channels/channel.ts';

const SENDER = { type: 'number', number: e164Schema.parse('+15005550006') } as const;
const CALLER = e164Schema.parse('+447700900123');

describe("a person's test call where no list says whom tests may text", () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;

  beforeAll(async () => {
    const config = { testNumbers: null };
    const hotel = await openConnectedHotel({ sender: SENDER, config, engine: FAST_ENGINE });
    ({ server, twilio, projectId } = hotel);
    for (const to of ['pre-release', 'live'] as const) {
      await server.client.deployments.promote.mutate({ projectId, to, acceptAllWarnings: true });
    }
  });
  afterAll(async () => {
    await server.close();
    await twilio.stop();
  });

  // The panel says what to simulate but in Live, where it warns that the text is a real one.
  it.each([
    ['draft', 'simulator'],
    ['sandbox', 'simulator'],
    ['pre-release', 'simulator'],
    ['live', 'twilio'],
  ] as const)('goes, as the test panel makes it in %s, to %s', async (environment, transport) => {
    const { conversationId } = await server.client.conversations.start.mutate({
      projectId,
      environment,
      channel: 'simulator',
      caller: CALLER,
      entities: { booking_date: 'Fri 4 Dec' },
      ...(environment === 'live' ? {} : { simulate: 'delivered' }),
    });
    await server.client.conversations.say.mutate({ projectId, conversationId, text: ASK });
    const yes = { projectId, conversationId, text: 'yes please' };
    const { messages } = await server.client.conversations.say.mutate(yes);
    expect(messages).toMatchObject([{ transport, recipient: CALLER }]);
  });
});

describe('whose conversation it is', () => {
  it.each([
    ['api', false, 'call'],
    ['sms', false, 'call'],
    ['simulator', true, 'test'],
    // What goes on by text after a test.
    ['sms', true, 'test'],
    ['scenario', true, 'scenario'],
    ['scenario-sms', true, 'scenario'],
    ['scenario', false, 'scenario'],
    // Of a newer server: a call's texts are not lost, and a test reaches the fewest.
    ['carrier-pigeon', false, 'call'],
    ['carrier-pigeon', true, 'scenario'],
  ] as const)('on %s, of a test: %s, is a %s', (channel, isTest, run) => {
    expect(runOf({ channel, isTest })).toBe(run);
  });
});
