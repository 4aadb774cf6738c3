import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import { type E164, e164Schema } from '../../core/phone.ts';
import { agree, messageOnceIt } from '../../tests/hotel.ts';
import { startTestServer, type TestServer } from '../../tests/server.ts';
import { textIn } from '../../tests/text-in.ts';
import type { TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import { useConnectedHotel, WOKEN_ENGINE } from '../../tests/use-connected-hotel.ts';
import { inboundMessages } from '../db/schema.sqlite.ts';

const PUBLIC_URL = 'https://sms.hotel.example';
const SENDER = e164Schema.parse('+15005550006');
const isPostgres = process.env['TEST_DATABASE'] === 'postgres';

/** Twilio's webhooks go to whichever server answers first, so one person's texts come in at all of them. */
describe.runIf(isPostgres)('texts of one person that come in at two servers', () => {
  let server: TestServer;
  let second: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;
  let callers = 0;

  // One of them may be left stuck: each test has its own.
  const sender = { type: 'number', number: SENDER } as const;
  useConnectedHotel({ sender, publicUrl: PUBLIC_URL, per: 'test' }, (hotel) => {
    ({ server, twilio, projectId } = hotel);
  });
  beforeEach(async () => {
    const { data, databaseUrl, twilioUrl, publicUrl } = server.afterword.services.config;
    second = await startTestServer({
      config: { data, databaseUrl, twilioUrl, publicUrl },
      engine: WOKEN_ENGINE,
    });
  });
  afterEach(() => second.close());

  /** A person who was texted in a call. */
  async function texted(): Promise<E164> {
    callers += 1;
    const caller = e164Schema.parse(`+44770090${1_000 + callers}`);
    const { services } = server.afterword;
    const { conversationId } = await agree(services, projectId, { caller });
    const isSent = () => twilio.acceptedFor(caller).length > 0;
    await messageOnceIt(services, projectId, conversationId, isSent);
    return caller;
  }

  const text = async (at: TestServer, from: string, body: string) =>
    expect(
      await textIn({ server: at, twilio, publicUrl: PUBLIC_URL }, { from, to: SENDER, body }),
    ).toBe(200);

  const inboundOf = (one: TestServer) => one.afterword.services.messaging.inbound;
  const settled = () => Promise.all([server, second].map((one) => inboundOf(one).settled()));

  /** What a person has said by text, as their conversation took it. */
  async function saidBy(caller: string): Promise<string[]> {
    const { conversations } = await server.client.conversations.list.query({ projectId });
    const found = conversations.filter((one) => one.caller === caller && one.channel === 'sms');
    expect(found).toHaveLength(1);
    const conversationId = found[0]?.id ?? '';
    const { transcript } = await server.client.conversations.get.query({
      projectId,
      conversationId,
    });
    return transcript.filter((line) => line.who === 'caller').map((line) => line.text);
  }

  it('are taken in the order they were stored, each once', async () => {
    const words = [
      'Where can I park?',
      'and the spa?',
      'no thanks',
      'the pool?',
      'two nights',
      'bye',
    ];
    const people = await Promise.all(Array.from({ length: 12 }, texted));
    const writing = people.map(async (person, n) => {
      for (const [at, body] of words.entries()) {
        await text((at + n) % 2 === 0 ? server : second, person, body);
      }
    });
    await Promise.all(writing);
    await settled();
    for (const person of people) expect(await saidBy(person)).toEqual(words);
  });

  it('wait for no server that is stuck: the other takes what it has stored, and that first', async () => {
    const caller = await texted();
    // It answers, and takes no turn any more.
    await inboundOf(server).stop();
    await text(server, caller, 'Where can I park?');
    await text(second, caller, 'Do you have a spa?');
    await settled();
    expect(await saidBy(caller)).toEqual(['Where can I park?', 'Do you have a spa?']);
  });

  it('mean what they mean after those before them: a YES answers, and is no START', async () => {
    const caller = await texted();
    await text(server, caller, 'Where can I park?');
    await text(second, caller, 'YES');
    await settled();
    expect(await saidBy(caller)).toEqual(['Where can I park?', 'YES']);
    const { db } = server.afterword.services;
    const where = eq(inboundMessages.fromNumber, caller);
    const rows = await db.read((tx) => tx.select().from(inboundMessages).where(where));
    expect(rows.map((row) => row.kind)).toEqual(['text', 'text']);
  });
});
