import { beforeEach, describe, expect, it } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import { type E164, e164Schema } from '../../core/phone.ts';
import { agree, ASK, messageOnceIt, openHotel } from '../../tests/hotel.ts';
import type { TestServer } from '../../tests/server.ts';
import { type InboundText, textAndRead } from '../../tests/text-in.ts';
import type { TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import { useConnectedHotel } from '../../tests/use-connected-hotel.ts';

const PUBLIC_URL = 'https://sms.hotel.example';
const SENDER = '+15005550006';

describe('what comes in to a sender that two projects text from', () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  /** The first is the one that texted last. */
  let projects: readonly ProjectId[];
  let callers = 0;
  let caller: E164;

  const sender = { type: 'number', number: e164Schema.parse(SENDER) } as const;
  let last: ProjectId;
  let other: ProjectId;
  useConnectedHotel({ sender, publicUrl: PUBLIC_URL, per: 'all' }, (hotel) => {
    ({ server, twilio, projectId: other } = hotel);
  });
  beforeEach(async () => {
    callers += 1;
    caller = e164Schema.parse(`+44770090${1_000 + callers}`);
    if (callers === 1) await openSecond();
    projects = [last, other];
    for (const projectId of [other, last]) await texted(projectId);
  });

  const services = () => server.afterword.services;

  async function openSecond() {
    ({ projectId: last } = await openHotel(services(), sender));
    const { accountSid, authToken } = twilio;
    await server.client.twilio.connect.mutate({ projectId: last, accountSid, authToken });
  }
  async function texted(projectId: ProjectId): Promise<void> {
    const before = twilio.acceptedFor(caller).length;
    const { conversationId } = await agree(services(), projectId, { caller });
    const isSent = () => twilio.acceptedFor(caller).length > before;
    await messageOnceIt(services(), projectId, conversationId, isSent);
  }
  async function write(body: string, more: Partial<InboundText> = {}): Promise<string | null> {
    const place = { server, twilio, publicUrl: PUBLIC_URL };
    const { reply } = await textAndRead(place, { from: caller, to: SENDER, body, ...more });
    await services().messaging.inbound.settled();
    return reply;
  }
  /** What each project lists of this person, and what its export has. */
  const listed = () =>
    Promise.all(
      projects.map(async (projectId) => {
        const asked = { projectId, number: caller };
        const { texts } = await server.client.messages.received.query(asked);
        const { path } = await server.client.messages.exportReceived.query(asked);
        const csv = await (await fetch(`${server.url}${path}`)).text();
        expect(csv.trimEnd().split('\r\n')).toHaveLength(texts.length + 1);
        return texts.map(({ body }) => body);
      }),
    );
  const optedOut = () =>
    Promise.all(
      projects.map(async (projectId) => {
        const list = await server.client.optOuts.list.query({ projectId, recipient: caller });
        return list.optOuts.map(({ words, answer }) => [words, answer]);
      }),
    );
  const keywordsIn = () =>
    Promise.all(
      projects.map(async (projectId) => {
        const { conversations } = server.client;
        const found = await conversations.list.query({ projectId, number: caller });
        const all = found.conversations.map(({ id: conversationId }) =>
          conversations.get.query({ projectId, conversationId }),
        );
        return (await Promise.all(all)).flatMap(({ keywords }) => keywords.map(({ body }) => body));
      }),
    );

  it('is listed once in each where it is a STOP, with its one answer, however often it comes', async () => {
    const sid = `SM${'5'.repeat(32)}`;
    const reply = await write('Stop', { sid });
    expect(reply).toContain('no more texts');
    await write('Stop', { sid });
    expect(await listed()).toEqual([['Stop'], ['Stop']]);
    expect(await optedOut()).toEqual([[['Stop', reply]], [['Stop', reply]]]);
    expect(await keywordsIn()).toEqual([['Stop'], ['Stop']]);
    for (const projectId of projects) {
      const text = await server.client.messages.getReceived.query({ projectId, id: sid });
      expect(text).toMatchObject({ takenAs: 'stop', reply, optOut: { words: 'Stop' } });
    }
  });

  it('is listed where a START ended an opt-out, and in no other', async () => {
    await write('STOP');
    await write('START');
    expect(await listed()).toEqual([
      ['START', 'STOP'],
      ['START', 'STOP'],
    ]);
    expect(await optedOut()).toEqual([[], []]);
    await write('START');
    expect(await listed()).toEqual([
      ['START', 'START', 'STOP'],
      ['START', 'STOP'],
    ]);
  });

  it('is of the project that texted last where it is a HELP or a question', async () => {
    await write('HELP');
    await write(ASK);
    expect(await listed()).toEqual([[ASK, 'HELP'], []]);
  });

  it('is answered after a STOP by whoever texted before it', async () => {
    await write('STOP');
    await write('HELP');
    expect(await listed()).toEqual([['HELP', 'STOP'], ['STOP']]);
  });
});
