import { createHmac } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import twilioLibrary from 'twilio';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ConversationId, ProjectId } from '../../core/ids.ts';
import { fieldIn } from '../../core/json.ts';
import { e164Schema } from '../../core/phone.ts';
import { agree, FAST_ENGINE, messageOnceIt, openHotel } from '../../tests/hotel.ts';
import { startTestServer, type TestServer } from '../../tests/server.ts';
import { type StandInMessage, TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import { paramsOf } from '../callbacks/callback-params.ts';
import type { MessageView } from '../../core/messaging/message-views.ts';

const PUBLIC_URL = 'https://sms.hotel.example/afterword';
const VECTORS = new URL('../../../shared/data/twilio/signature-vectors.json', import.meta.url);

describe('status callbacks', () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;
  let callers = 0;

  beforeAll(async () => {
    twilio = new TwilioStandIn();
    const config = { twilioUrl: await twilio.start(), publicUrl: PUBLIC_URL };
    server = await startTestServer({ config, engine: { ...FAST_ENGINE, pollMs: 600_000 } });
    twilio.deliverTo = {
      publicUrl: PUBLIC_URL,
      serverUrl: server.url,
      settled: () => server.afterword.services.messaging.statusInbox.settled(),
    };
    const sender = { type: 'number', number: e164Schema.parse('+15005550006') } as const;
    ({ projectId } = await openHotel(server.afterword.services, sender));
    const { accountSid, authToken } = twilio;
    await server.client.twilio.connect.mutate({ projectId, accountSid, authToken });
  });
  afterAll(async () => {
    await server.close();
    await twilio.stop();
  });

  const services = () => server.afterword.services;
  const until = (id: ConversationId, is: (message: MessageView) => boolean) =>
    messageOnceIt(services(), projectId, id, is);

  /** A text that Twilio has accepted, and that has no final status yet. */
  async function sent(): Promise<{
    conversationId: ConversationId;
    message: MessageView;
    atTwilio: StandInMessage;
  }> {
    const caller = `+44770090${String((callers += 1) + 1_000)}`;
    const { conversationId, message } = await agree(services(), projectId, { caller });
    await until(conversationId, (one) => one.status !== 'queued' && one.status !== 'sending');
    const [atTwilio] = twilio.acceptedFor(caller);
    if (!atTwilio) throw new Error('Twilio has no message');
    return { conversationId, message, atTwilio };
  }

  const get = (messageId: string) => server.client.messages.get.query({ projectId, messageId });

  it('may come before the answer to sending, and tell the conversation', async () => {
    twilio.faults = ['callback first'];
    const { conversationId } = await sent();
    const message = await until(conversationId, (one) => one.status === 'delivered');
    const record = await get(message.id);
    expect(record.attempts).toHaveLength(1);
    expect(record.history.map((line) => line.status)).toEqual([
      'queued',
      'sending',
      'sent',
      'delivered',
    ]);
    const call = await server.client.conversations.get.query({ projectId, conversationId });
    const outcomes = call.transcript.flatMap((line) => line.notes).map((note) => note.port);
    expect(outcomes.filter((port) => port === 'delivered')).toHaveLength(1);
  });

  it('end the same in any order and however often they come', async () => {
    const statuses = fc.shuffledSubarray(['queued', 'sending', 'sent', 'delivered', 'mystery'], {
      minLength: 5,
    });
    const order = fc.tuple(statuses, statuses).map(([first, again]) => [...first, ...again]);
    await fc.assert(
      fc.asyncProperty(order, async (reports) => {
        const { message, atTwilio } = await sent();
        for (const status of reports) expect(await twilio.report(atTwilio, status)).toBe(204);
        const { status, history } = await get(message.id);
        expect(status).toBe('delivered');
        const lines = history.map((line) => line.status);
        const order = ['queued', 'sending', 'accepted', 'sent', 'delivered'];
        const ranks = lines.map((line) => order.indexOf(line));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        const mysteries = JSON.stringify(history).match(/mystery/g) ?? [];
        expect(mysteries).toHaveLength(1);
      }),
      { numRuns: 8 },
    );
  });

  it('say why a text did not arrive', async () => {
    const { conversationId, atTwilio } = await sent();
    await twilio.report(atTwilio, 'undelivered', { ErrorCode: '30006', RawDlrDoneDate: '2611' });
    const message = await until(conversationId, (one) => one.status === 'undelivered');
    expect(message.error).toMatchObject({ code: '30006', remedy: expect.any(String) });
    const call = await server.client.conversations.get.query({ projectId, conversationId });
    expect(call.transcript.flatMap((line) => line.notes).map((note) => note.port)).toContain(
      'undelivered',
    );
  });

  it('change nothing when they are forged or altered', async () => {
    const { message, atTwilio } = await sent();
    const before = await get(message.id);
    const good = twilio.callback(atTwilio, 'delivered');
    const post = (change: Partial<typeof good>) => {
      const { url, headers, body } = { ...good, ...change };
      return fetch(url, { method: 'POST', headers, body });
    };
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const forgeries: Partial<typeof good>[] = [
      { headers: type },
      { headers: { ...type, 'x-twilio-signature': 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' } },
      { body: good.body.replace('delivered', 'undelivered') },
      { body: `${good.body}&Extra=1` },
      { url: `${good.url}&x=1` },
      { url: good.url.replace(message.id, 'msg_other') },
      { url: good.url.replace(/\?.*/, '') },
      signedAs('another-token', good),
      signedFor(`AC${'b'.repeat(32)}`, good),
    ];
    for (const forgery of forgeries) expect((await post(forgery)).status).toBe(403);
    expect(await get(message.id)).toEqual(before);
    expect((await post({})).status).toBe(204);
    await services().messaging.statusInbox.settled();
    expect((await get(message.id)).status).toBe('delivered');
  });

  it('are not taken for a message that was given another id by Twilio', async () => {
    const first = await sent();
    const second = await sent();
    const foreign = { ...second.atTwilio, params: first.atTwilio.params };
    expect(await twilio.report(foreign, 'delivered')).toBe(204);
    expect((await get(first.message.id)).status).toBe('accepted');
  });

  it('that Twilio has signed and that cannot be read are logged as such, with their names', async () => {
    const { message, atTwilio } = await sent();
    const before = await get(message.id);
    const good = twilio.callback(atTwilio, 'delivered');
    const params = Object.fromEntries(new URLSearchParams(good.body));
    const signed = sign(twilio.authToken, good, { ...params, ErrorCodeSource: 'carrier' });
    const lines = await logged(async () => {
      expect((await fetch(good.url, { method: 'POST', ...signed })).status).toBe(400);
    });
    expect(lines).toEqual([
      [
        'error',
        'a status callback from Twilio could not be read, and is not taken in',
        [...Object.keys(params), 'ErrorCodeSource'],
      ],
    ]);
    expect(await get(message.id)).toEqual(before);
  });

  it('are told apart from texts that Twilio has signed and that are refused all the same', async () => {
    const url = `${server.url}/webhooks/twilio/inbound`;
    const params = {
      AccountSid: twilio.accountSid,
      MessageSid: `SM${'7'.repeat(32)}`,
      From: '+447700901999',
      To: '+15005550006',
      Body: 'STOP',
      // A parameter that nobody has announced, with a name of ours in it.
      OptOutTypeSource: 'carrier',
    };
    const post = (token: string) =>
      logged(async () => {
        const signed = sign(token, { url }, params);
        expect((await fetch(url, { method: 'POST', ...signed })).status).toBe(403);
      });
    expect(await post('another-token')).toEqual([
      ['warn', 'a text was not from Twilio', undefined],
    ]);
    expect(await post(twilio.authToken)).toEqual([
      [
        'error',
        'a text that Twilio has signed is refused: a name in it is not in its place',
        Object.keys(params),
      ],
    ]);
  });

  /** What the log says meanwhile: the level, the line, and the names of a form. */
  async function logged(act: () => Promise<void>): Promise<unknown[][]> {
    const { log } = services();
    const levels = ['warn', 'error'] as const;
    const spies = levels.map((level) => ({ level, spy: vi.spyOn(log, level) }));
    await act();
    const lines = spies.flatMap(({ level, spy }) =>
      spy.mock.calls.map((call) => {
        const [about, line]: readonly unknown[] = call;
        return [level, line, fieldIn(about, 'names')];
      }),
    );
    for (const { spy } of spies) spy.mockRestore();
    return lines;
  }

  function sign(token: string, good: { url: string }, params: Record<string, string>) {
    const seen = good.url.replace(server.url, PUBLIC_URL);
    const signature = twilioLibrary.getExpectedTwilioSignature(token, seen, params);
    return {
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-twilio-signature': signature,
      },
      body: new URLSearchParams(params).toString(),
    };
  }

  function signedAs(token: string, good: { url: string; body: string }) {
    return sign(token, good, Object.fromEntries(new URLSearchParams(good.body)));
  }

  /** Our own token, and somebody else's account. */
  function signedFor(accountSid: string, good: { url: string; body: string }) {
    const params = Object.fromEntries(new URLSearchParams(good.body));
    return sign(twilio.authToken, good, { ...params, AccountSid: accountSid });
  }
});

describe.skipIf(!existsSync(VECTORS))("Twilio's signatures (needs ../shared/data)", () => {
  interface Vector {
    readonly token: string;
    readonly url: string;
    readonly params: Record<string, string | string[]>;
    readonly signature: string;
  }
  const read = (): Vector[] => JSON.parse(readFileSync(VECTORS, 'utf8')).vectors;

  it('fit the forms that they were made for, as our doors read these', () => {
    for (const vector of read()) {
      const params = { ...paramsOf(formOf(vector)) };
      const { token, url, signature } = vector;
      expect(params, url).toEqual(vector.params);
      expect(twilioLibrary.validateRequest(token, signature, url, params), url).toBe(true);
      expect(signatureOf(token, url, formOf(vector)), url).toBe(signature);
    }
  });

  it('open our door by HTTP with the same forms and queries, and no other form does', async () => {
    const twilio = new TwilioStandIn();
    const config = { twilioUrl: await twilio.start(), publicUrl: PUBLIC_URL };
    const server = await startTestServer({ config, engine: FAST_ENGINE });
    const { projectId } = await openHotel(server.afterword.services);
    const { accountSid, authToken } = twilio;
    await server.client.twilio.connect.mutate({ projectId, accountSid, authToken });
    for (const vector of read()) {
      // The doors know an account by its id, which the vectors do not hold.
      const form = `${formOf(vector)}&AccountSid=${accountSid}`;
      const path = `/webhooks/twilio/inbound${new URL(vector.url).search}`;
      const signature = signatureOf(authToken, `${PUBLIC_URL}${path}`, form);
      const answer = (body: string) =>
        fetch(`${server.url}${path}`, {
          method: 'POST',
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            'x-twilio-signature': signature,
          },
          body,
        }).then((response) => response.status);
      expect(await answer(form), vector.url).toBe(200);
      expect(await answer(`${form}&More=1`), vector.url).toBe(403);
    }
    await server.close();
    await twilio.stop();
  });

  function formOf({ params }: Vector): string {
    const pairs = Object.entries(params).flatMap(([name, value]) =>
      [value].flat().map((one) => [name, one]),
    );
    return new URLSearchParams(pairs).toString();
  }

  /** As Twilio's documentation has it: the address, then each name with each different value, sorted. */
  function signatureOf(token: string, url: string, form: string): string {
    const params = new URLSearchParams(form);
    const names = [...new Set(params.keys())].toSorted();
    const signed = names.flatMap((name) =>
      [...new Set(params.getAll(name))].toSorted().map((value) => `${name}${value}`),
    );
    return createHmac('sha1', token)
      .update([url, ...signed].join(''), 'utf8')
      .digest('base64');
  }
});
