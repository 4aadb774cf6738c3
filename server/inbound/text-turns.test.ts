import { and, eq, isNull } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { conversationIdSchema, makeId, type ProjectId } from '../../core/ids.ts';
import { type E164, e164Schema } from '../../core/phone.ts';
import { openConnectedHotel } from '../../tests/connected-hotel.ts';
import { agree, FAST_ENGINE, messageOnceIt } from '../../tests/hotel.ts';
import type { TestServer } from '../../tests/server.ts';
import { textIn } from '../../tests/text-in.ts';
import type { TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import { inboundMessages, messages } from '../db/schema.sqlite.ts';
import { insertInbound, type InboundRow } from './repo.ts';
import { unhandledInbound } from './unhandled-repo.ts';

const PUBLIC_URL = 'https://sms.hotel.example';
const SENDER = e164Schema.parse('+15005550006');

describe('texts between their answer and their turn', () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;
  let callers = 0;
  let sids = 0;

  beforeAll(async () => {
    const sender = { type: 'number', number: SENDER } as const;
    const engine = { ...FAST_ENGINE, pollMs: 600_000 };
    const config = { publicUrl: PUBLIC_URL };
    ({ server, twilio, projectId } = await openConnectedHotel({ sender, config, engine }));
  });
  beforeEach(() => {
    twilio.deliverTo = { publicUrl: PUBLIC_URL, serverUrl: server.url };
  });
  afterAll(async () => {
    await server.close();
    await twilio.stop();
  });

  const services = () => server.afterword.services;
  const inbound = () => services().messaging.inbound;
  const newSid = () => `SM${String((sids += 1)).padStart(32, '0')}`;
  const unhandled = () => {
    const page = { before: new Date(Date.now() + 1_000), after: null, limit: 1_000 };
    return services().db.read((tx) => unhandledInbound(tx, page));
  };

  /** A person who was texted in a call. */
  async function texted(): Promise<E164> {
    callers += 1;
    const caller = e164Schema.parse(`+44770090${1_000 + callers}`);
    const { conversationId } = await agree(services(), projectId, { caller });
    const isSent = () => twilio.acceptedFor(caller).length > 0;
    await messageOnceIt(services(), projectId, conversationId, isSent);
    return caller;
  }

  /** The HTTP status of the webhook's answer. */
  const text = (from: string, body: string, sid = newSid()) =>
    textIn({ server, twilio, publicUrl: PUBLIC_URL }, { from, to: SENDER, body, sid });

  /** What a person has said by text, as the conversation took it. */
  async function saidBy(caller: string): Promise<string[]> {
    const { conversations } = await server.client.conversations.list.query({ projectId });
    const found = conversations.filter((one) => one.caller === caller && one.channel === 'sms');
    const said = found.map(async ({ id }) => {
      const { transcript } = await server.client.conversations.get.query({
        projectId,
        conversationId: id,
      });
      return transcript.filter((line) => line.who === 'caller').map((line) => line.text);
    });
    return (await Promise.all(said)).flat();
  }

  it('are not lost when the server stops in between', async () => {
    const caller = await texted();
    await inbound().stop();
    expect(await text(caller, 'Stop please')).toBe(200);
    expect(await saidBy(caller)).toEqual([]);
    expect(await unhandled()).toMatchObject([{ fromNumber: caller, body: 'Stop please' }]);
    server = await server.restart();
    // The start takes it up by itself; that the same is asked for here is no second turn.
    await inbound().resume();
    expect(await saidBy(caller)).toEqual(['Stop please']);
    expect(await unhandled()).toEqual([]);
  });

  it('are taken one after the other, as one person wrote them', async () => {
    const caller = await texted();
    const words = ['Where can I park?', 'yes please', 'Do you have a spa?', 'no thanks', 'bye'];
    for (const body of words) expect(await text(caller, body)).toBe(200);
    await inbound().settled();
    expect(await saidBy(caller)).toEqual(words);
  });

  it('are one turn where the same one comes again before its turn', async () => {
    const caller = await texted();
    const sid = newSid();
    const answers = [1, 2, 3].map(() => text(caller, 'Do you have a spa?', sid));
    expect(await Promise.all(answers)).toEqual([200, 200, 200]);
    await inbound().settled();
    expect(await saidBy(caller)).toEqual(['Do you have a spa?']);
  });

  it('do not hold up one another when one cannot be taken', async () => {
    const caller = await texted();
    const nowhere = makeId(conversationIdSchema, 'cnv', 'gone');
    await text(caller, 'Where can I park?');
    await inbound().settled();
    await services().db.write(async (tx) => {
      const [known] = await tx.select().from(inboundMessages).limit(1);
      if (!known) throw new Error('nothing is stored');
      const broken = { ...known, providerSid: newSid(), conversationId: nowhere, handledAt: null };
      await insertInbound(tx, { ...broken, fromNumber: caller });
    });
    const resumed = inbound().resume();
    expect(await text(caller, 'Do you have a spa?')).toBe(200);
    await resumed;
    await inbound().settled();
    expect(await saidBy(caller)).toEqual(['Where can I park?', 'Do you have a spa?']);
    expect(await unhandled()).toMatchObject([{ conversationId: nowhere }]);
  });

  /** Texts that were stored, `ageMs` ago and later, by a server that then was gone. */
  async function store(like: InboundRow, count: number, ageMs: number): Promise<InboundRow[]> {
    const rows = Array.from({ length: count }, (_, n): InboundRow => {
      // Three at the same moment, as several servers may take them in.
      const receivedAt = new Date(Date.now() - ageMs + Math.floor(n / 3));
      return { ...like, providerSid: newSid(), body: `text ${n}`, receivedAt, handledAt: null };
    });
    await services().db.write(async (tx) => {
      for (const row of rows.toReversed()) await insertInbound(tx, row);
    });
    return rows;
  }

  /** The conversation by text that this person is in, as one of its texts is stored. */
  async function talking(): Promise<InboundRow> {
    const caller = await texted();
    await text(caller, 'Where can I park?');
    await inbound().settled();
    const { db } = services();
    const where = eq(inboundMessages.fromNumber, caller);
    const [row] = await db.read((tx) => tx.select().from(inboundMessages).where(where));
    if (!row) throw new Error('it was not stored');
    return row;
  }

  it('are read a page at a time, the oldest first, each once', async () => {
    const like = await talking();
    const rows = await store(like, 10, 5_000);
    const seen: InboundRow[] = [];
    for (let after: InboundRow | null = null; ; ) {
      const page = { before: new Date(), after, limit: 4 };
      const found: InboundRow[] = await services().db.read((tx) => unhandledInbound(tx, page));
      expect(found.length).toBeLessThanOrEqual(4);
      seen.push(...found);
      after = found.at(-1) ?? null;
      if (after === null) break;
    }
    const theirs = seen.filter((row) => row.fromNumber === like.fromNumber);
    expect(theirs.map((row) => row.body)).toEqual(rows.map((row) => row.body));
    await inbound().resume();
    expect(await unhandled()).toMatchObject([{ conversationId: 'cnv_gone' }]);
  });

  it('are all taken, however many there are, and none before what the same person wrote', async () => {
    const many = await talking();
    const one = await talking();
    await store(many, 450, 10_000);
    // Behind all of these, and so in the last batch.
    await store(one, 1, 5_000);
    const resumed = inbound().resume();
    expect(await text(one.fromNumber, 'Do you have a spa?')).toBe(200);
    await resumed;
    await inbound().settled();
    expect(await unhandled()).toMatchObject([{ conversationId: 'cnv_gone' }]);
    const said = await saidBy(one.fromNumber);
    expect(said).toEqual(['Where can I park?', 'text 0', 'Do you have a spa?']);
  });

  it('are not answered without end where a machine writes them, also where each is passed on', async () => {
    const caller = await texted();
    // Passed on at once, so that the next one begins a conversation of its own.
    for (let n = 0; n < 42; n += 1) {
      await text(caller, 'I need to cancel my reservation');
      await inbound().settled();
    }
    const isAnswer = and(eq(messages.recipient, caller), isNull(messages.actionId));
    const answers = await services().db.read((tx) => tx.select().from(messages).where(isAnswer));
    expect(answers).toHaveLength(40);
    expect(await unhandled()).toMatchObject([{ conversationId: 'cnv_gone' }]);
  });
});
