import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import { TABLES } from '../../server/db/copy-database.ts';
import { randomOf } from '../chaos/random.ts';
import { forge, oneOf, sign, type Webhook } from '../forge-webhook.ts';
import { agree, FAST_ENGINE, messageOnceIt, openHotel } from '../hotel.ts';
import { startTestServer, type TestServer } from '../server.ts';
import { TwilioStandIn } from '../twilio-stand-in.ts';

const PUBLIC_URL = 'https://sms.hotel.example:8443/afterword';
const SENDER = { type: 'number', number: e164Schema.parse('+15005550006') } as const;
const CALLER = '+447700900555';
const FORGERIES = 10_000;
const SEED = 20_261_126;
const STATUS = '/webhooks/twilio/status';
const INBOUND = '/webhooks/twilio/inbound';

describe('webhooks', () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;
  /** Two messages that are on their way, so that one's callback can be sent to the other. */
  let messageIds: readonly string[];

  beforeAll(async () => {
    twilio = new TwilioStandIn();
    const config = { twilioUrl: await twilio.start(), publicUrl: PUBLIC_URL };
    server = await startTestServer({ config, engine: { ...FAST_ENGINE, pollMs: 3_600_000 } });
    ({ projectId } = await openHotel(server.afterword.services, SENDER));
    const { accountSid, authToken } = twilio;
    await server.client.twilio.connect.mutate({ projectId, accountSid, authToken });
    const ids: string[] = [];
    for (const caller of [CALLER, '+447700900556']) {
      const { services } = server.afterword;
      const { conversationId } = await agree(services, projectId, { caller });
      const { id } = await messageOnceIt(
        services,
        projectId,
        conversationId,
        (one) => one.status === 'accepted',
      );
      ids.push(id);
    }
    messageIds = ids;
    await server.afterword.services.messaging.background.stop({ answered: Promise.resolve() });
  }, 60_000);
  afterAll(async () => {
    await server.close();
    await twilio.stop();
  });

  function genuine(random: () => number): Webhook {
    const [mine] = twilio.acceptedFor(CALLER);
    const account = ['AccountSid', twilio.accountSid] as const;
    const sid = mine?.sid ?? '';
    if (random() < 0.3) {
      const params = [
        account,
        ['MessageSid', `SM${Math.floor(random() * 1e9)}`],
        ['From', CALLER],
        ['To', SENDER.number],
        ['Body', oneOf(random, ['STOP', 'Hé 👍 &=+', 'yes', ''])],
      ] as const;
      return sign({ path: INBOUND, search: '', params }, twilio.authToken, PUBLIC_URL);
    }
    const status = oneOf(random, ['sent', 'delivered', 'undelivered', 'failed', 'read']);
    const params = [
      account,
      ['MessageSid', sid],
      ['SmsSid', sid],
      ['MessageStatus', status],
      ['SmsStatus', status],
      ['To', CALLER],
      ['From', SENDER.number],
      ['ApiVersion', '2010-04-01'],
      ...(random() < 0.3 ? [['ErrorCode', '30006'] as const] : []),
      ...(random() < 0.3 ? [['Note', 'Grüße & 👍 + 100 %'] as const] : []),
    ] as const;
    const search = `?message=${messageIds[0]}`;
    return sign({ path: STATUS, search, params }, twilio.authToken, PUBLIC_URL);
  }

  async function post(hook: Webhook, more: Record<string, string> = {}): Promise<number> {
    const request = new Request(`${server.url}${hook.path}${hook.search}`, {
      method: 'POST',
      body: new URLSearchParams(hook.params.map(([name, value]) => [name, value])),
      headers: {
        host: new URL(server.url).host,
        'content-type': 'application/x-www-form-urlencoded',
        ...(hook.signature === null ? {} : { 'x-twilio-signature': hook.signature }),
        ...more,
      },
    });
    // The whole app, guards included, without 10,000 trips over the network.
    return (await server.afterword.app.fetch(request)).status;
  }

  /** Everything in the database. */
  function dump(): Promise<string> {
    return server.afterword.services.db.read(async (tx) => {
      const hash = createHash('sha256');
      for (const table of TABLES) {
        const rows = (await tx.select().from(table)).map((row) => JSON.stringify(row));
        for (const row of rows.toSorted()) hash.update(row);
      }
      return hash.digest('hex');
    });
  }

  it('that are forged or altered are refused, and change nothing', async () => {
    const random = randomOf(SEED);
    const before = await dump();
    const answers = new Map<number, number>();
    for (let n = 0; n < FORGERIES; n += 50) {
      const some = Array.from({ length: 50 }, (_, i) => {
        const { authToken } = twilio;
        const otherMessage = messageIds[1] ?? '';
        return forge(n + i, genuine(random), {
          random,
          authToken,
          otherMessage,
          publicUrl: PUBLIC_URL,
        });
      });
      const got = await Promise.all(
        // The last of them comes with the headers of a proxy that lies.
        some.map((hook, i) => post(hook, i % 7 === 0 ? LYING_PROXY : {})),
      );
      for (const [i, status] of got.entries()) {
        answers.set(status, (answers.get(status) ?? 0) + 1);
        if (status < 400) throw new Error(`accepted: ${n + i} ${JSON.stringify(some[i])}`);
      }
    }
    // Nearly all for the signature; a few bear a right one, and are no callback any more.
    expect([...answers.keys()].toSorted((a, b) => a - b)).toEqual([400, 403]);
    expect(answers.get(403)).toBeGreaterThan(FORGERIES * 0.8);
    expect([...answers.values()].reduce((sum, count) => sum + count, 0)).toBe(FORGERIES);
    expect(await dump()).toBe(before);
  }, 300_000);

  const LYING_PROXY = {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'http',
    'x-forwarded-port': '80',
  };

  it('that are genuine are taken, whatever a proxy says, and change something', async () => {
    const random = randomOf(SEED);
    const before = await dump();
    for (const proxy of [{}, LYING_PROXY]) {
      for (let n = 0; n < 10; n++) expect(await post(genuine(random), proxy)).toBeLessThan(300);
    }
    expect(await dump()).not.toBe(before);
  });
});
