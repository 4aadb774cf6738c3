import { beforeEach, describe, expect, it } from 'vitest';
import type { ConversationId, ProjectId } from '../../core/ids.ts';
import { type E164, e164Schema } from '../../core/phone.ts';
import { agree, ASK, messageOnceIt } from '../../tests/hotel.ts';
import type { TestServer } from '../../tests/server.ts';
import { type InboundText, textAndRead } from '../../tests/text-in.ts';
import type { TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import { useConnectedHotel } from '../../tests/use-connected-hotel.ts';

const PUBLIC_URL = 'https://sms.hotel.example';
const SENDER = '+15005550006';
const MINUTE_MS = 60_000;

describe('what is said of a text that came in', () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;
  let callers = 0;
  let caller: E164;
  let call: ConversationId;

  const sender = { type: 'number', number: e164Schema.parse(SENDER) } as const;
  useConnectedHotel({ sender, publicUrl: PUBLIC_URL, per: 'all' }, (hotel) => {
    ({ server, twilio, projectId } = hotel);
  });
  beforeEach(async () => {
    callers += 1;
    caller = e164Schema.parse(`+44770090${1_000 + callers}`);
    ({ conversationId: call } = await texted());
  });

  const services = () => server.afterword.services;

  /** The caller agrees to a text, and gets it. */
  async function texted() {
    const agreed = await agree(services(), projectId, { caller });
    const before = twilio.acceptedFor(caller).length;
    const isSent = () => twilio.acceptedFor(caller).length > before;
    if (agreed.message.status !== 'suppressed')
      await messageOnceIt(services(), projectId, agreed.conversationId, isSent);
    return agreed;
  }
  async function write(body: string, more: Partial<InboundText> = {}): Promise<string | null> {
    const place = { server, twilio, publicUrl: PUBLIC_URL };
    const { reply } = await textAndRead(place, { from: caller, to: SENDER, body, ...more });
    await services().messaging.inbound.settled();
    return reply;
  }
  /** What this caller wrote, the newest first. */
  const theirs = async () =>
    (await server.client.messages.received.query({ projectId, number: caller })).texts;
  const answersOf = async () =>
    (await theirs()).map(({ takenAs, answered, reply }) => [takenAs, answered, reply]);
  const detail = async (n = 0) => {
    const id = (await theirs())[n]?.id ?? '';
    return server.client.messages.getReceived.query({ projectId, id });
  };
  const keywordsIn = async (conversationId: ConversationId) => {
    const view = await server.client.conversations.get.query({ projectId, conversationId });
    return view.keywords.map(({ body }) => body);
  };

  it('is what was texted back, word by word', async () => {
    const help = await write('HELP');
    const stop = await write('Stop');
    expect(stop).toContain('no more texts');
    expect(await answersOf()).toEqual([
      ['stop', 'afterword', stop],
      ['help', 'afterword', help],
    ]);
    expect(await detail()).toMatchObject({
      body: 'Stop',
      from: caller,
      sender,
      transport: 'twilio',
      answer: null,
      after: { title: 'reservation_confirmation', conversationId: call },
      optOut: { how: 'keyword', words: 'Stop' },
      hasOptOuts: true,
    });
    // HELP opts nobody out; what it says of them is how they are now.
    expect(await detail(1)).toMatchObject({ takenAs: 'help', optOut: { how: 'keyword' } });
  });

  it('is no answer where a STOP says what held already', async () => {
    await write('STOP');
    expect(await write('STOP')).toBeNull();
    expect((await answersOf())[0]).toEqual(['stop', 'unchanged', null]);
  });

  it('is that Twilio has answered, where it says what it took the text for', async () => {
    expect(await write('arret', { optOutType: 'STOP' })).toBeNull();
    expect(await answersOf()).toEqual([['stop', 'advanced opt-out', null]]);
    expect(await write('encore', { optOutType: 'START' })).toBeNull();
    expect((await answersOf())[0]).toEqual(['start', 'advanced opt-out', null]);
    expect(await detail()).toMatchObject({ optOut: null, hasOptOuts: true });
  });

  it('is who was chosen to answer then, whoever is chosen since', async () => {
    const { accountSid } = twilio;
    const choose = (keywordsAnsweredBy: 'afterword' | 'twilio') =>
      server.client.twilio.chooseAnswers.mutate({ projectId, accountSid, keywordsAnsweredBy });
    await choose('twilio');
    await write('HELP');
    await choose('afterword');
    expect(await answersOf()).toEqual([['help', 'twilio', null]]);
  });

  it('is no answer of ours where its webhook never came and it was fetched', async () => {
    // Left to its webhook for some minutes, and no older than the start.
    const createdAt = new Date(Date.now() - 5 * MINUTE_MS);
    twilio.takeIn({ from: caller, to: SENDER, body: 'HELP', createdAt });
    await services().missedTexts.takeMissed();
    await services().messaging.inbound.settled();
    expect(await answersOf()).toEqual([['help', 'late', null]]);
  });

  it('is the turn that a conversation took, and what it answered', async () => {
    await write(ASK);
    const [text] = await theirs();
    expect(text).toMatchObject({ takenAs: 'turn', answered: null, reply: null, isWaiting: false });
    const { answer, conversationId } = await detail();
    expect(answer).toMatchObject({ title: 'Reply', conversationId, recipient: caller });
    expect(answer?.receipt.words).toBe(ASK);
  });

  it('is that nothing took it, where it answers no text of ours', async () => {
    caller = e164Schema.parse('+447700909999');
    await write('Hello?');
    expect(await theirs()).toMatchObject([{ takenAs: 'nothing', conversationId: null }]);
    expect(await detail()).toMatchObject({ after: null, optOut: null, hasOptOuts: false });
  });

  it('stands in the conversation whose text they had got last', async () => {
    await write('HELP');
    await write('STOP');
    await write('START');
    const { conversationId: second } = await texted();
    await write('INFO');
    expect(await keywordsIn(call)).toEqual(['HELP', 'STOP', 'START']);
    expect(await keywordsIn(second)).toEqual(['INFO']);
  });
});
