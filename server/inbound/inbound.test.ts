import twilioLibrary from 'twilio';
import { describe, expect, it } from 'vitest';
import type { ConversationId, ProjectId } from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import { agree, ASK, messageOnceIt } from '../../tests/hotel.ts';
import type { TestServer } from '../../tests/server.ts';
import { READING_MS } from '../../tests/text-in.ts';
import type { TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import { useConnectedHotel } from '../../tests/use-connected-hotel.ts';
import { insertInbound, lastInboundOf } from './repo.ts';
import { optOutsOf } from '../engine/opt-outs/repo.ts';

const PUBLIC_URL = 'https://sms.hotel.example/afterword';
const SENDER = '+15005550006';
const OTHER_SENDER = '+15005550010';

describe('a text from outside', () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;
  let callers = 0;
  let sids = 0;

  const sender = { type: 'number', number: e164Schema.parse(SENDER) } as const;
  useConnectedHotel({ sender, publicUrl: PUBLIC_URL, per: 'all' }, (hotel) => {
    ({ server, twilio, projectId } = hotel);
  });

  const services = () => server.afterword.services;
  const newCaller = () => e164Schema.parse(`+44770090${String((callers += 1) + 1_000)}`);
  const newSid = () => `SM${String((sids += 1)).padStart(32, '0')}`;
  const optOuts = async (caller: string) =>
    services().db.read((tx) => optOutsOf(tx, projectId, e164Schema.parse(caller)));

  interface Text {
    readonly from: string;
    readonly body: string;
    readonly to?: string;
    readonly sid?: string;
    readonly extra?: Readonly<Record<string, string>>;
  }

  /** The webhook as Twilio signs it. */
  function signed({ from, body, to = SENDER, sid = newSid(), extra = {} }: Text) {
    const params = {
      AccountSid: twilio.accountSid,
      MessageSid: sid,
      From: from,
      To: to,
      Body: body,
      NumMedia: '0',
      ...extra,
    };
    const seen = `${PUBLIC_URL}/webhooks/twilio/inbound`;
    const token = twilio.authToken;
    return {
      url: `${server.url}/webhooks/twilio/inbound`,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-twilio-signature': twilioLibrary.getExpectedTwilioSignature(token, seen, params),
      },
      body: new URLSearchParams(params).toString(),
    };
  }

  interface Post {
    readonly url: string;
    readonly headers: Record<string, string>;
    readonly body: string;
  }

  async function post({ url, headers, body }: Post) {
    const answer = await fetch(url, { method: 'POST', headers, body });
    return { status: answer.status, text: await answer.text() };
  }

  /** What is texted back at once; empty where nothing is. Twilio can say when it was written. */
  async function text(message: Text): Promise<string> {
    const { from, body, to = SENDER, sid = newSid() } = message;
    twilio.takeIn({ from, to, body, createdAt: new Date(Date.now() + READING_MS) }, sid);
    const answer = await post(signed({ ...message, sid }));
    expect(answer.status).toBe(200);
    await services().messaging.inbound.settled();
    return /<Message>(.*)<\/Message>/.exec(answer.text)?.[1] ?? '';
  }

  /** A person who was texted in a call. */
  async function texted() {
    const caller = newCaller();
    const { conversationId } = await agree(services(), projectId, { caller });
    await arrived(conversationId, caller, 1);
    return { caller, conversationId };
  }

  async function arrived(id: ConversationId, caller: string, howMany: number) {
    await messageOnceIt(
      services(),
      projectId,
      id,
      () => twilio.acceptedFor(caller).length >= howMany,
    );
    return twilio.acceptedFor(caller).map((one) => one.params.get('Body') ?? '');
  }

  /** The conversation by text that a person is in. */
  async function byText(caller: string) {
    const { conversations } = await server.client.conversations.list.query({ projectId });
    const all = conversations.filter((one) => one.caller === caller && one.channel === 'sms');
    expect(all).toHaveLength(1);
    const [one] = all;
    if (!one) throw new Error('there is none');
    return server.client.conversations.get.query({ projectId, conversationId: one.id });
  }

  it.each(['sToP.', ' Stop! ', 'STOPALL', 'unsubscribe', 'optout'])(
    'that is %j opts out, answered once',
    async (body) => {
      const { caller } = await texted();
      const sid = newSid();
      expect(await text({ from: caller, body, sid })).toContain('no more texts');
      expect(await text({ from: caller, body, sid })).toBe('');
      expect(await text({ from: caller, body: 'STOP' })).toBe('');
      expect(await optOuts(caller)).toMatchObject([{ how: 'keyword', words: body, source: sid }]);
      const { message } = await agree(services(), projectId, { caller });
      expect(message.status).toBe('suppressed');
      expect(twilio.acceptedFor(caller)).toHaveLength(1);
    },
  );

  it('that stops twice at the same moment is answered once', async () => {
    const { caller } = await texted();
    const sid = newSid();
    const stop = { from: caller, body: 'STOP', sid };
    const answers = await Promise.all([text(stop), text(stop), text(stop)]);
    expect(answers.filter((answer) => answer !== '')).toHaveLength(1);
  });

  it('that is START opts in again, confirmed once', async () => {
    const { caller } = await texted();
    await text({ from: caller, body: 'stop' });
    expect(await text({ from: caller, body: 'Start' })).toContain('our texts again');
    expect(await text({ from: caller, body: 'Start' })).toBe('');
    expect(await optOuts(caller)).toEqual([]);
    const { conversationId } = await agree(services(), projectId, { caller });
    await arrived(conversationId, caller, 2);
  });

  it('is left to Twilio to answer where it says what it took the text for', async () => {
    const { caller } = await texted();
    const arret = { from: caller, body: 'arret', extra: { OptOutType: 'STOP' } };
    expect(await text(arret)).toBe('');
    expect(await optOuts(caller)).toHaveLength(1);
    const start = { from: caller, body: 'encore', extra: { OptOutType: 'START' } };
    expect(await text(start)).toBe('');
    expect(await optOuts(caller)).toEqual([]);
  });

  it('that is HELP gets help', async () => {
    const { caller } = await texted();
    expect(await text({ from: caller, body: 'help' })).toContain('Reply STOP');
  });

  it('to another sender of ours opts out of that one only', async () => {
    const { caller } = await texted();
    expect(await text({ from: caller, body: 'STOP', to: OTHER_SENDER })).not.toBe('');
    const { message, conversationId } = await agree(services(), projectId, { caller });
    expect(message.status).not.toBe('suppressed');
    await arrived(conversationId, caller, 2);
  });

  it('to a number of a Messaging Service opts out of both', async () => {
    const { caller } = await texted();
    const MessagingServiceSid = twilio.services[0]?.sid ?? '';
    await text({ from: caller, body: 'STOP', extra: { MessagingServiceSid } });
    expect((await optOuts(caller)).map((row) => row.senderKey)).toEqual(
      expect.arrayContaining([`twilio|${SENDER}`, `twilio|${MessagingServiceSid}`]),
    );
  });

  it('that wants no more texts in other words is told of STOP, once, and agrees to nothing', async () => {
    const { caller } = await texted();
    await text({ from: caller, body: 'do you have a spa' });
    await text({ from: caller, body: 'please stop texting me' });
    expect(await optOuts(caller)).toEqual([]);
    const { transcript } = await byText(caller);
    expect(transcript.at(-1)).toMatchObject({
      who: 'agent',
      text: 'Reply STOP to get no more texts.',
    });
    const before = (await byText(caller)).messages.length;
    await text({ from: caller, body: 'STOP!!' });
    await text({ from: caller, body: 'stop all' });
    expect((await byText(caller)).messages).toHaveLength(before);
    expect(await text({ from: caller, body: 'stop' })).toContain('no more texts');
    expect(await optOuts(caller)).toHaveLength(1);
  });

  it('that wants no more texts ends the offer that it answers: a later yes sends nothing', async () => {
    const { caller } = await texted();
    await text({ from: caller, body: 'can you text me the spa menu or what' });
    const asked = await byText(caller);
    expect(asked.transcript.at(-1)?.notes).toEqual([]);
    expect(asked.transcript.flatMap((line) => line.notes)).toContainEqual(
      expect.objectContaining({ what: 'offered' }),
    );
    await text({ from: caller, body: 'Stop sending me texts, please!' });
    await text({ from: caller, body: 'yes please' });
    const { messages } = await byText(caller);
    expect(messages).toHaveLength(3);
    for (const one of messages) expect(one.receipt.why).toMatch(/^answers their text/);
  });

  it('that is a sentence goes on as a conversation, keyword or not in it', async () => {
    const { caller, conversationId: callId } = await texted();
    expect(await text({ from: caller, body: 'Stop please' })).toBe('');
    expect(await optOuts(caller)).toEqual([]);
    const { conversation, transcript, messages } = await byText(caller);
    expect(transcript.map((line) => line.who)).toEqual(['caller', 'agent']);
    expect(transcript[0]?.text).toBe('Stop please');
    expect(messages).toMatchObject([
      { body: transcript[1]?.text, receipt: { kind: 'requested', words: 'Stop please' } },
    ]);
    const bodies = await arrived(conversation.id, caller, 2);
    expect(bodies[1]).toBe(transcript[1]?.text);
    const call = await server.client.conversations.get.query({
      projectId,
      conversationId: callId,
    });
    expect(call.transcript.map((line) => line.text)).not.toContain('Stop please');
  });

  it('answers a pending question with YES, and sends what was offered', async () => {
    const { caller } = await texted();
    await text({ from: caller, body: ASK });
    const offered = await byText(caller);
    expect(offered.transcript.at(-1)?.text).toContain('?');
    await arrived(offered.conversation.id, caller, 2);
    expect(await text({ from: caller, body: 'YES' })).toBe('');
    const after = await byText(caller);
    expect(after.transcript.map((line) => line.text)).toContain('YES');
    expect(after.messages.map((one) => one.receipt)).toContainEqual(
      expect.objectContaining({ kind: 'agreed', words: 'YES' }),
    );
    // The call's text, the offer, the text agreed to, the acknowledgement.
    await arrived(after.conversation.id, caller, 4);
  });

  /** Something to be agreed to, by text, and the moment before it was on its way. */
  async function offered() {
    const { caller } = await texted();
    const before = new Date();
    await text({ from: caller, body: ASK });
    const { conversation } = await byText(caller);
    return { caller, before, id: conversation.id };
  }
  /** The carrier gives back what they were asked. */
  async function comesBack(id: ConversationId, caller: string): Promise<void> {
    await arrived(id, caller, 2);
    const question = twilio.acceptedFor(caller)[1];
    if (!question) throw new Error('nothing was asked');
    twilio.deliverTo = { publicUrl: PUBLIC_URL, serverUrl: server.url };
    expect(await twilio.report(question, 'undelivered', { ErrorCode: '30005' })).toBe(204);
    await messageOnceIt(services(), projectId, id, (one) => one.status === 'undelivered');
  }
  const agreedTo = async (caller: string) =>
    (await byText(caller)).messages.filter((one) => one.receipt.kind === 'agreed');
  const lastSaid = async (caller: string) => (await byText(caller)).transcript.at(-1);

  it('agrees to nothing that was asked after it was written, and is asked again', async () => {
    const { caller, before, id } = await offered();
    await arrived(id, caller, 2);
    const { db, messaging } = services();
    // Two texts in quick succession, the second taken when the first has been answered.
    await db.write(async (tx) => {
      const last = await lastInboundOf(tx, id);
      if (!last) throw new Error('nothing is stored');
      const crossed = { ...last, providerSid: newSid(), body: 'yes please', receivedAt: before };
      await insertInbound(tx, { ...crossed, handledAt: null });
    });
    await messaging.inbound.resume();
    expect(await agreedTo(caller)).toEqual([]);
    const { transcript } = await byText(caller);
    expect(transcript.at(-2)).toMatchObject({
      text: 'yes please',
      notes: [{ what: 'asked again', text: expect.stringContaining('before the question') }],
    });
    expect(transcript.at(-1)?.text).toContain('?');
    await arrived(id, caller, 3);
    await text({ from: caller, body: 'yes please' });
    expect(await agreedTo(caller)).toHaveLength(1);
  });

  it('agrees to nothing that never reached them', async () => {
    const { caller, id } = await offered();
    await comesBack(id, caller);
    await text({ from: caller, body: 'yes please' });
    expect(await agreedTo(caller)).toEqual([]);
    expect((await lastSaid(caller))?.text).toContain('?');
  });

  it('that is CANCEL refuses what was asked, and is a STOP where that never reached them', async () => {
    const asked = await offered();
    await arrived(asked.id, asked.caller, 2);
    expect(await text({ from: asked.caller, body: 'cancel' })).toBe('');
    expect(await optOuts(asked.caller)).toEqual([]);
    const unasked = await offered();
    await comesBack(unasked.id, unasked.caller);
    expect(await text({ from: unasked.caller, body: 'cancel' })).not.toBe('');
    expect(await optOuts(unasked.caller)).toHaveLength(1);
  });

  it('that is STOP wins over a pending question', async () => {
    const { caller } = await texted();
    await text({ from: caller, body: ASK });
    expect(await text({ from: caller, body: 'STOP' })).not.toBe('');
    expect(await optOuts(caller)).toHaveLength(1);
    const { transcript } = await byText(caller);
    expect(transcript.map((line) => line.text)).not.toContain('STOP');
  });

  it('that is YES after a STOP opts in again, and agrees to nothing that was asked before', async () => {
    const { id, caller } = await offered();
    await arrived(id, caller, 2);
    await text({ from: caller, body: 'STOP' });
    expect(await text({ from: caller, body: 'Yes' })).not.toBe('');
    expect(await optOuts(caller)).toEqual([]);
    expect(await agreedTo(caller)).toEqual([]);
    await text({ from: caller, body: 'yes please' });
    expect(await agreedTo(caller)).toEqual([]);
    expect((await lastSaid(caller))?.text).toContain('?');
  });

  it('that is YES or CANCEL after a STOP is what it is without a question', async () => {
    const { id, caller } = await offered();
    await arrived(id, caller, 2);
    await text({ from: caller, body: 'STOP' });
    // It is out already, and was told so.
    expect(await text({ from: caller, body: 'cancel' })).toBe('');
    expect(await optOuts(caller)).toHaveLength(1);
    const { transcript } = await byText(caller);
    expect(transcript.map((line) => line.text)).not.toContain('cancel');
  });

  it('to a short code opts out of the Messaging Service whose pool it is in', async () => {
    const { caller } = await texted();
    const MessagingServiceSid = twilio.services[0]?.sid ?? '';
    await text({ from: caller, body: 'STOP', to: '72345', extra: { MessagingServiceSid } });
    expect((await optOuts(caller)).map((row) => row.senderKey)).toEqual([
      `twilio|${MessagingServiceSid}`,
    ]);
  });

  it('delivered twice is one turn', async () => {
    const { caller } = await texted();
    const once = { from: caller, body: ASK, sid: newSid() };
    await Promise.all([text(once), text(once)]);
    await text(once);
    const { transcript, messages } = await byText(caller);
    expect(transcript.filter((line) => line.who === 'caller')).toHaveLength(1);
    expect(messages).toHaveLength(1);
  });

  it('that a crash kept from its conversation is taken up at the next start', async () => {
    const { caller } = await texted();
    await text({ from: caller, body: 'Stop please' });
    const { conversation } = await byText(caller);
    const { db, messaging } = services();
    await db.write(async (tx) => {
      const last = await lastInboundOf(tx, conversation.id);
      if (!last) throw new Error('nothing is stored');
      await insertInbound(tx, { ...last, providerSid: newSid(), body: ASK, handledAt: null });
    });
    await messaging.inbound.resume();
    await messaging.inbound.resume();
    const { transcript } = await byText(caller);
    expect(transcript.filter((line) => line.text === ASK)).toHaveLength(1);
  });

  it('from a stranger is kept, and answered by nobody', async () => {
    const caller = newCaller();
    expect(await text({ from: caller, body: ASK })).toBe('');
    expect(twilio.acceptedFor(caller)).toEqual([]);
  });

  it('changes nothing when it is forged or altered', async () => {
    const { caller } = await texted();
    const good = signed({ from: caller, body: 'STOP' });
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const status = PUBLIC_URL.replace('afterword', 'other');
    const params = Object.fromEntries(new URLSearchParams(good.body));
    const foreign = twilioLibrary.getExpectedTwilioSignature(twilio.authToken, status, params);
    const forgeries = [
      { ...good, headers: type },
      { ...good, headers: { ...type, 'x-twilio-signature': 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' } },
      { ...good, headers: { ...type, 'x-twilio-signature': foreign } },
      { ...good, body: good.body.replace('STOP', 'START') },
      { ...good, body: `${good.body}&OptOutType=STOP` },
      { ...good, body: good.body.replace(twilio.accountSid, `AC${'b'.repeat(32)}`) },
      { ...good, url: `${good.url}?project=${projectId}` },
    ];
    for (const forgery of forgeries) expect((await post(forgery)).status).toBe(403);
    expect(await optOuts(caller)).toEqual([]);
    expect((await post(good)).status).toBe(200);
    expect(await optOuts(caller)).toHaveLength(1);
  });
});
