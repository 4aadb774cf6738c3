import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  conversationIdSchema,
  makeId,
  messageIdSchema,
  type ProjectId,
  receiptIdSchema,
} from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import { FAST_ENGINE, openHotel } from '../../tests/hotel.ts';
import { startTestServer, type TestServer } from '../../tests/server.ts';
import type { ConversationFilter } from '../conversations/list-request.ts';
import { conversations, messages } from '../db/schema.sqlite.ts';
import { queuedMessage } from '../engine/fixtures.ts';
import { conversationById } from '../runtime/repo.ts';
import type { MessageFilter } from './requests.ts';

/** More people than are looked up one by one. */
const PEOPLE = 2_400;
const AT = Date.parse('2026-01-01T00:00:00Z');

/** Half of them in the US; one of them has texts, and calls, of two kinds. */
function numberOf(n: number) {
  return e164Schema.parse(n % 2 === 0 ? `+1415${5_550_000 + n}` : `+44770${9_000_000 + n}`);
}
const PARTNERS = Array.from({ length: PEOPLE }, (_, n) => numberOf(n));
const STATUSES = ['delivered', 'undelivered', 'delivered'] as const;
const OUTCOMES = ['ended', 'open', 'ended'] as const;

let server: TestServer;
let projectId: ProjectId;

beforeAll(async () => {
  server = await startTestServer({ engine: FAST_ENGINE });
  const { services } = server.afterword;
  ({ projectId } = await openHotel(services));
  const started = await server.client.conversations.start.mutate({
    projectId,
    environment: 'sandbox',
    caller: null,
  });
  const { db } = services;
  const like = await db.read((tx) => conversationById(tx, started.conversationId));
  if (!like) throw new Error('the conversation is gone');
  const all = [...PARTNERS, numberOf(123), numberOf(123)];
  for (let from = 0; from < all.length; from += 400) {
    await db.write(async (tx) => {
      const some = all
        .slice(from, from + 400)
        .map((number, index) => ({ number, n: from + index }));
      await tx.insert(conversations).values(
        some.map(({ number: caller, n }) => {
          const startedAt = new Date(AT + n * 1_000);
          const outcome = OUTCOMES[n % 3] ?? 'ended';
          const id = makeId(conversationIdSchema, 'cnv', `n${n}`);
          // No call: an open one as old as these is cut off while the server runs.
          return { ...like, channel: 'sms', id, caller, outcome, startedAt };
        }),
      );
      await tx.insert(messages).values(
        some.map(({ number: recipient, n }) => {
          const receiptId = makeId(receiptIdSchema, 'rcp', `n${n}`);
          const status = STATUSES[n % 3] ?? 'delivered';
          const id = makeId(messageIdSchema, 'msg', `n${n}`);
          const conversationId = makeId(conversationIdSchema, 'cnv', `n${n}`);
          const more = { id, projectId, conversationId, recipient, status, dueAt: null };
          const row = queuedMessage({ n, at: new Date(AT + n * 1_000), more });
          return { ...row, receiptId, receipt: { ...row.receipt, id: receiptId, recipient } };
        }),
      );
    });
  }
});
afterAll(() => server.close());

/** All of them, page by page; the newest come first. */
async function texted(filter: MessageFilter): Promise<string[]> {
  const found: string[] = [];
  let before: string | undefined;
  do {
    const asked = { projectId, limit: 200, ...filter, ...(before && { before }) };
    const { messages: page, next } = await server.client.messages.list.query(asked);
    found.push(...page.map((row) => `${row.id.slice(4)} ${row.recipient}`));
    before = next ?? undefined;
  } while (before !== undefined);
  return found;
}
async function called(filter: ConversationFilter): Promise<string[]> {
  const found: string[] = [];
  let before: string | undefined;
  do {
    const asked = { projectId, limit: 200, ...filter, ...(before && { before }) };
    const { conversations: page, next } = await server.client.conversations.list.query(asked);
    found.push(...page.map((row) => `${row.id.slice(4)} ${row.caller ?? ''}`));
    before = next ?? undefined;
  } while (before !== undefined);
  return found;
}
function expected(part: string, is: (n: number) => boolean = () => true): string[] {
  const has = (number: string) =>
    part.startsWith('+') ? number.startsWith(part) : number.includes(part);
  return [...PARTNERS, numberOf(123), numberOf(123)]
    .map((number, n) => ({ number, n }))
    .filter(({ number, n }) => has(number) && is(n))
    .map(({ number, n }) => `n${n} ${number}`)
    .toReversed();
}

describe('part of a number', () => {
  it.each([
    '0123',
    '415',
    '+1415',
    '4155550122',
    '+447709000123',
    '447709000123',
    '9999999',
    '+99',
    '1',
  ])('finds the texts to it and the calls from it: %s', async (number) => {
    expect(await texted({ number })).toEqual(expected(number));
    expect(await called({ number })).toEqual(expected(number));
  });

  it.each(['0123', '+1415', '7'])('holds together with other conditions: %s', async (number) => {
    const isUndelivered = (n: number) => n % 3 === 1;
    expect(await texted({ number, outcome: 'undelivered' })).toEqual(
      expected(number, isUndelivered),
    );
    expect(await called({ number, outcome: 'open' })).toEqual(expected(number, isUndelivered));
    expect(await called({ number, text: 'undelivered' })).toEqual(expected(number, isUndelivered));
    expect(await called({ number, text: 'none' })).toEqual([]);
  });

  it('narrows an export as well', async () => {
    const { path } = await server.client.messages.export.query({ projectId, number: '0123' });
    const [, ...lines] = (await (await fetch(`${server.url}${path}`)).text()).trim().split('\r\n');
    expect(lines).toHaveLength(expected('0123').length);
  });

  it.each(['12a', '++1', '', '1'.repeat(16)])(
    'is refused where it is none: “%s”',
    async (number) => {
      await expect(texted({ number })).rejects.toMatchObject({ data: { code: 'bad_input' } });
      await expect(called({ number })).rejects.toMatchObject({ data: { code: 'bad_input' } });
    },
  );
});
