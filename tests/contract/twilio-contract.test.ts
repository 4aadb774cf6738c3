import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import twilio from 'twilio';
import type RequestClient from 'twilio/lib/base/RequestClient';
import type Response from 'twilio/lib/http/response';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeId, messageIdSchema, type ProjectId, projectIdSchema } from '../../core/ids.ts';
import { e164Schema, messagingServiceSidSchema, type Sender } from '../../core/phone.ts';
import { authorize } from '../../server/access/authorize.ts';
import { systemActor } from '../../server/access/actor.ts';
import { checkProject } from '../../server/doctor/check-project.ts';
import type { OutboundMessage } from '../../server/engine/transport.ts';
import { makeTwilioTransport } from '../../server/engine/transports/twilio.ts';
import type { TwilioTransportOptions } from '../../server/engine/transports/twilio-options.ts';
import { orderOf } from '../../server/inbound/written-first.ts';
import { checkAccount } from '../../server/twilio/check-account.ts';
import { otherSenders, readAccount } from '../../server/twilio/registrations/read-account.ts';
import { TwilioHttp } from '../../server/twilio/twilio-http.ts';
import { type ChildServer, startChildServer } from '../child-server.ts';
import { openHotel } from '../hotel.ts';
import { RecordingRelay } from '../recording-relay.ts';
import { startTestServer, type TestServer } from '../server.ts';
import { TWILIO_OPENAPI, TwilioDescription } from '../twilio-description.ts';

const PRISM = new URL('../../node_modules/@stoplight/prism-cli/dist/index.js', import.meta.url);
const ACCOUNT = `AC${'a'.repeat(32)}`;
const SID = `SM${'a'.repeat(32)}`;
const ACCOUNTS = '/2010-04-01/Accounts';

/** Every request there is: as Twilio names it, then the fields that are sent along. */
const MESSAGES = `${ACCOUNTS}/{AccountSid}/Messages.json`;
/** Twilio's example says that there is another page, and where: it is asked for as it says. */
const NEXT_PAGE = `GET ${MESSAGES}: DateSent> From Page PageSize PageToken To`;
const FETCH_MESSAGE = `GET ${ACCOUNTS}/{AccountSid}/Messages/{Sid}.json:`;
const FETCH_ACCOUNT = `GET ${ACCOUNTS}/{Sid}.json:`;
const NUMBERS = `GET ${ACCOUNTS}/{AccountSid}/IncomingPhoneNumbers.json:`;
const SERVICES = 'GET /v1/Services: PageSize';
const ACCOUNT_FACTS = [
  `${NUMBERS} PageSize`,
  'GET /v1/Services/{MessagingServiceSid}/Compliance/Usa2p: PageSize',
  'GET /v1/Services/{ServiceSid}/PhoneNumbers: PageSize',
  SERVICES,
  'GET /v1/Tollfree/Verifications: PageSize',
  'GET /v1/a2p/BrandRegistrations: PageSize',
];

/** The product's way to Twilio, that also remembers to which host it would have gone. */
class HostsAsked extends TwilioHttp {
  readonly asked: { readonly method: string; readonly url: URL }[] = [];

  override request<TData>(options: RequestClient.RequestOptions<TData>): Promise<Response<TData>> {
    this.asked.push({ method: options.method.toUpperCase(), url: new URL(options.uri) });
    return super.request(options);
  }
}

type StatusCallback = TwilioTransportOptions['statusCallback'];

const WHY = 'needs ../shared/data';
/** By when a call must begin. */
const soon = () => new Date(Date.now() + 60_000);

describe.skipIf(!existsSync(TWILIO_OPENAPI))(`every request to Twilio, by Prism (${WHY})`, () => {
  let prism: ChildServer;
  let relay: RecordingRelay;
  let url: string;
  let http: HostsAsked;

  beforeAll(async () => {
    const spec = fileURLToPath(TWILIO_OPENAPI);
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
  beforeEach(() => {
    http = new HostsAsked({ baseUrl: url });
    relay.requests.length = 0;
  });

  /** Takes what was asked since, held against Prism's answers and Twilio's names. */
  function soundRequests(): string[] {
    const description = new TwilioDescription();
    const named = relay.requests.splice(0).map((request) => {
      const name = description.nameOf(request);
      expect(request.status, `${name}: ${request.answer}`).toBeLessThan(300);
      expect(description.unknownFields(request), name).toEqual([]);
      const fields = [...request.query.keys(), ...request.form.keys()].toSorted();
      return `${name}: ${fields.join(' ')}`.trim();
    });
    return [...new Set(named)].toSorted();
  }

  const client = () => twilio(ACCOUNT, 'token', { httpClient: http, autoRetry: false, env: {} });
  const door: StatusCallback = ({ id }) => `https://sms.hotel.example/status?message=${id}`;
  const transport = (statusCallback = door) =>
    makeTwilioTransport({
      clientOf: () => Promise.resolve(client()),
      statusCallback,
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
      isTest: false,
      projectId: makeId(projectIdSchema, 'prj', 'p'),
      recipient: e164Schema.parse('+447700900123'),
      sender,
      sentBy: ACCOUNT,
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
    ['a number', number, 'From', ' From'],
    ['a Messaging Service', service, 'MessagingServiceSid', ''],
  ])('of the engine, with %s as its sender', async (_, sender, field, from) => {
    const one = message(sender);
    expect(await transport().send(one, soon())).toMatchObject({ outcome: 'accepted' });
    // Longer ago than the description's own example: a page that reaches back that far is the last.
    const find = { startedAt: new Date(0), now: new Date(), isTaken: () => Promise.resolve(false) };
    await transport().find(one, find);
    expect(await transport().status(one)).toMatchObject({ status: expect.any(String) });
    expect(soundRequests()).toEqual([
      NEXT_PAGE,
      `GET ${MESSAGES}:${from} PageSize To`,
      FETCH_MESSAGE,
      `POST ${MESSAGES}: Body ${field} StatusCallback To ValidityPeriod`,
    ]);
  });

  it('of the engine without an address for callbacks', async () => {
    const polling = transport(() => null);
    await polling.send(message(number), soon());
    expect(soundRequests()).toEqual([`POST ${MESSAGES}: Body From To ValidityPeriod`]);
  });

  it('of a service whose pool has no number', async () => {
    const found = await otherSenders(client().messaging.v1.services(`MG${'a'.repeat(32)}`));
    expect(found).not.toBe('kept');
    expect(soundRequests()).toEqual([
      'GET /v1/Services/{ServiceSid}/AlphaSenders: PageSize',
      'GET /v1/Services/{ServiceSid}/ShortCodes: PageSize',
    ]);
  });

  describe('of the server', () => {
    let server: TestServer;
    let place: { readonly projectId: ProjectId };

    beforeEach(async () => {
      const config = { twilioUrl: url, publicUrl: 'https://sms.hotel.example' };
      server = await startTestServer({ config });
      const { projectId } = await openHotel(server.afterword.services);
      place = { projectId };
      const account = { accountSid: ACCOUNT, authToken: 'token' };
      await server.client.twilio.connect.mutate({ projectId, ...account });
    });
    afterEach(() => server.close());

    it('when an account is connected, with its number, and when it goes on', async () => {
      expect(soundRequests()).toEqual([FETCH_ACCOUNT]);
      // The number in Twilio's example is another one; what counts is how it was asked for.
      await checkAccount(client(), ACCOUNT, number.number).catch(() => {});
      expect(soundRequests()).toEqual([`${NUMBERS} PageSize PhoneNumber`, FETCH_ACCOUNT]);
      await server.client.twilio.resume.mutate(place);
      expect(soundRequests()).toEqual([FETCH_ACCOUNT]);
      await server.client.twilio.disconnect.mutate(place);
      expect(soundRequests()).toEqual([]);
    });

    it('for senders, registrations and webhooks', async () => {
      soundRequests();
      await server.client.twilio.senders.query(place);
      expect(soundRequests()).toEqual([`${NUMBERS} PageSize`, SERVICES]);
      await server.client.twilio.compliance.query(place);
      expect(soundRequests()).toEqual(ACCOUNT_FACTS);
      const grant = authorize(systemActor('test'), place.projectId, 'see');
      await checkProject(server.afterword.services, grant, 'Hotel');
      expect(soundRequests()).toEqual(ACCOUNT_FACTS);
    });

    it('for texts whose webhook never came', async () => {
      soundRequests();
      await server.afterword.services.missedTexts.takeMissed();
      expect(soundRequests()).toEqual([NEXT_PAGE, `GET ${MESSAGES}: DateSent> PageSize`]);
    });

    it('for when a text was written', async () => {
      soundRequests();
      const { projectId } = place;
      const projects = [{ projectId, accountSid: ACCOUNT, isFormer: false }];
      const text = { providerSid: `SM${'1'.repeat(32)}`, optOutType: null };
      const said = { providerSid: `SM${'2'.repeat(32)}`, at: new Date() };
      // The description's own example has one date for all.
      expect(await orderOf(server.afterword.services.twilio, projects, text, said)).toBe('unknown');
      expect(soundRequests()).toEqual([FETCH_MESSAGE]);
    });
  });

  it('goes to the host that Twilio names for it', async () => {
    await transport().send(message(number), soon());
    await transport().find(message(number), {
      startedAt: new Date(),
      now: new Date(),
      isTaken: () => Promise.resolve(false),
    });
    await transport().status(message(number));
    await checkAccount(client(), ACCOUNT, number.number).catch(() => {});
    const facts = await readAccount(client());
    // What the description's own examples say has come through.
    expect(facts).toMatchObject({
      services: [{ pool: [expect.any(String)], campaign: { sid: expect.stringMatching(/^QE/) } }],
      brands: [{ status: 'APPROVED' }],
      tollFree: [{ status: 'TWILIO_APPROVED' }],
    });
    const description = new TwilioDescription();
    const names = new Set<string>();
    for (const { method, url: asked } of http.asked) {
      const request = { method, path: asked.pathname };
      expect(asked.origin, description.nameOf(request)).toBe(description.hostOf(request));
      names.add(description.nameOf(request));
    }
    expect(names.size).toBe(10);
    relay.requests.length = 0;
  });

  it('would be noticed if it were wrong', async () => {
    const wrong = new URLSearchParams({ To: '+1', Bodi: 'x', ValidityPeriod: 'long' });
    const path = `/2010-04-01/Accounts/${ACCOUNT}/Messages.json`;
    const headers = { authorization: `Basic ${btoa(`${ACCOUNT}:token`)}` };
    const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body: wrong });
    expect(answer.status).toBe(422);
    const [request] = relay.requests.splice(0);
    if (!request) throw new Error('nothing was recorded');
    expect(new TwilioDescription().unknownFields(request)).toEqual(['Bodi']);
    expect(() => new TwilioDescription().nameOf({ method: 'PUT', path })).toThrow('knows no PUT');
  });
});
