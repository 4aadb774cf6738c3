import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { replay } from '../../core/conversation/replay.ts';
import { type ConversationId, type ProjectId, releaseIdSchema } from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import { ASK, messageOnceIt, openHotel } from '../../tests/hotel.ts';
import { startTestServer, type TestServer } from '../../tests/server.ts';
import { textIn } from '../../tests/text-in.ts';
import { TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import { WOKEN_ENGINE } from '../../tests/use-connected-hotel.ts';
import { systemActor } from '../access/actor.ts';
import { authorize } from '../access/authorize.ts';
import { addPause, CONNECTION, removePause } from '../engine/refusals/pauses-repo.ts';
import { conversationById, eventsOf } from './repo.ts';

const PUBLIC_URL = 'https://sms.hotel.example/afterword';
const SENDER = { type: 'number', number: e164Schema.parse('+15005550006') } as const;
const CONFIRMATION_SMS = 'act_booking_confirmation_sms';

let server: TestServer;
let twilio: TwilioStandIn;
let projectId: ProjectId;
/** Days since the first one: a sender's next moment is kept, so the clock never goes back. */
let day = 0;
let clock = new Date('2026-01-01T12:00:00.000Z');
let callers = 0;

beforeAll(async () => {
  twilio = new TwilioStandIn();
  server = await startTestServer({
    config: { twilioUrl: await twilio.start(), publicUrl: PUBLIC_URL },
    engine: WOKEN_ENGINE,
    now: () => clock,
  });
  ({ projectId } = await openHotel(services(), SENDER));
  await askNobody();
  const { accountSid, authToken } = twilio;
  await server.client.twilio.connect.mutate({ projectId, accountSid, authToken });
});
afterAll(async () => {
  await server.close();
  await twilio.stop();
});
beforeEach(() => {
  day += 2;
  clock = at('12:00');
});

/** A time of day in London, in winter. */
function at(time: string, daysLater = 0): Date {
  const midnight = Date.parse('2026-01-01T00:00:00.000Z') + (day + daysLater) * 86_400_000;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(midnight + (hours * 60 + minutes) * 60_000);
}

const services = () => server.afterword.services;
const newCaller = () => e164Schema.parse(`+44770090${String((callers += 1) + 1_000)}`);
const grant = () => authorize(systemActor('test'), projectId, 'build');

/** The confirmation goes out on a stated basis from now on. */
async function askNobody() {
  const { drafts, releases } = services();
  const { records } = await drafts.get(grant());
  const chosen = records.find((one) => one.id === CONFIRMATION_SMS);
  if (chosen?.kind !== 'action') throw new Error('the demo has no such action');
  const config = { ...chosen.config, when: 'matched', basis: 'opted in when booking' };
  await drafts.save(grant(), {
    changeId: 'chg_basis',
    change: { put: [{ ...chosen, config }], remove: [] },
    base: { [chosen.id]: chosen.rev },
  });
  const published = await releases.publish(authorize(systemActor('test'), projectId, 'publish'), {
    note: '',
    acceptedWarnings: [],
    acceptAllWarnings: true,
  });
  expect(published.published).toBe(true);
}

async function startCall(caller: string, language = 'en-GB') {
  const { conversations } = services();
  const { conversationId } = await conversations.start(grant(), {
    environment: 'sandbox',
    channel: 'api',
    caller: e164Schema.parse(caller),
    language,
    entities: {},
    variables: {},
    useExamples: true,
  });
  const say = async (text: string) => {
    const turn = await conversations.say(grant(), { conversationId, text });
    return { ...turn, said: turn.say.join(' ') };
  };
  return { conversationId, say };
}

const call = async (caller: string, language?: string) =>
  (await startCall(caller, language)).say(ASK);

async function pause(what: string) {
  const said = { since: clock, errorCode: '20003', errorWhy: 'refused' };
  await services().db.write((tx) => addPause(tx, { projectId, what, ...said }));
  return () => services().db.write((tx) => removePause(tx, projectId, what));
}

it('says what the builder wrote where the text leaves at once', async () => {
  const { said } = await call(newCaller());
  expect(said).toContain('It is on its way to you now.');
});

it.each([
  ['en-GB', '8 AM local time'],
  ['es-ES', 'a las 8:00, hora local'],
  ['fr-FR', 'à 8 h, heure locale'],
])('says in %s when a text is sent that waits for the morning', async (language, words) => {
  clock = at('23:00');
  const { said, messages } = await call(newCaller(), language);
  expect(messages).toMatchObject([{ status: 'queued', receipt: { kind: 'basis' } }]);
  expect(said).toContain(words);
  expect(said).not.toContain('on its way');
});

it('names no time where the number does not say in which zone it is', async () => {
  clock = at('09:00', 1);
  // Florida's panhandle, Eastern and Central: four and three in the morning.
  const { said } = await call('+18505550123');
  expect(said).toContain('sent later, when texts to that number may go out again');
  expect(said).not.toContain('on its way');
});

it('does not call sent what still waits, and does once the morning has come', async () => {
  clock = at('23:00');
  const { say } = await startCall(newCaller());
  await say(ASK);
  expect((await say(ASK)).said).toContain('8 AM local time');
  clock = at('08:05', 1);
  expect((await say(ASK)).said).toContain('already sent');
});

it.each([
  ['the account', CONNECTION],
  ['the sender', SENDER.number],
])('promises nothing for certain while %s is paused', async (_, what) => {
  const resume = await pause(what);
  const { say } = await startCall(newCaller());
  const { said, messages } = await say(ASK);
  expect(messages).toMatchObject([{ status: 'queued' }]);
  expect(said).toContain('Texts cannot be sent at the moment.');
  expect(said).not.toContain('on its way');
  expect((await say(ASK)).said).toContain('noted already');
  await resume();
});

it('says it is on its way while another sender is paused', async () => {
  const resume = await pause('+15005550010');
  expect((await call(newCaller())).said).toContain('on its way');
  await resume();
});

it('replays to the same words', async () => {
  clock = at('23:00');
  const { conversationId, say } = await startCall(newCaller());
  await say(ASK);
  expect(await replayed(conversationId)).toBe(true);
});

async function replayed(id: ConversationId): Promise<boolean> {
  const { db, releases } = services();
  const row = await db.read((tx) => conversationById(tx, id));
  const events = await db.read((tx) => eventsOf(tx, id));
  if (!row) return false;
  const { release } = await releases.load(releaseIdSchema.parse(row.releaseId));
  const then = replay(
    release,
    events.map(({ event }) => event),
  ).at(-1);
  expect(then?.effects).toEqual(events.at(-1)?.effects);
  expect(then?.state).toEqual(row.state);
  return true;
}

it('answers by text in the same words, at once, while the text itself waits', async () => {
  const caller = newCaller();
  const { conversationId, say } = await startCall(caller);
  await say(ASK);
  await messageOnceIt(services(), projectId, conversationId, (one) => one.status === 'accepted');
  clock = at('23:00');
  const place = { server, twilio, publicUrl: PUBLIC_URL };
  expect(await textIn(place, { from: caller, to: SENDER.number, body: ASK })).toBe(200);
  await services().messaging.inbound.settled();
  const byText = await textConversation(caller);
  expect(byText.transcript.at(-1)?.text).toContain('8 AM local time');
  await expect.poll(() => twilio.acceptedFor(caller)).toHaveLength(2);
});

it('tells by text in the morning what a carrier reports in the night: nobody asked just now', async () => {
  const caller = newCaller();
  const { conversationId, say } = await startCall(caller);
  await say(ASK);
  await messageOnceIt(services(), projectId, conversationId, (one) => one.status === 'accepted');
  const place = { server, twilio, publicUrl: PUBLIC_URL };
  expect(await textIn(place, { from: caller, to: SENDER.number, body: ASK })).toBe(200);
  await services().messaging.inbound.settled();
  await expect.poll(() => twilio.acceptedFor(caller)).toHaveLength(3);
  const asked = await textConversation(caller);
  const text = twilio
    .acceptedFor(caller)
    .find(({ sid }) => asked.messages.some((one) => one.providerSid === sid && one.actionId));
  if (!text) throw new Error('the text was not sent');
  twilio.deliverTo = { publicUrl: PUBLIC_URL, serverUrl: server.url };
  clock = at('23:00');
  await twilio.report(text, 'undelivered', { ErrorCode: '30005' });
  await services().messaging.statusInbox.settled();
  const { messages } = await textConversation(caller);
  expect(messages.find(({ body }) => body.includes('could not be sent'))).toMatchObject({
    status: 'queued',
    waitsUntil: at('08:00', 1).toISOString(),
  });
});

async function textConversation(caller: string) {
  const { conversations } = await server.client.conversations.list.query({ projectId });
  const one = conversations.find((row) => row.caller === caller && row.channel === 'sms');
  if (!one) throw new Error('there is none');
  return server.client.conversations.get.query({ projectId, conversationId: one.id });
}

it('says so as well where the project has no account', async () => {
  await server.client.twilio.disconnect.mutate({ projectId });
  for (const to of ['pre-release', 'live'] as const) {
    const input = { projectId, to, acceptAllWarnings: true };
    expect(await server.client.deployments.promote.mutate(input)).toMatchObject({ promoted: true });
  }
  const { conversations } = services();
  const { conversationId } = await conversations.start(grant(), {
    environment: 'live',
    channel: 'api',
    caller: newCaller(),
    entities: { booking_date: 'Fri 4 Dec' },
    variables: {},
    useExamples: true,
  });
  const turn = await conversations.say(grant(), { conversationId, text: ASK });
  expect(turn.messages).toMatchObject([{ status: 'queued' }]);
  expect(turn.say.join(' ')).toContain('Texts cannot be sent at the moment.');
});
