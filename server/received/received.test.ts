import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversationIdSchema, makeId, type ProjectId } from '../../core/ids.ts';
import { TAKEN_AS } from '../../core/messaging/taken-as.ts';
import { e164Schema, messagingServiceSidSchema, type Sender } from '../../core/phone.ts';
import { everyPage } from '../../tests/every-page.ts';
import { openHotel } from '../../tests/hotel.ts';
import type { TestServer } from '../../tests/server.ts';
import { useHotel } from '../../tests/use-hotel.ts';
import { inboundMessages } from '../db/schema.sqlite.ts';
import type { ReceivedFilter } from './requests.ts';
import { senderKeyOf } from '../engine/opt-outs/sender-key.ts';
import { takenAs } from './received-view.ts';
import type { InboundRow } from '../inbound/repo.ts';

/** Ids with signs that a database in en_US has in another order than our code. */
const SIGNS = 'a A b B c C d D 0 9 - _'.split(' ');
/** More than an export reads at once. */
const NAMES = SIGNS.flatMap((one) =>
  SIGNS.flatMap((two) => SIGNS.slice(0, 10).map((three) => one + two + three)),
);
const FIRST = Date.parse('2026-01-05T23:59:59.900Z');
const PEOPLE = ['+447700900101', '+447700900102', '+15550100142'].map((one) =>
  e164Schema.parse(one),
);
/** So many that texts with a part that many numbers have are met on a walk, not looked up. */
const OTHERS = Array.from({ length: 2_000 }, (_, n) => e164Schema.parse(`+4477009${10_000 + n}`));
const THEIRS = e164Schema.parse('+447700900109');
const SERVICE = messagingServiceSidSchema.parse(`MG${'a'.repeat(32)}`);
const POOL: Sender = { type: 'number', number: e164Schema.parse('+15005550006') };
const CALLS = ['one', 'two'].map((name) => makeId(conversationIdSchema, 'cnv', name));

let server: TestServer;
let projectId: ProjectId;
let rows: readonly InboundRow[];

/** Many in one millisecond, so that pages end between equals; some kinds are rare. */
function aRow(n: number): InboundRow {
  const isTurn = n % 3 === 0;
  const others = ['text', 'text', 'stop', 'start', 'help'] as const;
  const kind = isTurn ? 'text' : (others[n % 5] ?? 'text');
  const isSimulated = n % 7 === 0;
  const transport = isSimulated ? 'simulator' : 'twilio';
  const sender =
    n % 13 === 1 ? POOL : isSimulated ? null : ({ type: 'service', sid: SERVICE } as const);
  const receivedAt = new Date(FIRST + Math.floor(n / 40) * 20);
  return {
    projectId,
    providerSid: `SM_${NAMES[n] ?? n}`,
    transport,
    fromNumber: PEOPLE[n % 11] ?? OTHERS[n] ?? THEIRS,
    sender,
    senderKey: senderKeyOf({ transport, sender }),
    body: n === 1 ? '=STOP("x"), please' : `words ${n}`,
    optOutType: null,
    kind,
    reply: kind === 'help' ? 'We text only what you ask for.' : null,
    unanswered: kind === 'stop' ? 'late' : null,
    isCopy: false,
    conversationId: isTurn ? (CALLS[n % 2] ?? null) : null,
    receivedAt,
    handledAt: n === 3 ? null : receivedAt,
  };
}

useHotel(async (hotel) => {
  ({ server, projectId } = hotel);
  const other = await openHotel(server.afterword.services);
  rows = NAMES.map((_, n) => aRow(n));
  await server.afterword.services.db.write(async (tx) => {
    await tx.insert(inboundMessages).values([...rows]);
    await tx.insert(inboundMessages).values({ ...aRow(0), projectId: other.projectId });
  });
});

function listed(filter: ReceivedFilter, limit: number): Promise<string[]> {
  return everyPage(async (cursor) => {
    const asked = { projectId, limit, ...filter, ...cursor };
    const { texts, next } = await server.client.messages.received.query(asked);
    expect(texts.length).toBeLessThanOrEqual(limit);
    return { rows: texts.map((one) => one.id), next };
  });
}

function hasPart(number: string, part: string): boolean {
  return part.startsWith('+') ? number.startsWith(part) : number.includes(part);
}

/** What the list is to show: all that fits, the newest first, and what came together by its id. */
function wanted(filter: ReceivedFilter): string[] {
  const fits = (row: InboundRow) =>
    (filter.takenAs === undefined || takenAs(row) === filter.takenAs) &&
    (filter.transport === undefined || row.transport === filter.transport) &&
    (filter.number === undefined || hasPart(row.fromNumber, filter.number)) &&
    (filter.sender === undefined || row.senderKey === filter.sender) &&
    (filter.conversationId === undefined || row.conversationId === filter.conversationId) &&
    (filter.from === undefined || row.receivedAt.toISOString().slice(0, 10) >= filter.from) &&
    (filter.to === undefined || row.receivedAt.toISOString().slice(0, 10) <= filter.to);
  return rows
    .filter(fits)
    .toSorted(
      (a, b) =>
        b.receivedAt.getTime() - a.receivedAt.getTime() || (a.providerSid < b.providerSid ? 1 : -1),
    )
    .map((row) => row.providerSid);
}

const days = fc.option(fc.constantFrom('2026-01-04', '2026-01-05', '2026-01-06'), {
  nil: undefined,
});
const option = <T>(...values: readonly T[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined });
const PARTS = ['0142', '+1', '+447700900', '4477', '7', '999999', '+99'];
const SENDERS = [
  ...(['twilio', 'simulator'] as const).map((transport) =>
    senderKeyOf({ transport, sender: POOL }),
  ),
  senderKeyOf({ transport: 'twilio', sender: { type: 'service', sid: SERVICE } }),
  senderKeyOf({ transport: 'simulator', sender: null }),
  senderKeyOf({ transport: 'twilio', sender: null }),
] as const;
const filters = fc
  .record({
    takenAs: option(...TAKEN_AS),
    transport: option('twilio' as const, 'simulator' as const),
    number: fc.option(fc.constantFrom(...PEOPLE, ...PARTS), { nil: undefined, freq: 2 }),
    sender: fc.option(fc.constantFrom(...SENDERS), { nil: undefined, freq: 2 }),
    conversationId: fc.option(fc.constantFrom(...CALLS), { nil: undefined, freq: 4 }),
    from: days,
    to: days,
  })
  .map((drawn): ReceivedFilter => JSON.parse(JSON.stringify(drawn)));

describe('the list of texts that came in', () => {
  it('has everything once, newest first, whatever it is narrowed to and however long its pages', async () => {
    await fc.assert(
      fc.asyncProperty(filters, fc.constantFrom(40, 97, 200), async (filter, limit) => {
        expect(await listed(filter, limit)).toEqual(wanted(filter));
      }),
      { numRuns: 60 },
    );
  });

  it('says of each what it was taken as, and who answered it', async () => {
    const one = async (filter: ReceivedFilter) =>
      (await server.client.messages.received.query({ projectId, ...filter })).texts[0];
    expect(await one({ takenAs: 'help' })).toMatchObject({
      answered: 'afterword',
      reply: 'We text only what you ask for.',
      conversationId: null,
    });
    expect(await one({ takenAs: 'stop' })).toMatchObject({ answered: 'late', reply: null });
    // From before the reason was kept: nobody knows whether Twilio has answered.
    expect(await one({ takenAs: 'start' })).toMatchObject({ answered: 'unknown', reply: null });
    expect(await one({ takenAs: 'nothing' })).toMatchObject({
      answered: null,
      conversationId: null,
      isWaiting: false,
    });
    const { texts } = await server.client.messages.received.query({
      projectId,
      takenAs: 'turn',
      number: rows[3]?.fromNumber,
    });
    expect(texts).toMatchObject([{ answered: null, isWaiting: true }]);
  });

  it('can be narrowed to each of the senders that anything came to, and says which these are', async () => {
    const { senders } = await server.client.messages.receivedSenders.query({ projectId });
    expect(senders.map(({ key }) => key)).toEqual(SENDERS.slice(0, 4).toSorted());
    expect(senders).toContainEqual({
      key: 'twilio|+15005550006',
      transport: 'twilio',
      sender: POOL,
    });
    const { projectId: other } = await openHotel(server.afterword.services);
    const none = await server.client.messages.receivedSenders.query({ projectId: other });
    expect(none).toEqual({ senders: [] });
  });

  it('has nothing of another project', async () => {
    const id = rows[1]?.providerSid ?? '';
    expect(await server.client.messages.getReceived.query({ projectId, id })).toMatchObject({ id });
    const { projectId: other } = await openHotel(server.afterword.services);
    expect(await server.client.messages.received.query({ projectId: other })).toEqual({
      texts: [],
      next: null,
    });
    await expect(
      server.client.messages.getReceived.query({ projectId: other, id }),
    ).rejects.toMatchObject({ data: { code: 'not_found' } });
  });

  it.each<[string, object]>([
    ['a cursor of one’s own', { before: 'yesterday' }],
    ['what is no part of a number', { number: '44x' }],
    ['what is no key of a sender', { sender: '+15005550006' }],
    ['what nothing is taken as', { takenAs: 'spam' }],
  ])('refuses %s', async (_, filter) => {
    await expect(
      server.client.messages.received.query({ projectId, ...filter }),
    ).rejects.toMatchObject({ data: { code: 'bad_input' } });
  });
});

describe('the export of texts that came in', () => {
  async function fetched(filter: ReceivedFilter & { bom?: boolean }): Promise<string> {
    const { path, fileName } = await server.client.messages.exportReceived.query({
      projectId,
      ...filter,
    });
    const answer = await fetch(`${server.url}${path}`);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${fileName}"`);
    expect(fileName).toMatch(/^received-\d{4}-\d\d-\d\d\.csv$/);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
  }

  it('has a line for each, in the order of the list and with its filters', async () => {
    const [header, ...lines] = (await fetched({})).trimEnd().split('\r\n');
    expect(header).toBe(
      'id,received_at,transport,from,to,body,taken_as,answered,reply,conversation_id,waiting',
    );
    expect(lines.map((line) => line.split(',')[0])).toEqual(wanted({}));
    const filter = { takenAs: 'stop', number: '+4477009', sender: SENDERS[2] } as const;
    const stops = (await fetched(filter)).trimEnd().split('\r\n').slice(1);
    expect(stops.map((line) => line.split(',')[0])).toEqual(wanted(filter));
    expect(stops[0]).toMatch(/^SM_.*,twilio,\+4477009\d+,MGa+,words \d+,stop,late,,,false$/);
  });

  it('runs nothing in a spreadsheet, and begins as Excel wants it where asked', async () => {
    const text = await fetched({ bom: true });
    expect(text.startsWith('\uFEFFid,')).toBe(true);
    expect(text).toContain(`"'=STOP(""x""), please"`);
  });

  it('says which address to take where this one is wrong', async () => {
    const wrong = await fetch(`${server.url}/projects/${projectId}/received.csv?takenAs=spam`);
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toContain('messages.exportReceived');
  });
});
