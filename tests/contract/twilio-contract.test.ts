import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { makeId, messageIdSchema, projectIdSchema } from '../../core/ids.ts';
import { e164Schema, messagingServiceSidSchema, type Sender } from '../../core/phone.ts';
import type { OutboundMessage } from '../../server/engine/transport.ts';
import { makeTwilioTransport } from '../../server/engine/transports/twilio.ts';
import { checkAccount } from '../../server/twilio/check-account.ts';
import { makeTwilioClient } from '../../server/twilio/make-client.ts';
import { type ChildServer, startChildServer } from '../child-server.ts';
import { type Recorded, RecordingRelay } from '../recording-relay.ts';
import { startTestServer, type TestServer } from '../server.ts';

const OPENAPI = new URL('../../../shared/data/twilio/openapi.json', import.meta.url);
const PRISM = new URL('../../node_modules/@stoplight/prism-cli/dist/index.js', import.meta.url);
const ACCOUNT = `AC${'a'.repeat(32)}`;
const SID = `SM${'a'.repeat(32)}`;

const parameter = z.object({ name: z.string(), in: z.string() });
const operationSchema = z.object({
  parameters: z.array(parameter).default([]),
  requestBody: z
    .object({
      content: z.record(
        z.string(),
        z.object({ schema: z.object({ properties: z.record(z.string(), z.unknown()) }) }),
      ),
    })
    .optional(),
});
type Operation = z.infer<typeof operationSchema>;

/** Prism takes fields it has never heard of: these are the ones of Twilio's own description. */
class Contract {
  readonly #paths: readonly { readonly pattern: RegExp; readonly path: Record<string, unknown> }[];

  constructor() {
    const api = z
      .object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
      .parse(JSON.parse(readFileSync(OPENAPI, 'utf8')));
    this.#paths = Object.entries(api.paths)
      .toSorted(([a], [b]) => Number(a.includes('{')) - Number(b.includes('{')))
      .map(([path, operations]) => ({
        pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
        path: operations,
      }));
  }

  operationOf({ method, path }: Pick<Recorded, 'method' | 'path'>): Operation {
    const found = this.#paths.find(
      (one) => one.pattern.test(path) && one.path[method.toLowerCase()] !== undefined,
    );
    if (!found) throw new Error(`Twilio knows no ${method} ${path}`);
    return operationSchema.parse(found.path[method.toLowerCase()]);
  }

  /** Names in the request that Twilio's description has not. */
  unknownFields(request: Recorded): string[] {
    const { parameters, requestBody } = this.operationOf(request);
    const form = requestBody?.content['application/x-www-form-urlencoded'];
    const inQuery = parameters.filter((one) => one.in === 'query').map((one) => one.name);
    const inForm = Object.keys(form?.schema.properties ?? {});
    return [
      ...[...request.query.keys()].filter((name) => !inQuery.includes(name)),
      ...[...request.form.keys()].filter((name) => !inForm.includes(name)),
    ];
  }
}

const WHY = 'needs ../shared/data';
describe.skipIf(!existsSync(OPENAPI))(`every request to Twilio, by Prism (${WHY})`, () => {
  let prism: ChildServer;
  let relay: RecordingRelay;
  let url: string;

  beforeAll(async () => {
    const spec = fileURLToPath(OPENAPI);
    const cli = fileURLToPath(PRISM);
    prism = await startChildServer(
      (port) => [cli, 'mock', '--errors', '-h', '127.0.0.1', '-p', String(port), spec],
      /Prism is listening/,
    );
    relay = new RecordingRelay(prism.url);
    url = await relay.start();
  }, 60_000);
  afterAll(async () => {
    await relay?.stop();
    await prism?.stop();
  });

  function expectSound(): void {
    const contract = new Contract();
    expect(relay.requests).not.toEqual([]);
    for (const request of relay.requests.splice(0)) {
      const name = `${request.method} ${request.path}`;
      expect(request.status, `${name}: ${request.answer}`).toBeLessThan(300);
      expect(contract.unknownFields(request), name).toEqual([]);
    }
  }

  const client = () =>
    makeTwilioClient({ accountSid: ACCOUNT, authToken: 'token' }, { baseUrl: url });
  const transport = () =>
    makeTwilioTransport({
      clientOf: () => Promise.resolve(client()),
      statusCallback: ({ id }) => `https://sms.hotel.example/webhooks/twilio/status?message=${id}`,
      now: () => new Date(),
    });

  const number: Sender = { type: 'number', number: e164Schema.parse('+15005550006') };
  const service: Sender = {
    type: 'service',
    sid: messagingServiceSidSchema.parse(`MG${'a'.repeat(32)}`),
  };
  function message(sender: Sender): OutboundMessage {
    const now = new Date();
    return {
      id: makeId(messageIdSchema, 'msg', 'm'),
      projectId: makeId(projectIdSchema, 'prj', 'p'),
      recipient: e164Schema.parse('+447700900123'),
      sender,
      body: 'Grüße & Küsse + 100 % 👍',
      status: 'sending',
      statusAt: now,
      providerSid: SID,
      attempt: 1,
      simulate: null,
      expiresAt: new Date(now.getTime() + 3_600_000),
    };
  }

  it.each([
    ['a number', number],
    ['a Messaging Service', service],
  ])('of the engine, with %s as its sender', async (_, sender) => {
    const one = message(sender);
    expect(await transport().send(one)).toMatchObject({ outcome: 'accepted' });
    const find = { startedAt: new Date(), now: new Date(), isTaken: () => Promise.resolve(false) };
    await transport().find(one, find);
    expect(await transport().status(one)).toMatchObject({ status: expect.any(String) });
    expectSound();
  });

  it('of connecting, and of listing senders', async () => {
    await checkAccount(client(), ACCOUNT, null);
    // The number in Twilio's example is another one; what counts is how it was asked for.
    await checkAccount(client(), ACCOUNT, e164Schema.parse('+15005550006')).catch(() => {});
    const server: TestServer = await startTestServer({ config: { twilioUrl: url } });
    const { projectId } = await server.client.projects.create.mutate({ name: 'P', from: 'empty' });
    const credentials = { projectId, accountSid: ACCOUNT, authToken: 'token' };
    await server.client.twilio.connect.mutate(credentials);
    await server.client.twilio.senders.query({ projectId });
    await server.close();
    expectSound();
  });

  it('would be noticed if it were wrong', async () => {
    const contract = new Contract();
    const wrong = new URLSearchParams({ To: '+1', Bodi: 'x', ValidityPeriod: 'long' });
    const path = `/2010-04-01/Accounts/${ACCOUNT}/Messages.json`;
    const headers = { authorization: `Basic ${btoa(`${ACCOUNT}:token`)}` };
    const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body: wrong });
    expect(answer.status).toBe(422);
    const [request] = relay.requests.splice(0);
    if (!request) throw new Error('nothing was recorded');
    expect(contract.unknownFields(request)).toEqual(['Bodi']);
  });
});
