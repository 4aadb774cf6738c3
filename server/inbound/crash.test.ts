import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import { isFinal } from '../../core/messaging/statuses.ts';
import { type E164, e164Schema } from '../../core/phone.ts';
import { connectHotel } from '../../tests/connected-hotel.ts';
import { agree, ASK, FAST_ENGINE, messageOnceIt } from '../../tests/hotel.ts';
import { testPlace, type TestPlace } from '../../tests/server.ts';
import { type ServerProcess, startServerProcess } from '../../tests/server-process.ts';
import { textIn } from '../../tests/text-in.ts';
import { TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import { systemActor } from '../access/actor.ts';
import { authorize } from '../access/authorize.ts';
import { type Afterword, createAfterword } from '../create-afterword.ts';
import { optOutsOf } from '../engine/opt-outs/repo.ts';
import { MissedTexts } from './missed/missed-texts.ts';

const PUBLIC_URL = 'https://sms.hotel.example';
const SENDER = e164Schema.parse('+15005550006');
const PEOPLE = ['+447700901001', '+447700901002', '+447700901003'].map((one) =>
  e164Schema.parse(one),
);
/** What each of them writes, round by round. */
const ROUNDS = ['Where can I park?', 'yes please', ASK, 'yes please', 'Do you have a spa?', 'no'];
/** Only the last of them stops, and says nothing more. */
const STOPS = 4;

/** What happens right before a round's server is killed. */
const MOMENTS = ['a webhook is answered', 'an answer is sent', 'the texts are there'] as const;

/** A dozen starts of a server, beside other tests: no speed is asserted. */
const STUCK_MS = 600_000;

describe('people who text a server that is killed again and again', { timeout: STUCK_MS }, () => {
  let place: TestPlace;
  let twilio: TwilioStandIn;
  let twilioUrl: string;
  let child: ServerProcess | null = null;

  beforeEach(async () => {
    place = await testPlace();
    twilio = new TwilioStandIn();
    twilioUrl = await twilio.start();
  });
  afterEach(async () => {
    await child?.kill();
    await twilio.stop();
    await place.remove();
  });

  const configOf = (publicUrl: string | null) => {
    const { data, databaseUrl } = place;
    return { host: '127.0.0.1', port: 0, data, databaseUrl, twilioUrl, publicUrl };
  };
  const engine = { ...FAST_ENGINE, twilioTimeoutMs: 2_000 };
  async function open(publicUrl: string | null): Promise<Afterword & { readonly url: string }> {
    const config = configOf(publicUrl);
    const afterword = await createAfterword({ config, engine, log: pino({ level: 'silent' }) });
    return Object.assign(afterword, await afterword.listen());
  }

  /** A hotel that has texted everybody in a call. */
  async function setUp(publicUrl: string | null): Promise<ProjectId> {
    const afterword = await open(publicUrl);
    const { services } = afterword;
    const projectId = await connectHotel(services, twilio, { type: 'number', number: SENDER });
    for (const caller of PEOPLE) {
      const { conversationId } = await agree(services, projectId, { caller });
      const isSent = () => twilio.acceptedFor(caller).length > 0;
      await messageOnceIt(services, projectId, conversationId, isSent);
    }
    await afterword.close();
    return projectId;
  }

  async function startChild(publicUrl: string | null): Promise<string> {
    child = startServerProcess({ config: configOf(publicUrl), engine });
    const url = await child.listening;
    if (url === null) throw new Error('the server ended');
    return url;
  }

  function textsOf(round: number): { from: E164; body: string }[] {
    return PEOPLE.flatMap((from, n) => {
      const isLast = n === PEOPLE.length - 1;
      if (isLast && round > STOPS) return [];
      return [{ from, body: isLast && round === STOPS ? 'STOP' : (ROUNDS[round] ?? '') }];
    });
  }

  /** Twilio takes a round's texts in, and brings them by webhook where it can. */
  async function playRound(round: number, publicUrl: string | null): Promise<void> {
    const createdAt = new Date();
    const texts = textsOf(round).map((one) => {
      const text = { ...one, to: SENDER };
      return { ...text, sid: twilio.takeIn({ ...text, createdAt }) };
    });
    const sent = twilio.nextCreate();
    const url = await startChild(publicUrl);
    const moment = MOMENTS[round % MOMENTS.length];
    if (publicUrl === null) {
      // It has begun to fetch them by now.
      if (moment !== 'the texts are there') await sent;
    } else {
      twilio.deliverTo = { publicUrl, serverUrl: url };
      const target = { server: { url }, twilio, publicUrl };
      // One of the webhooks gets lost before it is here.
      const [first, ...others] = texts
        .slice(round % 2)
        .map(async (text) => textIn(target, text).catch(() => 0));
      if (moment === 'a webhook is answered') await first;
      if (moment === 'an answer is sent') await sent;
      if (moment === 'the texts are there') await Promise.all([first, ...others]);
    }
    await child?.kill();
  }

  it.each([
    ['by webhook', PUBLIC_URL],
    ['where there is no address for one', null],
  ])('are each heard once, and answered once: %s', async (_, publicUrl) => {
    const projectId = await setUp(publicUrl);
    for (const round of ROUNDS.keys()) await playRound(round, publicUrl);

    const after = await open(publicUrl);
    const { services } = after;
    const { twilio: accounts } = services;
    const { inbound } = services.messaging;
    // Some minutes later, when nothing is left to its webhook any more.
    const now = () => new Date(Date.now() + 10 * 60_000);
    await new MissedTexts({ ...services, now }, { twilio: accounts, inbound }).takeMissed();
    await inbound.resume();
    await inbound.settled();
    const grant = authorize(systemActor('test'), projectId, 'see');
    const allTexts = async () => (await services.messages.list(grant, { limit: 200 })).messages;
    await vi.waitFor(
      async () => {
        const open = (await allTexts()).filter(
          ({ status }) => !isFinal(status) && status !== 'accepted',
        );
        expect(open.map(({ status }) => status)).toEqual([]);
      },
      { timeout: STUCK_MS, interval: 100 },
    );

    for (const person of PEOPLE) {
      const wrote = [...ROUNDS.keys()]
        .flatMap(textsOf)
        .filter(({ from, body }) => from === person && body !== 'STOP');
      expect((await saidBy(after, projectId, person)).toSorted()).toEqual(
        wrote.map(({ body }) => body).toSorted(),
      );
      const ours = (await allTexts()).filter(({ recipient }) => recipient === person);
      const sent = ours.filter(({ status }) => status === 'accepted').map(({ body }) => body);
      const carried = twilio.acceptedFor(person).map((one) => one.params.get('Body') ?? '');
      expect(carried.toSorted()).toEqual(sent.toSorted());
      // Whoever opted out may have answers left that are not sent any more; nobody else has.
      const isOut = person === PEOPLE.at(-1);
      if (!isOut) expect(sent).toHaveLength(ours.length);
      const optOuts = await services.db.read((tx) => optOutsOf(tx, projectId, person));
      expect(optOuts).toHaveLength(isOut ? 1 : 0);
    }
    await after.close();
  });

  /** What a person has said by text, in all their conversations. */
  async function saidBy({ services }: Afterword, id: ProjectId, caller: E164): Promise<string[]> {
    const grant = authorize(systemActor('test'), id, 'see');
    const { conversations } = await services.conversations.list(grant, { limit: 200 });
    const theirs = conversations.filter((one) => one.caller === caller && one.channel === 'sms');
    const said = theirs.map(async (one) => {
      const { transcript } = await services.conversations.get(grant, one.id);
      return transcript.filter(({ who }) => who === 'caller').map(({ text }) => text);
    });
    return (await Promise.all(said)).flat();
  }
});
