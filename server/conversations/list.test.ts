import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conversationIdSchema, makeId, messageIdSchema, type ProjectId } from '../../core/ids.ts';
import { outcomeOf } from '../../core/messaging/outcomes.ts';
import { e164Schema } from '../../core/phone.ts';
import { ASK, CALLER, FAST_ENGINE, openHotel } from '../../tests/hotel.ts';
import { startTestServer, type TestServer } from '../../tests/server.ts';
import { conversations, messages } from '../db/schema.sqlite.ts';
import { queuedMessage } from '../engine/fixtures.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import { conversationById, type ConversationRow } from '../runtime/repo.ts';
import type { ConversationFilter } from './list-request.ts';

let server: TestServer;
let projectId: ProjectId;

beforeAll(async () => {
  server = await startTestServer({ engine: FAST_ENGINE });
  ({ projectId } = await openHotel(server.afterword.services));
});
afterAll(() => server.close());

type StartInput = Parameters<TestServer['client']['conversations']['start']['mutate']>[0];

async function start(input: Partial<StartInput> = {}) {
  const { conversations: api } = server.client;
  const started = await api.start.mutate({ environment: 'sandbox', ...input, projectId });
  const { conversationId } = started;
  return {
    id: conversationId,
    say: (text: string) => api.say.mutate({ projectId, conversationId, text }),
    end: () => api.end.mutate({ projectId, conversationId }),
  };
}

async function list(filter: ConversationFilter = {}) {
  const input = { projectId, limit: 200, ...filter };
  return (await server.client.conversations.list.query(input)).conversations;
}

describe('the list of conversations', () => {
  it('says whose each is: a caller’s, a test call, or a scenario', async () => {
    const caller = '+447700900201';
    const call = await start({ channel: 'api', caller });
    const test = await start({ channel: 'simulator', caller });
    const scenario = await start({ channel: 'scenario', caller });
    expect(
      (await list({ caller: e164Schema.parse(caller) })).map(({ id, run }) => [id, run]),
    ).toEqual([
      [scenario.id, 'scenario'],
      [test.id, 'test'],
      [call.id, 'call'],
    ]);
  });

  it('keeps what came of a call after the caller has hung up', async () => {
    const caller = e164Schema.parse('+447700900202');
    const passedOn = await start({ caller });
    expect((await passedOn.say('I need to cancel my reservation')).phase).toBe('handed off');
    expect(await list({ caller })).toMatchObject([{ outcome: 'handed off' }]);
    await passedOn.end();
    const ended = await start({ caller });
    await ended.end();
    const open = await start({ caller });
    expect(await list({ caller })).toMatchObject([
      { id: open.id, outcome: 'open', phase: 'open' },
      { id: ended.id, outcome: 'ended', phase: 'ended' },
      { id: passedOn.id, outcome: 'handed off', phase: 'ended' },
    ]);
    expect(await list({ caller, outcome: 'handed off' })).toMatchObject([{ id: passedOn.id }]);
  });

  it('finds a call by what became of its text', async () => {
    const caller = e164Schema.parse('+447700900203');
    const texted = await start({ caller });
    await texted.say(ASK);
    await texted.say('yes please');
    await start({ caller });
    await expect
      .poll(async () => (await list({ caller, text: 'delivered' })).map(({ id }) => id))
      .toEqual([texted.id]);
    expect(await list({ caller, text: 'failed' })).toEqual([]);
  });

  it.each(['yesterday', '2026-02-30'])('refuses %s, which is no day', async (from) => {
    await expect(list({ from })).rejects.toMatchObject({ data: { code: 'bad_input' } });
  });
});

describe('among thousands', () => {
  const ENVIRONMENTS = ['draft', 'sandbox', 'pre-release', 'live'] as const;
  const OUTCOMES = ['open', 'handed off', 'ended'] as const;
  const FIRST = Date.parse('2026-01-05T00:00:00Z');
  const MANY = 10_400;
  let rows: readonly ConversationRow[];
  let texts: readonly MessageRow[];
  let hotel: ProjectId;

  /** Every kind there is; several start at the same moment, and a rare few of the oldest failed. */
  function aRow(like: ConversationRow, n: number): ConversationRow {
    return {
      ...like,
      // Open calls as old as these are cut off while the server runs.
      channel: 'sms',
      id: makeId(conversationIdSchema, 'cnv', `many${String(n).padStart(5, '0')}`),
      environment: ENVIRONMENTS[n % 4] ?? 'live',
      outcome: OUTCOMES[n % 3] ?? 'open',
      isTest: n % 5 === 0,
      caller: n % 7 === 0 ? null : e164Schema.parse(`+4477009003${10 + (n % 61)}`),
      startedAt: new Date(FIRST + Math.floor(n / 3) * 600_000),
    };
  }

  /**
   * Failed texts are rare. Of the newest in Live, each test has a text, and no call has one; so what
   * is the other way round is far back.
   */
  function statusFor(n: number): string | null {
    if (n < 40 && n % 4 === 0) return 'failed';
    const isOld = n < 200;
    const isLive = n % 4 === 3;
    if (isLive && n % 5 === 0) return isOld ? null : 'sent';
    if (isLive && isOld && n % 3 === 0) return 'undelivered';
    return n % 2 === 0 ? 'delivered' : null;
  }

  function aText(row: ConversationRow, n: number): MessageRow[] {
    const status = statusFor(n);
    if (status === null) return [];
    const at = new Date(row.startedAt.getTime() + 60_000);
    const id = makeId(messageIdSchema, 'msg', `many${n}`);
    const more = { id, projectId: hotel, conversationId: row.id, status, dueAt: null };
    return [queuedMessage({ n, at, more })];
  }

  beforeAll(async () => {
    const { services } = server.afterword;
    ({ projectId: hotel } = await openHotel(services));
    const place = { projectId: hotel, environment: 'sandbox', caller: CALLER } as const;
    const { conversationId } = await server.client.conversations.start.mutate(place);
    const id = conversationIdSchema.parse(conversationId);
    const like = await services.db.read((tx) => conversationById(tx, id));
    if (!like) throw new Error('it did not start');
    rows = Array.from({ length: MANY }, (_, n) => aRow(like, n));
    texts = rows.flatMap(aText);
    await services.db.write(async (tx) => {
      for (let at = 0; at < MANY; at += 500) {
        await tx.insert(conversations).values(rows.slice(at, at + 500));
        const some = texts.slice(at, at + 500);
        if (some.length > 0) await tx.insert(messages).values(some);
      }
    });
  });

  function expected(filter: ConversationFilter): string[] {
    const { environment, outcome, caller, text, traffic = 'all', from, to } = filter;
    const isAny = text === 'any' || text === 'none';
    const having = new Set(
      texts
        .filter((one) => isAny || outcomeOf(one.status) === text)
        .map((one) => one.conversationId),
    );
    const day = (row: ConversationRow) => row.startedAt.toISOString().slice(0, 10);
    return rows
      .filter(
        (row) =>
          (environment === undefined || row.environment === environment) &&
          (outcome === undefined || row.outcome === outcome) &&
          (caller === undefined || row.caller === caller) &&
          (text === undefined || having.has(row.id) === (text !== 'none')) &&
          (traffic === 'all' || row.isTest === (traffic === 'tests')) &&
          (from === undefined || day(row) >= from) &&
          (to === undefined || day(row) <= to),
      )
      .toSorted((a, b) => b.startedAt.getTime() - a.startedAt.getTime() || (a.id < b.id ? 1 : -1))
      .map((row) => row.id);
  }

  /** Without the one that the others are like. */
  async function everyPage(filter: ConversationFilter): Promise<string[]> {
    const seen: string[] = [];
    for (let before: string | null = `${FIRST + MANY * 600_000}_cnv_z`; before !== null; ) {
      const input = { projectId: hotel, limit: 200, ...filter, before };
      const page = await server.client.conversations.list.query(input);
      seen.push(...page.conversations.map((one) => one.id));
      before = page.next;
    }
    return seen;
  }

  const caller = e164Schema.parse('+447700900311');
  it.each<[string, ConversationFilter]>([
    ['all of them', {}],
    ['an environment’s', { environment: 'live' }],
    ['tests', { traffic: 'tests' }],
    [
      'those of callers that were handed off in Live',
      { environment: 'live', traffic: 'callers', outcome: 'handed off' },
    ],
    ['a caller’s', { caller }],
    ['a caller’s tests', { caller, traffic: 'tests', environment: 'sandbox' }],
    ['some days’', { from: '2026-01-06', to: '2026-01-07' }],
    ['some days’ that ended', { from: '2026-01-06', to: '2026-01-07', outcome: 'ended' }],
    ['those with a common kind of text', { text: 'delivered' }],
    ['those with a rare kind of text', { text: 'failed' }],
    ['those of a kind with a rare text', { text: 'failed', environment: 'draft', outcome: 'open' }],
    ['a caller’s with a text', { text: 'delivered', caller }],
    ['some days’ with a rare text', { text: 'failed', from: '2026-01-05' }],
    ['those with any text', { text: 'any' }],
    ['those without a text', { text: 'none' }],
    ['a caller’s without a text', { text: 'none', caller }],
    ['some days’ without a text', { text: 'none', from: '2026-01-06', to: '2026-01-07' }],
    ['rare ones with any text', { text: 'any', environment: 'live', traffic: 'callers' }],
    ['rare ones without a text', { text: 'none', environment: 'live', traffic: 'tests' }],
  ])('finds %s, page by page, each once, newest first', async (_, filter) => {
    const found = expected(filter);
    expect(found.length).toBeGreaterThan(0);
    expect(await everyPage(filter)).toEqual(found);
  });

  it('looks through a known number of conversations at once, and says that it goes on', async () => {
    const rare = { text: 'none', environment: 'live', traffic: 'tests' } as const;
    const input = { projectId: hotel, limit: 200, ...rare };
    const first = await server.client.conversations.list.query(input);
    expect(first).toEqual({ conversations: [], next: expect.stringMatching(/^\d+_$/) });
    const before = first.next ?? '';
    const second = await server.client.conversations.list.query({ ...input, before });
    expect(second.conversations.map(({ id }) => id)).toEqual(expected(rare));
    expect(second.next).toBeNull();
    // Nothing older is asked for, so it does not go on.
    const late = await server.client.conversations.list.query({ ...input, from: '2026-02-01' });
    expect(late).toEqual({ conversations: [], next: null });
  });

  it('finds none where there is none', async () => {
    expect(await everyPage({ text: 'suppressed' })).toEqual([]);
    expect(await everyPage({ from: '2025-01-01', to: '2025-12-31' })).toEqual([]);
  });
});
