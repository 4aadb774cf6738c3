import { describe, expect, it } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import { agree, FAST_ENGINE, messageOnceIt } from '../../tests/hotel.ts';
import type { TestServer } from '../../tests/server.ts';
import { startServerProcess } from '../../tests/server-process.ts';
import type { TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import { useConnectedHotel } from '../../tests/use-connected-hotel.ts';
import { statusCallbacks } from '../db/schema.sqlite.ts';

const PUBLIC_URL = 'https://sms.hotel.example';
const SENDER = { type: 'number', number: e164Schema.parse('+15005550006') } as const;
const TEXTS = 24;
const isPostgres = process.env['TEST_DATABASE'] === 'postgres';

describe.runIf(isPostgres)('status callbacks that a server answered before it was killed', () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;

  useConnectedHotel({ sender: SENDER, publicUrl: PUBLIC_URL, per: 'all' }, (hotel) => {
    ({ server, twilio, projectId } = hotel);
  });

  it('are applied by the others, though none comes in at those', async () => {
    const { services } = server.afterword;
    twilio.deliverTo = { publicUrl: PUBLIC_URL, serverUrl: server.url };
    const texts = await Promise.all(
      Array.from({ length: TEXTS }, async (_, n) => {
        const caller = `+44770090${3_000 + n}`;
        const { conversationId } = await agree(services, projectId, { caller });
        await messageOnceIt(
          services,
          projectId,
          conversationId,
          (one) => one.status === 'accepted',
        );
        const [atTwilio] = twilio.acceptedFor(caller);
        if (!atTwilio) throw new Error('Twilio has no message');
        return { conversationId, atTwilio };
      }),
    );
    const { host, data, databaseUrl, twilioUrl } = services.config;
    const child = startServerProcess({
      config: { host, port: 0, data, databaseUrl, twilioUrl, publicUrl: PUBLIC_URL },
      engine: FAST_ENGINE,
    });
    const serverUrl = await child.listening;
    if (serverUrl === null) throw new Error('it did not start');
    twilio.deliverTo = { publicUrl: PUBLIC_URL, serverUrl };
    const answers = texts.map(({ atTwilio }) => twilio.report(atTwilio, 'delivered'));
    expect(new Set(await Promise.all(answers))).toEqual(new Set([204]));
    await child.kill();
    for (const { conversationId } of texts) {
      await messageOnceIt(services, projectId, conversationId, (one) => one.status === 'delivered');
    }
    await services.messaging.statusInbox.settled();
    const left = await services.db.read(async (tx) => await tx.select().from(statusCallbacks));
    expect(left).toEqual([]);
  });
});
