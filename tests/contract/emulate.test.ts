import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import { systemActor } from '../../server/access/actor.ts';
import { authorize } from '../../server/access/authorize.ts';
import { checkProject } from '../../server/doctor/check-project.ts';
import { type ChildServer, freePort, startChildServer } from '../child-server.ts';
import { agree, FAST_ENGINE, messageOnceIt, openHotel } from '../hotel.ts';
import { startTestServer, type TestServer } from '../server.ts';

const EMULATE = fileURLToPath(new URL('../../node_modules/emulate/dist/index.js', import.meta.url));
/** It names a port only, and would be open to the network. */
const LOOPBACK = new URL('../loopback-only.mjs', import.meta.url).href;
/** What it comes with. */
const accountSid = `AC${'0'.repeat(32)}`;
const authToken = 'twilio_test_auth_token';
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

  it('takes a text, and we see it delivered when it says so', async () => {
    const caller = '+447700900777';
    const { services } = server.afterword;
    const { conversationId, message } = await agree(services, projectId, { caller });
    const until = (status: string) =>
      messageOnceIt(services, projectId, conversationId, (one) => one.status === status);
    await until('accepted');
    const [there, ...others] = await listed(caller);
    expect(others).toEqual([]);
    expect(there).toMatchObject({ to: caller, from: SENDER.number, body: message.body });
    const sid = String(there?.['sid']);
    await say('message-status', { MessageSid: sid, Status: 'delivered' });
    await until('delivered');
    const { history } = await server.client.messages.get.query({
      projectId,
      messageId: message.id,
    });
    expect(history.at(-1)).toMatchObject({
      status: 'delivered',
      detail: { source: 'callback', providerSid: sid },
    });
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

  const headers = { authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}` };

  async function listed(to: string): Promise<Record<string, unknown>[]> {
    const path = `/2010-04-01/Accounts/${accountSid}/Messages.json`;
    const query = new URLSearchParams({ To: to });
    const answer = await fetch(`${emulate.url}${path}?${query}`, { headers });
    return (await answer.json()).messages;
  }

  async function say(what: string, form: Record<string, string>): Promise<void> {
    const body = new URLSearchParams(form);
    const url = `${emulate.url}/_twilio/simulate/${what}`;
    const answer = await fetch(url, { method: 'POST', headers, body });
    expect(answer.status, await answer.text()).toBeLessThan(300);
  }
});
