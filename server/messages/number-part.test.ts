import { describe, expect, it } from 'vitest';
import {
  conversationIdSchema,
  makeId,
  messageIdSchema,
  type ProjectId,
  receiptIdSchema,
} from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import { everyPage } from '../../tests/every-page.ts';
import type { TestServer } from '../../tests/server.ts';
import { startedRow } from '../../tests/started-row.ts';
import { useHotel } from '../../tests/use-hotel.ts';
import { whileElsewhere } from '../../tests/while-elsewhere.ts';
import type { ConversationFilter } from '../conversations/list-request.ts';
import { peopleWith } from '../db/number-part.ts';
import { conversations, messages } from '../db/schema.sqlite.ts';
import { queuedMessage } from '../engine/fixtures.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import { messagePage, RECIPIENTS } from './repo.ts';
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

useHotel(async (hotel) => {
  ({ server, projectId } = hotel);
  const like = await startedRow(server, projectId);
  const { db } = server.afterword.services;
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

/** All of them, page by page; the newest come first. */
function texted(filter: MessageFilter): Promise<string[]> {
  return everyPage(async (cursor) => {
    const asked = { projectId, limit: 200, ...filter, ...cursor };
    const { messages: page, next } = await server.client.messages.list.query(asked);
    return { rows: page.map((row) => `${row.id.slice(4)} ${row.recipient}`), next };
  });
}
function called(filter: ConversationFilter): Promise<string[]> {
  return everyPage(async (cursor) => {
    const asked = { projectId, limit: 200, ...filter, ...cursor };
    const { conversations: page, next } = await server.client.conversations.list.query(asked);
    return { rows: page.map((row) => `${row.id.slice(4)} ${row.caller ?? ''}`), next };
  });
}
function has(number: string, part: string): boolean {
  return part.startsWith('+') ? number.startsWith(part) : number.includes(part);
}
function expected(part: string, is: (n: number) => boolean = () => true): string[] {
  return [...PARTNERS, numberOf(123), numberOf(123)]
    .map((number, n) => ({ number, n }))
    .filter(({ number, n }) => has(number, part) && is(n))
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

  it.each(['0123', '415', '+1415', '+1415555', '1', '+', '9999999'])(
    'is looked for in steps, between which the process does what else there is: %s',
    async (part) => {
      const { db } = server.afterword.services;
      const { answer: found, elsewhere } = await whileElsewhere(() =>
        db.read((tx) => peopleWith(tx, RECIPIENTS, projectId, part, 100)),
      );
      const people = [...new Set(PARTNERS)].filter((number) => has(number, part));
      expect(found).toEqual(people.length > 1_000 ? null : people.toSorted());
      // The rows that the search passes: all of them, but for those before or after a beginning.
      if (part === '0123') expect(elsewhere).toBeGreaterThan(PEOPLE / 100 - 2);
    },
  );

  it.each<[MessageFilter, number]>([
    [{ number: '7' }, 100],
    [{ number: '7' }, 1],
    [{ number: '+1415', outcome: 'undelivered' }, 333],
    [{ environment: 'sandbox', from: '2026-01-01', to: '2026-01-01' }, 100],
    [{ environment: 'live' }, 100],
    [{ traffic: 'tests', number: '1' }, 100],
  ])('that many have is looked for in steps as well: %j, %i at once', async (filter, step) => {
    const { db } = server.afterword.services;
    const found = (limit: number, atOnce?: number) =>
      everyPage(async ({ before }) => {
        const last = before === undefined ? null : cursors.get(before);
        if (last === undefined) throw new Error(`no page ends with ${before}`);
        const page = { projectId, filter, before: last, limit };
        const rows = await db.read((tx) => messagePage(tx, page, atOnce));
        const end = rows.length < limit ? undefined : rows.at(-1);
        if (end) cursors.set(end.id, end);
        return { rows: rows.map(({ id }) => id), next: end?.id ?? null };
      });
    const cursors = new Map<string, Pick<MessageRow, 'createdAt' | 'id'>>();
    const all = await found(PEOPLE * 2);
    expect(await found(700, step)).toEqual(all);
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
