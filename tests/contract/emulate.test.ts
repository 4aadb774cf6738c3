import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type ConversationId, conversationIdSchema, type ProjectId } from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import { systemActor } from '../../server/access/actor.ts';
import { authorize } from '../../server/access/authorize.ts';
import { checkProject } from '../../server/doctor/check-project.ts';
import { type ChildServer, startChildServer } from '../child-server.ts';
import { freePort } from '../listen-locally.ts';
import { agree, FAST_ENGINE, messageOnceIt, openHotel } from '../hotel.ts';
import { startTestServer, type TestServer } from '../server.ts';

const EMULATE = fileURLToPath(new URL('../../node_modules/emulate/dist/index.js', import.meta.url));
/** It names a port only, and would be open to the network. */
const LOOPBACK = new URL('../loopback-only.mjs', import.meta.url).href;
/** What it comes with. */
const accountSid = `AC${'0'.repeat(32)}`;
const authToken = 'twilio_test_auth_token';
const messagesSchema = z.object({ messages: z.array(z.record(z.string(), z.unknown())) });
const numbersSchema = z.object({
  incoming_phone_numbers: z.array(z.object({ sid: z.string() })),
});
const SENDER = { type: 'number', number: e164Schema.parse('+15551234567') } as const;

describe("a stand-in for Twilio of somebody else's making (emulate)", () => {
  let emulate: ChildServer;
  let server: TestServer;
  let projectId: ProjectId;

  beforeAll(async () => {
    emulate = await startChildServer((port) => {
      const start = ['start', '--service', 'twilio', '--port', String(port)];
      return ['--import', LOOPBACK, EMULATE, ...start];
    }, /Config: /);
    const port = await freePort();
    const config = { port, twilioUrl: emulate.url, publicUrl: `http://127.0.0.1:${port}` };
    // Nothing is asked for: what we know we know by its signed callbacks.
    server = await startTestServer({
      config,
      engine: { ...FAST_ENGINE, pollMs: 600_000, twilioTimeoutMs: 10_000 },
    });
    ({ projectId } = await openHotel(server.afterword.services, SENDER));
    await server.client.twilio.connect.mutate({ projectId, accountSid, authToken });
  });
  afterAll(async () => {
    await server?.close();
    await emulate?.stop();
  });

  it('takes texts, and we see each as it says, whatever that is and however it comes', async () => {
    const courses = [
      { says: ['sending', 'sent', 'delivered'], end: 'delivered' },
      // The same twice, and what came before last.
      { says: ['delivered', 'sent', 'delivered'], end: 'delivered' },
      { says: ['sent', 'delivered', 'read'], end: 'read' },
      { says: ['sent', 'undelivered'], end: 'undelivered' },
      { says: ['failed'], end: 'failed' },
      { says: ['canceled'], end: 'canceled' },
    ];
    await Promise.all(
      courses.map(async ({ says, end }, n) => {
        const { conversationId, message } = await texted(`+44770090077${n}`);
        const [there, ...others] = await listed(message.recipient);
        expect(others).toEqual([]);
        const { recipient: to, body } = message;
        expect(there).toMatchObject({ to, from: SENDER.number, body });
        const sid = String(there?.['sid']);
        for (const status of says) await say('message-status', { MessageSid: sid, Status: status });
        await until(conversationId, end);
        await server.afterword.services.messaging.statusInbox.settled();
        const { status, history, attempts } = await server.client.messages.get.query({
          projectId,
          messageId: message.id,
        });
        expect(status).toBe(end);
        expect(attempts).toHaveLength(1);
        const callback = { source: 'callback', providerSid: sid };
        expect(history.at(-1)).toMatchObject({ status: end, detail: callback });
      }),
    );
  });

  it('brings in what a person writes: an answer, and STOP', async () => {
    const caller = '+447700900787';
    await texted(caller);
    await webhookTo(`${server.url}/webhooks/twilio/inbound`);
    const write = (body: string) =>
      say('inbound-message', { To: SENDER.number, From: caller, Body: body });
    await write('Where can I park?');
    const { messaging } = server.afterword.services;
    await messaging.inbound.settled();
    const conversationId = await byText(caller);
    await until(conversationId, 'accepted');
    const answered = await listed(caller);
    expect(answered.map((one) => String(one['direction'])).toSorted()).toEqual([
      'inbound',
      'outbound-api',
      'outbound-api',
    ]);
    await write('STOP');
    await messaging.inbound.settled();
    const { optOuts } = await server.client.optOuts.list.query({ projectId });
    // There the number belongs to a Messaging Service: Twilio keeps an opt-out for all of that.
    const from = [`twilio|${SENDER.number}`, expect.stringMatching(/^twilio\|MG/)];
    expect(optOuts.map((one) => String(one.sender?.key)).toSorted()).toEqual(from);
    for (const one of optOuts) {
      expect(one).toMatchObject({ recipient: caller, how: 'keyword', words: 'STOP' });
    }
    const { message } = await agree(server.afterword.services, projectId, { caller });
    expect(message.status).toBe('suppressed');
    expect(await listed(caller)).toHaveLength(answered.length + 1);
  });

  it('is asked for its senders and their registration, though it has only some of that', async () => {
    const { numbers, services } = await server.client.twilio.senders.query({ projectId });
    expect(numbers.map(({ number }) => number)).toContain(SENDER.number);
    // It serves them at another address than Twilio, where they are not found.
    expect(services).toEqual([]);
    const { registrations, webhooks } = await server.client.twilio.compliance.query({ projectId });
    expect(registrations.map(({ sender }) => sender)).toContain(SENDER.number);
    expect(webhooks?.senders.map(({ sender }) => sender)).toContain(SENDER.number);
  });

  it('is no account whose credentials the doctor calls wrong', async () => {
    const { services } = server.afterword;
    const grant = authorize(systemActor('test'), projectId, 'see');
    const findings = await checkProject(services, grant, 'Hotel');
    expect(findings.map(({ check, state }) => `${check}: ${state}`)).toContain('Twilio: ok');
    expect(findings.map(({ text }) => text).join()).not.toContain('does not accept');
  });

  /** A text that emulate has taken. */
  async function texted(caller: string) {
    const queued = await agree(server.afterword.services, projectId, { caller });
    await until(queued.conversationId, 'accepted');
    return queued;
  }

  const until = (conversationId: ConversationId, status: string) =>
    messageOnceIt(
      server.afterword.services,
      projectId,
      conversationId,
      (one) => one.status === status,
    );

  /** The conversation by text that this person is in. */
  async function byText(caller: string): Promise<ConversationId> {
    const { conversations } = await server.client.conversations.list.query({ projectId });
    const found = conversations.find((one) => one.caller === caller && one.channel === 'sms');
    return conversationIdSchema.parse(found?.id);
  }

  const headers = { authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}` };
  const account = `/2010-04-01/Accounts/${accountSid}`;

  async function listed(to: string): Promise<Record<string, unknown>[]> {
    const ofThem = async (name: 'To' | 'From') => {
      const url = `${emulate.url}${account}/Messages.json?${new URLSearchParams({ [name]: to })}`;
      return messagesSchema.parse(await (await fetch(url, { headers })).json()).messages;
    };
    return [...(await ofThem('To')), ...(await ofThem('From'))];
  }

  /** Has texts to the sender brought to this address, as one does in Twilio's console. */
  async function webhookTo(url: string): Promise<void> {
    const numbers = `${emulate.url}${account}/IncomingPhoneNumbers`;
    const answer = await (await fetch(`${numbers}.json`, { headers })).json();
    const sid = numbersSchema.parse(answer).incoming_phone_numbers[0]?.sid;
    await post(`${numbers}/${sid}.json`, { SmsUrl: url, SmsMethod: 'POST' });
  }

  const say = (what: string, form: Record<string, string>) =>
    post(`${emulate.url}/_twilio/simulate/${what}`, form);

  async function post(url: string, form: Record<string, string>): Promise<void> {
    const answer = await fetch(url, { method: 'POST', headers, body: new URLSearchParams(form) });
    expect(answer.status, await answer.text()).toBeLessThan(300);
  }
});
