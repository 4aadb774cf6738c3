import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ProjectId } from '../../../core/ids.ts';
import {
  type E164,
  e164Schema,
  messagingServiceSidSchema,
  type Sender,
} from '../../../core/phone.ts';
import { agree, FAST_ENGINE, messageOnceIt, openHotel } from '../../../tests/hotel.ts';
import { startTestServer, type TestServer } from '../../../tests/server.ts';
import { textIn } from '../../../tests/text-in.ts';
import { TwilioStandIn } from '../../../tests/twilio-stand-in.ts';
import { makeTwilioClient } from '../../twilio/make-client.ts';
import { optOutsOf } from '../../engine/opt-outs/repo.ts';
import { lastInboundOf } from '../repo.ts';

const PUBLIC_URL = 'https://sms.hotel.example';
const SENDER = e164Schema.parse('+15005550006');
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const theNumber = (): Sender => ({ type: 'number', number: SENDER });

describe('texts whose webhook never came', () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;
  let lead = 0;
  let callers = 0;
  const now = () => new Date(Date.now() + lead);
  const pass = (minutes: number) => {
    lead += minutes * MINUTE_MS;
  };

  async function open(
    publicUrl: string | null,
    senderOf: (ours: TwilioStandIn) => Sender = theNumber,
  ): Promise<void> {
    lead = 0;
    twilio = new TwilioStandIn();
    server = await startTestServer({
      config: { publicUrl, twilioUrl: await twilio.start() },
      engine: { ...FAST_ENGINE, pollMs: 600_000 },
      now,
    });
    ({ projectId } = await openHotel(server.afterword.services, senderOf(twilio)));
    const { accountSid, authToken } = twilio;
    await server.client.twilio.connect.mutate({ projectId, accountSid, authToken });
  }
  afterEach(async () => {
    await server.close();
    await twilio.stop();
  });

  const services = () => server.afterword.services;
  async function fetchMissed(): Promise<void> {
    await services().missedTexts.takeMissed();
    await services().messaging.inbound.settled();
  }

  /** A person who was texted in a call, a while ago. */
  async function texted(): Promise<E164> {
    callers += 1;
    const caller = e164Schema.parse(`+44770090${1_000 + callers}`);
    const { conversationId } = await agree(services(), projectId, { caller });
    const isSent = () => twilio.acceptedFor(caller).length > 0;
    await messageOnceIt(services(), projectId, conversationId, isSent);
    pass(10);
    return caller;
  }
  const takenIn = (from: string, body: string, to: string = SENDER) =>
    twilio.takeIn({ from, to, body, createdAt: now() });

  const byText = async (caller: string) => {
    const { conversations } = await server.client.conversations.list.query({ projectId });
    const ids = conversations.filter((one) => one.caller === caller && one.channel === 'sms');
    const get = ({ id }: { id: string }) =>
      server.client.conversations.get.query({ projectId, conversationId: id });
    return Promise.all(ids.map(get));
  };
  const saidBy = async (caller: string) =>
    (await byText(caller)).flatMap(({ transcript }) =>
      transcript.filter((line) => line.who === 'caller').map((line) => line.text),
    );
  const optOuts = async (caller: E164) =>
    services().db.read((tx) => optOutsOf(tx, projectId, caller));

  it('go on as a conversation, once, where there is no address for webhooks', async () => {
    await open(null);
    const caller = await texted();
    takenIn(caller, 'Where can I park?');
    await fetchMissed();
    await fetchMissed();
    expect(await saidBy(caller)).toEqual(['Where can I park?']);
    const [conversation] = await byText(caller);
    expect(conversation?.messages).toMatchObject([{ receipt: { words: 'Where can I park?' } }]);
  });

  it('are fetched with the token of another project where Twilio takes that of the first no more', async () => {
    await open(null);
    const caller = await texted();
    const { projectId: other } = await openHotel(services(), theNumber());
    const { accountSid, authToken } = twilio;
    await server.client.twilio.connect.mutate({ projectId: other, accountSid, authToken });
    for (const [before, outdated] of [projectId, other].entries()) {
      const open = services().twilio.clientOf.bind(services().twilio);
      const client = vi.spyOn(services().twilio, 'clientOf').mockImplementation(async (id, sid) => {
        if (id !== outdated) return open(id, sid);
        return makeTwilioClient(
          { accountSid, authToken: 'rotated' },
          { baseUrl: services().config.twilioUrl },
        );
      });
      takenIn(caller, `Where can I park? ${outdated}`);
      await fetchMissed();
      client.mockRestore();
      expect(await saidBy(caller)).toHaveLength(before + 1);
    }
  });

  it('opt out with STOP', async () => {
    await open(PUBLIC_URL);
    const caller = await texted();
    const sid = takenIn(caller, 'Stop.');
    pass(5);
    await fetchMissed();
    expect(await optOuts(caller)).toMatchObject([{ how: 'keyword', words: 'Stop.', source: sid }]);
    const { message } = await agree(services(), projectId, { caller });
    expect(message.status).toBe('suppressed');
  });

  it('are left to their webhook at first, and are one text with it', async () => {
    await open(PUBLIC_URL);
    const caller = await texted();
    const sid = takenIn(caller, 'Where can I park?');
    await fetchMissed();
    expect(await saidBy(caller)).toEqual([]);
    pass(5);
    const text = { from: caller, to: SENDER, body: 'Where can I park?', sid };
    expect(await textIn({ server, twilio, publicUrl: PUBLIC_URL }, text)).toBe(200);
    await fetchMissed();
    expect(await saidBy(caller)).toEqual(['Where can I park?']);
  });

  it('are not taken from people and numbers that have nothing to do with us', async () => {
    await open(null);
    const caller = await texted();
    takenIn('+447700909999', 'STOP');
    takenIn(caller, 'STOP', '+15005550010');
    takenIn(caller, 'Where can I park?', '+15005550010');
    await fetchMissed();
    expect(await optOuts(caller)).toEqual([]);
    expect(await optOuts(e164Schema.parse('+447700909999'))).toEqual([]);
    expect(await byText(caller)).toEqual([]);
  });

  it('count in the order in which they were written: a later word stands', async () => {
    await open(PUBLIC_URL);
    const [out, back] = [await texted(), await texted()];
    takenIn(out, 'START');
    takenIn(back, 'STOP');
    pass(3);
    const place = { server, twilio, publicUrl: PUBLIC_URL };
    await textIn(place, { from: out, to: SENDER, body: 'STOP' });
    await textIn(place, { from: back, to: SENDER, body: 'START' });
    pass(5);
    await fetchMissed();
    expect(await optOuts(out)).toHaveLength(1);
    expect(await optOuts(back)).toEqual([]);
  });

  it.each([-4, 4])('count in that order by a clock that is %d minutes off', async (minutes) => {
    await open(PUBLIC_URL);
    twilio.aheadMs = minutes * MINUTE_MS;
    const [out, back, outAgain] = [await texted(), await texted(), await texted()];
    const written = (from: string, body: string) =>
      twilio.takeIn({
        from,
        to: SENDER,
        body,
        createdAt: new Date(now().getTime() + twilio.aheadMs),
      });
    const place = { server, twilio, publicUrl: PUBLIC_URL };
    written(out, 'START');
    written(back, 'STOP');
    await textIn(place, { from: outAgain, to: SENDER, body: 'START' });
    pass(3);
    await textIn(place, { from: out, to: SENDER, body: 'STOP' });
    await textIn(place, { from: back, to: SENDER, body: 'START' });
    written(outAgain, 'STOP');
    pass(8);
    await fetchMissed();
    expect(await optOuts(out)).toHaveLength(1);
    expect(await optOuts(back)).toEqual([]);
    expect(await optOuts(outAgain)).toHaveLength(1);
  });

  const UNDATED = { date_created: null, date_sent: null, date_updated: null };
  it.each([
    ['without the date of its creation', () => ({ date_created: null })],
    ['without any date', () => UNDATED],
    [
      'with a number in groups',
      (from: string) => ({ from: `${from.slice(0, 3)} ${from.slice(3)}` }),
    ],
    ['with a number without its plus', (from: string) => ({ from: from.slice(1) })],
    ['with our number in groups', () => ({ to: '+1 (500) 555-0006' })],
  ])('opt out with a STOP that is listed %s', async (_, listed) => {
    await open(PUBLIC_URL);
    const caller = await texted();
    twilio.takeIn({
      from: caller,
      to: SENDER,
      body: 'STOP',
      createdAt: now(),
      listed: listed(caller),
    });
    pass(5);
    await fetchMissed();
    expect(await optOuts(caller)).toHaveLength(1);
  });

  it('end no opt-out where nobody can say when they were written', async () => {
    await open(PUBLIC_URL);
    const caller = await texted();
    twilio.takeIn({ from: caller, to: SENDER, body: 'START', createdAt: now(), listed: UNDATED });
    pass(3);
    await textIn(
      { server, twilio, publicUrl: PUBLIC_URL },
      { from: caller, to: SENDER, body: 'STOP' },
    );
    pass(5);
    await fetchMissed();
    expect(await optOuts(caller)).toHaveLength(1);
  });

  it('are not taken from a WhatsApp of the same number', async () => {
    await open(PUBLIC_URL);
    const caller = await texted();
    const listed = { from: `whatsapp:${caller}` };
    twilio.takeIn({ from: caller, to: SENDER, body: 'STOP', createdAt: now(), listed });
    pass(5);
    await fetchMissed();
    expect(await optOuts(caller)).toEqual([]);
  });

  it('are no request of this minute: the answer has their time, and keeps quiet hours', async () => {
    await open(null);
    // An afternoon in London, and the night after it.
    pass(((15 - now().getUTCHours() + 24) % 24) * 60);
    const caller = await texted();
    takenIn(caller, 'Where can I park?');
    const came = now().getTime();
    pass(9 * 60);
    await fetchMissed();
    const [answer] = (await byText(caller))[0]?.messages ?? [];
    const age = came - Date.parse(answer?.receipt.at ?? '');
    expect(age).toBeLessThan(5_000);
    expect(answer).toMatchObject({ status: 'queued', waitsUntil: expect.any(String) });
  });

  it('are none, where it came: then it came when it did, however long it waits to be stored', async () => {
    await open(PUBLIC_URL);
    const caller = await texted();
    const came = now().getTime();
    const { db, twilio: accounts } = services();
    // Whose signature it is takes ten minutes to find out.
    const signed = vi.spyOn(accounts, 'projectsThatSigned').mockImplementation(async () => {
      pass(10);
      return [{ projectId, accountSid: twilio.accountSid, isFormer: false }];
    });
    const text = { from: caller, to: SENDER, body: 'Where can I park?' };
    expect(await textIn({ server, twilio, publicUrl: PUBLIC_URL }, text)).toBe(200);
    signed.mockRestore();
    await services().messaging.inbound.settled();
    const [conversation] = await byText(caller);
    if (!conversation) throw new Error('it goes on as a conversation');
    const stored = await db.read((tx) => lastInboundOf(tx, conversation.conversation.id));
    expect((stored?.receivedAt.getTime() ?? 0) - came).toBeLessThan(MINUTE_MS);
  });

  it('are looked for back to the last look, and a day at first', async () => {
    await open(null);
    const looks = () =>
      twilio.requests
        .filter(({ path, method }) => method === 'GET' && path.endsWith('/Messages.json'))
        .map(({ query }) => now().getTime() - Date.parse(query.get('DateSent>') ?? ''));
    await fetchMissed();
    expect(Math.round((looks()[0] ?? 0) / HOUR_MS)).toBe(24);
    pass(20);
    // Another process, which looks when it starts: what was read is in the database.
    const before = looks().length;
    server = await server.restart();
    await fetchMissed();
    expect(Math.round((looks()[before] ?? 0) / MINUTE_MS)).toBe(30);
  });

  it('opt out with a STOP after a START whose webhook took a while', async () => {
    await open(PUBLIC_URL);
    const caller = await texted();
    const sid = takenIn(caller, 'START');
    pass(1 / 60);
    takenIn(caller, 'STOP');
    pass(1 / 60);
    const place = { server, twilio, publicUrl: PUBLIC_URL };
    await textIn(place, { from: caller, to: SENDER, body: 'START', sid });
    pass(5);
    await fetchMissed();
    expect(await optOuts(caller)).toHaveLength(1);
  });

  it('end no opt-out with a START before the STOP, though that is stored within its second', async () => {
    await open(PUBLIC_URL);
    const caller = await texted();
    takenIn(caller, 'START');
    const sid = takenIn(caller, 'STOP');
    const place = { server, twilio, publicUrl: PUBLIC_URL };
    await textIn(place, { from: caller, to: SENDER, body: 'STOP', sid });
    pass(5);
    await fetchMissed();
    expect(await optOuts(caller)).toHaveLength(1);
  });

  it('opt out with a STOP of the same second as the START before it', async () => {
    await open(PUBLIC_URL);
    const caller = await texted();
    takenIn(caller, 'START');
    takenIn(caller, 'STOP');
    pass(5);
    await fetchMissed();
    expect(await optOuts(caller)).toHaveLength(1);
  });

  it('opt in with a START of the same second as the STOP before it', async () => {
    await open(PUBLIC_URL);
    const caller = await texted();
    takenIn(caller, 'STOP');
    takenIn(caller, 'START');
    pass(5);
    await fetchMissed();
    expect(await optOuts(caller)).toEqual([]);
  });

  it('opt out with what was read before a page that is not answered', async () => {
    await open(PUBLIC_URL);
    const caller = await texted();
    for (let n = 0; n < 3; n++) takenIn(caller, 'Where can I park?');
    takenIn(caller, 'STOP');
    twilio.messagePageSize = 2;
    twilio.refusesNextPages = true;
    pass(5);
    await fetchMissed();
    expect(await optOuts(caller)).toHaveLength(1);
  });

  it('opt out with a STOP of Friday, fetched on Monday', async () => {
    await open(PUBLIC_URL);
    const caller = await texted();
    await fetchMissed();
    pass(60);
    takenIn(caller, 'STOP');
    pass(3 * 24 * 60);
    await fetchMissed();
    expect(await optOuts(caller)).toHaveLength(1);
  });

  it('are read from every page of the list', async () => {
    await open(PUBLIC_URL);
    const [first, last] = [await texted(), await texted()];
    takenIn(first, 'STOP');
    for (let n = 0; n < 5; n++) takenIn(last, 'Where can I park?');
    twilio.messagePageSize = 2;
    pass(5);
    await fetchMissed();
    expect(await optOuts(first)).toHaveLength(1);
    expect(await saidBy(last)).toHaveLength(5);
  });

  it('are read once from a list that leads back into itself', async () => {
    await open(PUBLIC_URL);
    const caller = await texted();
    takenIn(caller, 'STOP');
    twilio.leadsBack = true;
    pass(5);
    const before = twilio.requests.length;
    await fetchMissed();
    expect(await optOuts(caller)).toHaveLength(1);
    expect(twilio.requests.length - before).toBeLessThan(5);
  });

  it('are asked for again when Twilio stopped answering between two pages', async () => {
    await open(PUBLIC_URL);
    const caller = await texted();
    await fetchMissed();
    takenIn(caller, 'STOP');
    for (let n = 0; n < 3; n++) takenIn(caller, 'Where can I park?');
    twilio.messagePageSize = 2;
    twilio.refusesNextPages = true;
    pass(30);
    await fetchMissed();
    expect(await optOuts(caller)).toEqual([]);
    twilio.refusesNextPages = false;
    pass(60);
    await fetchMissed();
    expect(await optOuts(caller)).toHaveLength(1);
  });

  it('opt out of a Messaging Service with a STOP to the short code in its pool', async () => {
    await open(PUBLIC_URL, (ours) => ({
      type: 'service',
      sid: messagingServiceSidSchema.parse(ours.services[0]?.sid),
    }));
    const caller = await texted();
    const listed = { to: '72345', messaging_service_sid: twilio.services[0]?.sid };
    twilio.takeIn({ from: caller, to: SENDER, body: 'STOP', createdAt: now(), listed });
    pass(5);
    await fetchMissed();
    expect(await optOuts(caller)).toHaveLength(1);
  });

  it('are asked for again when Twilio did not answer', async () => {
    await open(null);
    const caller = await texted();
    takenIn(caller, 'Where can I park?');
    twilio.isAway = true;
    await fetchMissed();
    expect(await saidBy(caller)).toEqual([]);
    twilio.isAway = false;
    pass(60);
    await fetchMissed();
    expect(await saidBy(caller)).toEqual(['Where can I park?']);
  });
});
