import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { makeId, messageIdSchema, projectIdSchema } from '../../../core/ids.ts';
import { e164Schema, messagingServiceSidSchema, type Sender } from '../../../core/phone.ts';
import { TwilioStandIn } from '../../../tests/twilio-stand-in.ts';
import { makeTwilioClient } from '../../twilio/make-client.ts';
import type { OutboundMessage, Transport } from '../transport.ts';
import { makeTwilioTransport } from './twilio.ts';

const OPENAPI = new URL('../../../../shared/data/twilio/openapi.json', import.meta.url);
const NOW = new Date();
const number: Sender = { type: 'number', number: e164Schema.parse('+15005550006') };
const service: Sender = {
  type: 'service',
  sid: messagingServiceSidSchema.parse(`MG${'a'.repeat(32)}`),
};

let twilio: TwilioStandIn;
let transport: Transport;
let client: ReturnType<typeof makeTwilioClient>;
let recipients = 0;

beforeAll(async () => {
  twilio = new TwilioStandIn();
  client = makeTwilioClient(twilio, { baseUrl: await twilio.start(), timeoutMs: 300 });
  transport = makeTwilioTransport({
    clientOf: () => Promise.resolve(client),
    statusCallback: (message) => `https://sms.hotel.example/status?message=${message.id}`,
    now: () => NOW,
  });
});
afterAll(() => twilio.stop());
beforeEach(() => {
  twilio.requests.length = 0;
});

function message(more: Partial<OutboundMessage> = {}): OutboundMessage {
  recipients += 1;
  return {
    id: makeId(messageIdSchema, 'msg', `m${recipients}`),
    isTest: false,
    projectId: makeId(projectIdSchema, 'prj', 'p'),
    recipient: e164Schema.parse(`+44770090${1_000 + recipients}`),
    sender: number,
    sentBy: twilio.accountSid,
    body: 'Grüße & Küsse + 100 % 👍',
    status: 'sending',
    statusAt: NOW,
    providerSid: null,
    attempt: 1,
    simulate: null,
    expiresAt: new Date(NOW.getTime() + 3_600_000),
    ...more,
  };
}

describe('what is asked of Twilio', () => {
  it.each([
    ['a number', number, { From: '+15005550006' }],
    ['a Messaging Service', service, { MessagingServiceSid: service.sid }],
  ])('to send from %s', async (_, sender, from) => {
    const one = message({ sender });
    expect(await transport.send(one, NOW)).toMatchObject({ outcome: 'accepted', status: 'queued' });
    expect(Object.fromEntries(twilio.requests[0]?.params ?? [])).toEqual({
      To: one.recipient,
      Body: one.body,
      StatusCallback: `https://sms.hotel.example/status?message=${one.id}`,
      ValidityPeriod: '3600',
      ...from,
    });
  });

  describe.skipIf(!existsSync(OPENAPI))('by the contract (needs ../shared/data)', () => {
    it('uses only fields that Twilio knows', async () => {
      const fields = z.object({ properties: z.record(z.string(), z.unknown()) });
      const operation = z.object({
        post: z.object({
          requestBody: z.object({
            content: z.record(z.string(), z.object({ schema: fields })),
          }),
        }),
      });
      const path = '/2010-04-01/Accounts/{AccountSid}/Messages.json';
      const api = z
        .object({ paths: z.object({ [path]: operation }) })
        .parse(JSON.parse(readFileSync(OPENAPI, 'utf8')));
      const form = api.paths[path]?.post.requestBody.content['application/x-www-form-urlencoded'];
      const known = Object.keys(form?.schema.properties ?? {});
      await transport.send(message(), NOW);
      await transport.send(message({ sender: service }), NOW);
      for (const { params } of twilio.requests) {
        for (const name of params.keys()) expect(known).toContain(name);
      }
    });
  });
});

describe('what came of it', () => {
  it.each([
    ['accept, drop', 'ambiguous'],
    ['accept, 500', 'ambiguous'],
    ['accept, hang', 'ambiguous'],
    ['drop', 'ambiguous'],
  ] as const)('after "%s" is %s', async (fault, outcome) => {
    twilio.faults = [fault];
    expect(await transport.send(message(), NOW)).toMatchObject({ outcome });
  });

  it('is nothing, and nothing is asked, when the call could not begin in time', async () => {
    const clock = { now: NOW };
    const slow = makeTwilioTransport({
      clientOf: () => Promise.resolve(client),
      // The database takes a second to say whom tests may text.
      mayReach: () => {
        clock.now = new Date(NOW.getTime() + 1_000);
        return Promise.resolve(true);
      },
      statusCallback: () => null,
      now: () => clock.now,
    });
    expect(await slow.send(message(), new Date(NOW.getTime() + 999))).toEqual({ outcome: 'late' });
    expect(twilio.requests).toEqual([]);
    const inTime = await slow.send(message(), new Date(NOW.getTime() + 1_000));
    expect(inTime).toMatchObject({ outcome: 'accepted' });
  });

  it('after a 429 is a refusal with the time to wait', async () => {
    twilio.faults = [{ throttleSeconds: 7 }];
    expect(await transport.send(message(), NOW)).toMatchObject({
      outcome: 'refused',
      error: { code: 20429, httpStatus: 429, retryAfterMs: 7_000 },
    });
    expect(twilio.requests).toHaveLength(1);
  });

  it('without a connection is a refusal, since nothing was sent', async () => {
    const gone = new TwilioStandIn();
    const baseUrl = await gone.start();
    await gone.stop();
    const nowhere = makeTwilioClient(gone, { baseUrl });
    const lost = makeTwilioTransport({
      clientOf: () => Promise.resolve(nowhere),
      statusCallback: () => null,
      now: () => NOW,
    });
    expect(await lost.send(message(), NOW)).toMatchObject({
      outcome: 'refused',
      error: { code: 'not_reached' },
    });
  });
});

describe('looking for a message', () => {
  const soon = { startedAt: NOW, now: NOW, isTaken: () => Promise.resolve(false) };
  const later = { ...soon, now: new Date(NOW.getTime() + 120_000) };

  it.each([
    ['a number', number],
    ['a Messaging Service', service],
  ])('finds what was accepted from %s', async (_, sender) => {
    const one = message({ sender });
    twilio.faults = ['accept, drop'];
    await transport.send(one, NOW);
    const [there] = twilio.acceptedFor(one.recipient);
    expect(await transport.find(one, soon)).toMatchObject({
      found: true,
      providerSid: there?.sid,
      report: { status: 'queued' },
    });
  });

  it('is not certain of its absence before everything has settled', async () => {
    expect(await transport.find(message(), soon)).toEqual({ found: false, certain: false });
    expect(await transport.find(message(), later)).toEqual({ found: false, certain: true });
  });

  it('takes no other text for it', async () => {
    const one = message();
    await transport.send(one, NOW);
    const others = [
      { ...one, body: 'another body' },
      { ...one, recipient: e164Schema.parse('+447700909999') },
    ];
    for (const other of others) {
      expect(await transport.find(other, later)).toEqual({ found: false, certain: true });
    }
    const taken = { ...later, isTaken: () => Promise.resolve(true) };
    expect(await transport.find(one, taken)).toEqual({ found: false, certain: true });
    const old = { ...later, startedAt: new Date(NOW.getTime() + 600_000) };
    expect(await transport.find(one, old)).toMatchObject({ found: false });
  });
});
