import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '../../access/actor.ts';
import { authorize } from '../../access/authorize.ts';
import type { ConversationId, ProjectId } from '../../../core/ids.ts';
import { e164Schema } from '../../../core/phone.ts';
import { agree, ASK, FAST_ENGINE, messageOnceIt, openHotel } from '../../../tests/hotel.ts';
import { startTestServer, type TestServer } from '../../../tests/server.ts';
import { TwilioStandIn } from '../../../tests/twilio-stand-in.ts';
import type { MessageView } from '../../../core/messaging/message-views.ts';
import { addOptOut } from './add-repo.ts';
import { removeOptOut } from './end-repo.ts';
import { optOutsOf } from './repo.ts';
import { senderKeyOf } from './sender-key.ts';

const SENDER = { type: 'number', number: e164Schema.parse('+15005550006') } as const;
const OTHER_SENDER = { type: 'number', number: e164Schema.parse('+15005550010') } as const;

describe('a recipient who has opted out', () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;
  let callers = 0;

  beforeAll(async () => {
    twilio = new TwilioStandIn();
    server = await startTestServer({
      config: { twilioUrl: await twilio.start() },
      engine: FAST_ENGINE,
    });
    ({ projectId } = await openHotel(server.afterword.services, SENDER));
    const { accountSid, authToken } = twilio;
    await server.client.twilio.connect.mutate({ projectId, accountSid, authToken });
  });
  afterAll(async () => {
    await server.close();
    await twilio.stop();
  });

  const services = () => server.afterword.services;
  const newCaller = () => e164Schema.parse(`+44770090${String((callers += 1) + 1_000)}`);
  const keyOf = (recipient: string, sender: typeof SENDER = SENDER) => ({
    projectId,
    recipient: e164Schema.parse(recipient),
    senderKey: senderKeyOf({ transport: 'twilio', sender }),
  });
  const optOut = (recipient: string, sender = SENDER) =>
    services().db.write((tx) =>
      addOptOut(tx, {
        ...keyOf(recipient, sender),
        how: 'keyword',
        words: 'STOP',
        source: 'SM1',
        at: new Date(),
      }),
    );

  /** A call up to the caller's agreement: what the agent then says. */
  async function call(caller: string) {
    const { conversations } = services();
    const grant = authorize(systemActor('test'), projectId, 'build');
    const started = await conversations.start(grant, {
      environment: 'sandbox',
      channel: 'api',
      caller: e164Schema.parse(caller),
      entities: {},
      variables: {},
      useExamples: true,
    });
    const { conversationId } = started;
    const say = (text: string) => conversations.say(grant, { conversationId, text });
    await say(ASK);
    return { conversationId, say, yes: await say('yes please') };
  }

  it('is not texted: the row says why, the receipt is kept, and the caller hears it', async () => {
    const caller = newCaller();
    await optOut(caller);
    const { conversationId, yes, say } = await call(caller);
    expect(yes.say.join(' ')).toContain('has opted out of our texts');
    expect(yes.say.join(' ')).not.toContain('on its way');
    expect(yes.notes).toContainEqual(expect.objectContaining({ port: 'failed' }));
    expect(yes.notes).not.toContainEqual(expect.objectContaining({ port: 'sent' }));
    expect(yes.messages).toMatchObject([
      {
        status: 'suppressed',
        error: { code: 'opted_out' },
        receipt: { kind: 'agreed', words: 'yes please' },
      },
    ]);
    expect(twilio.acceptedFor(caller)).toEqual([]);

    // In again: the very same text can be asked for, and goes out.
    await services().db.write((tx) =>
      removeOptOut(tx, keyOf(caller), {
        words: 'START',
        source: 'SM2',
        writtenAt: new Date(),
        isFetched: false,
      }),
    );
    await say(ASK);
    const again = await say('yes please');
    expect(again.messages).toHaveLength(1);
    await messageOnceIt(services(), projectId, conversationId, (one) => one.status === 'accepted');
    expect(twilio.acceptedFor(caller)).toHaveLength(1);
  });

  it('replays to the same turn', async () => {
    const caller = newCaller();
    await optOut(caller);
    const { conversationId, yes } = await call(caller);
    const grant = authorize(systemActor('test'), projectId, 'see');
    const signal = AbortSignal.timeout(20_000);
    for await (const item of services().conversations.feed(grant, conversationId, 2, signal)) {
      if (item.kind !== 'turn') continue;
      expect(item.turn).toEqual(yes);
      break;
    }
  });

  it('is still texted by another sender', async () => {
    const caller = newCaller();
    await optOut(caller, OTHER_SENDER);
    const { conversationId } = await call(caller);
    await messageOnceIt(services(), projectId, conversationId, (one) => one.status === 'accepted');
    expect(twilio.acceptedFor(caller)).toHaveLength(1);
  });

  it('between queueing and sending is not handed over', async () => {
    const caller = newCaller();
    twilio.faults = [{ throttleSeconds: 1 }];
    const { conversationId } = await agree(services(), projectId, { caller });
    await messageOnceIt(
      services(),
      projectId,
      conversationId,
      (one) => one.status === 'queued' && one.error !== null,
    );
    await optOut(caller);
    const message = await messageOnceIt(
      services(),
      projectId,
      conversationId,
      (one) => one.status === 'suppressed',
    );
    expect(message.error?.code).toBe('opted_out');
    expect(twilio.acceptedFor(caller)).toEqual([]);
    const { transcript } = await server.client.conversations.get.query({
      projectId,
      conversationId,
    });
    expect(transcript.map((line) => line.text).join(' ')).toContain('has opted out of our texts');
  });

  it('is not begun by the simulator, which says so for one text: the next one arrives', async () => {
    const quiet = await startTestServer({ engine: FAST_ENGINE });
    const { services: others } = quiet.afterword;
    const hotel = await openHotel(others);
    const caller = newCaller();
    const chosen = await agree(others, hotel.projectId, { caller, simulate: 'opted-out' });
    const isEnd = (one: MessageView) => one.status === 'suppressed' || one.status === 'delivered';
    const until = (id: ConversationId) => messageOnceIt(others, hotel.projectId, id, isEnd);
    expect(await until(chosen.conversationId)).toMatchObject({ error: { code: '21610' } });
    const magic = await agree(others, hotel.projectId, { caller: '+15005550004' });
    expect(await until(magic.conversationId)).toMatchObject({ error: { code: '21610' } });
    for (const number of [caller, e164Schema.parse('+15005550004')]) {
      expect(await others.db.read((tx) => optOutsOf(tx, hotel.projectId, number))).toEqual([]);
    }
    const next = await agree(others, hotel.projectId, { caller });
    expect(await until(next.conversationId)).toMatchObject({ status: 'delivered' });
    await quiet.close();
  });

  it('is remembered when Twilio says so (21610)', async () => {
    const caller = newCaller();
    twilio.faults = [{ refuse: 21610 }];
    const first = await agree(services(), projectId, { caller });
    await messageOnceIt(
      services(),
      projectId,
      first.conversationId,
      (one) => one.status === 'suppressed',
    );
    const known = await services().db.read((tx) => optOutsOf(tx, projectId, caller));
    expect(known).toMatchObject([{ how: 'provider', source: first.message.id }]);
    // Only what asks to send: how earlier texts are doing is asked all the time.
    const sends = () => twilio.requests.filter((one) => one.method === 'POST').length;
    const asked = sends();
    const { yes } = await call(caller);
    expect(yes.messages).toMatchObject([{ status: 'suppressed' }]);
    expect(sends()).toBe(asked);
  });
});
