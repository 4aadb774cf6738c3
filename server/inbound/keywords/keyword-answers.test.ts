import { beforeEach, describe, expect, it } from 'vitest';
import type { ProjectId } from '../../../core/ids.ts';
import type { KeywordsAnsweredBy } from '../../../core/messaging/keywords-answered-by.ts';
import { type E164, e164Schema } from '../../../core/phone.ts';
import { agree, messageOnceIt } from '../../../tests/hotel.ts';
import type { TestServer } from '../../../tests/server.ts';
import { textAndRead } from '../../../tests/text-in.ts';
import { TwilioStandIn } from '../../../tests/twilio-stand-in.ts';
import { useConnectedHotel } from '../../../tests/use-connected-hotel.ts';
import { LOCAL_PERSON } from '../../access/actor.ts';
import { appRouter } from '../../app-router.ts';

const PUBLIC_URL = 'https://sms.hotel.example';
const SENDER = '+15005550006';

describe('who answers the keywords of people', () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let second: TwilioStandIn;
  let projectId: ProjectId;
  let callers = 0;

  const sender = { type: 'number', number: e164Schema.parse(SENDER) } as const;
  useConnectedHotel({ sender, publicUrl: PUBLIC_URL, per: 'test' }, (hotel) => {
    ({ server, twilio, projectId } = hotel);
  });
  beforeEach(() => {
    second = new TwilioStandIn(`AC${'b'.repeat(32)}`, 'another-token');
    twilio.neighbour = second;
  });

  const services = () => server.afterword.services;
  const choose = (keywordsAnsweredBy: KeywordsAnsweredBy, { accountSid } = twilio) =>
    server.client.twilio.chooseAnswers.mutate({ projectId, accountSid, keywordsAnsweredBy });
  const connect = ({ accountSid, authToken } = twilio) =>
    server.client.twilio.connect.mutate({ projectId, accountSid, authToken });
  const chosen = async () => {
    const view = await server.client.twilio.get.query({ projectId });
    return view.connected ? view.keywordsAnsweredBy : null;
  };

  /** A person who was texted in a call. */
  async function texted(from = twilio): Promise<E164> {
    callers += 1;
    const caller = e164Schema.parse(`+44770090${1_000 + callers}`);
    const { conversationId } = await agree(services(), projectId, { caller });
    const isSent = () => from.acceptedFor(caller).length > 0;
    await messageOnceIt(services(), projectId, conversationId, isSent);
    return caller;
  }

  /** What is texted back at once. */
  async function text(from: E164, body: string, by = twilio): Promise<string | null> {
    const place = { server, twilio: by, publicUrl: PUBLIC_URL };
    const { status, reply } = await textAndRead(place, { from, to: SENDER, body });
    expect(status).toBe(200);
    await services().messaging.inbound.settled();
    return reply;
  }
  const optedOut = async () => {
    const { optOuts } = await server.client.optOuts.list.query({ projectId });
    return optOuts.map(({ recipient, words, answer }) => ({ recipient, words, answer }));
  };
  const ended = async () => {
    const { optOuts } = await server.client.optOuts.ended.query({ projectId });
    return optOuts.map((one) => ({ recipient: one.recipient, answer: one.ended.answer }));
  };

  it('is this server, as long as nobody chooses', async () => {
    expect(await chosen()).toBe('afterword');
    const caller = await texted();
    expect(await text(caller, 'HELP')).toContain('Reply STOP');
    expect(await text(caller, 'STOP')).toContain('no more texts');
    expect(await optedOut()).toMatchObject([{ answer: expect.stringContaining('no more texts') }]);
    expect(await text(caller, 'START')).toContain('our texts again');
  });

  it('is Twilio where that is chosen: they do what they do, and nothing is texted back', async () => {
    expect(await choose('twilio')).toMatchObject({ keywordsAnsweredBy: 'twilio' });
    const caller = await texted();
    expect(await text(caller, 'HELP')).toBeNull();
    expect(await text(caller, 'STOP')).toBeNull();
    expect(await optedOut()).toEqual([{ recipient: caller, words: 'STOP', answer: null }]);
    const { message } = await agree(services(), projectId, { caller });
    expect(message.status).toBe('suppressed');
    expect(await text(caller, 'START')).toBeNull();
    expect(await optedOut()).toEqual([]);
    expect(await ended()).toEqual([{ recipient: caller, answer: null }]);
    expect((await agree(services(), projectId, { caller })).message.status).toBe('queued');
  });

  it('is this server again where that is chosen', async () => {
    await choose('twilio');
    await choose('afterword');
    expect(await text(await texted(), 'HELP')).toContain('Reply STOP');
  });

  it('leaves what is no keyword to the conversation, and the sentence that names STOP to us', async () => {
    await choose('twilio');
    const caller = await texted();
    await text(caller, 'please stop texting me');
    const isAnswered = () => twilio.acceptedFor(caller).length > 1;
    const { conversations } = await server.client.conversations.list.query({ projectId });
    const byText = conversations.find((one) => one.caller === caller && one.channel === 'sms');
    if (!byText) throw new Error('there is no conversation by text');
    await messageOnceIt(services(), projectId, byText.id, isAnswered);
    expect(twilio.acceptedFor(caller).at(-1)?.params.get('Body')).toContain('STOP');
    expect(await optedOut()).toEqual([]);
  });

  it("answers the simulator's phone itself, whatever is chosen", async () => {
    await choose('twilio');
    const from = '+447700901500';
    const call = { caller: from, environment: 'sandbox', simulate: 'delivered' } as const;
    const { conversationId } = await server.client.conversations.start.mutate({
      projectId,
      ...call,
    });
    const say = (words: string) =>
      server.client.conversations.say.mutate({ projectId, conversationId, text: words });
    await say('can you confirm my booking');
    await say('yes please');
    const reply = (words: string) =>
      server.client.conversations.smsReply.mutate({
        projectId,
        conversationId,
        from,
        text: words,
        eventId: words,
      });
    expect((await reply('HELP')).reply).toContain('Reply STOP');
    expect((await reply('STOP')).reply).toContain('no more texts');
  });

  it('is chosen for the account, and kept when that is connected again', async () => {
    await choose('twilio');
    await connect();
    expect(await chosen()).toBe('twilio');
    await server.client.twilio.resume.mutate({ projectId });
    expect(await chosen()).toBe('twilio');
    // How one account answers says nothing of another.
    await texted();
    await connect(second);
    expect(await chosen()).toBe('afterword');
    await connect();
    expect(await chosen()).toBe('twilio');
  });

  it('is never taken over by another account that is connected while one chooses', async () => {
    await texted();
    for (let round = 0; round < 3; round += 1) {
      await connect();
      await choose('afterword');
      let isConnected = false;
      /** Goes on past the moment at which the other account is there. */
      const goOnChoosing = async (): Promise<number> => {
        let stored = 0;
        for (let isLast = false; !isLast; ) {
          isLast = isConnected;
          const answer = await choose('twilio').catch((error: unknown) => {
            expect(error).toMatchObject({ data: { code: 'refused' } });
            return null;
          });
          if (answer !== null) stored += 1;
        }
        return stored;
      };
      const connecting = connect(second).then(() => {
        isConnected = true;
      });
      const stored = await Promise.all([goOnChoosing(), goOnChoosing(), goOnChoosing()]);
      await connecting;
      expect(await chosen()).toBe('afterword');
      await connect();
      // What was stored was stored for this one.
      expect(await chosen()).toBe(stored.some((times) => times > 0) ? 'twilio' : 'afterword');
    }
  });

  it('holds for a former account, as long as people answer what it has texted', async () => {
    await choose('twilio');
    const caller = await texted();
    await connect(second);
    expect(await text(caller, 'HELP')).toBeNull();
    expect(await text(await texted(second), 'HELP', second)).toContain('Reply STOP');
    await server.client.twilio.disconnect.mutate({ projectId });
    expect(await text(caller, 'HELP')).toBeNull();
    expect(await text(caller, 'STOP')).toBeNull();
    expect(await optedOut()).toMatchObject([{ recipient: caller, answer: null }]);
  });

  it('is chosen by nobody who may not connect an account, and for none that is not connected', async () => {
    const actor = { ...LOCAL_PERSON, may: ['see', 'build', 'publish'] } as const;
    const theirs = appRouter.createCaller({ actor, services: services(), requestId: 'test' });
    const { accountSid } = twilio;
    const request = { projectId, accountSid, keywordsAnsweredBy: 'twilio' } as const;
    await expect(theirs.twilio.chooseAnswers(request)).rejects.toThrow(/may not administer/);
    await expect(choose('twilio', second)).rejects.toMatchObject({ data: { code: 'refused' } });
    expect(await chosen()).toBe('afterword');
    await server.client.twilio.disconnect.mutate({ projectId });
    await expect(choose('twilio')).rejects.toThrow(/not connected/);
  });
});
