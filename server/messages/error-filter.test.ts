import { describe, expect, it } from 'vitest';
import { makeId, messageIdSchema, type ProjectId, receiptIdSchema } from '../../core/ids.ts';
import { everyPage } from '../../tests/every-page.ts';
import type { TestServer } from '../../tests/server.ts';
import { useHotel } from '../../tests/use-hotel.ts';
import { whileElsewhere } from '../../tests/while-elsewhere.ts';
import { messages } from '../db/schema.sqlite.ts';
import { queuedMessage } from '../engine/fixtures.ts';
import { messagePage } from './repo.ts';
import type { MessageFilter } from './requests.ts';

const TEXTS = 600;
const AT = Date.parse('2026-01-01T00:00:00Z');
/** A common one, a rare one, and a word of ours. */
const CODES = [null, '30003', null, 'opted_out', null] as const;
const RARE = 7;

function codeOf(n: number): string | null {
  return n === RARE ? '30008' : (CODES[n % CODES.length] ?? null);
}
function statusOf(n: number) {
  if (codeOf(n) === null) return 'delivered';
  return n % 2 === 0 ? 'undelivered' : 'failed';
}

let server: TestServer;
let projectId: ProjectId;

useHotel(async (hotel) => {
  ({ server, projectId } = hotel);
  await server.afterword.services.db.write(async (tx) => {
    const rows = Array.from({ length: TEXTS }, (_, n) => {
      const id = makeId(messageIdSchema, 'msg', `n${n}`);
      const receiptId = makeId(receiptIdSchema, 'rcp', `n${n}`);
      const more = { id, projectId, status: statusOf(n), errorCode: codeOf(n), dueAt: null };
      const row = queuedMessage({ n, at: new Date(AT + n * 1_000), more });
      return { ...row, receiptId, receipt: { ...row.receipt, id: receiptId } };
    });
    for (let from = 0; from < TEXTS; from += 200)
      await tx.insert(messages).values(rows.slice(from, from + 200));
  });
});

function expected(code: string, is: (n: number) => boolean = () => true): string[] {
  return Array.from({ length: TEXTS }, (_, n) => n)
    .filter((n) => codeOf(n) === code && is(n))
    .map((n) => `msg_n${n}`)
    .toReversed();
}
function found(filter: MessageFilter): Promise<string[]> {
  return everyPage(async (cursor) => {
    const { messages: page, next } = await server.client.messages.list.query({
      projectId,
      limit: 50,
      ...filter,
      ...cursor,
    });
    return { rows: page.map(({ id }) => String(id)), next };
  });
}

describe('texts with an error', () => {
  it.each(['30003', '30008', 'opted_out', '99999'])('are found by its code: %s', async (code) => {
    expect(await found({ errorCode: code })).toEqual(expected(code));
  });

  it('are found together with other conditions', async () => {
    const filter = { errorCode: '30003', outcome: 'undelivered' } as const;
    expect(await found(filter)).toEqual(expected('30003', (n) => statusOf(n) === 'undelivered'));
    expect(await found({ errorCode: '30003', environment: 'pre-release' })).toEqual([]);
  });

  it('are looked for in steps, between which the process does what else there is', async () => {
    const { db } = server.afterword.services;
    const page = { projectId, filter: { errorCode: '30008' }, before: null, limit: 50 };
    const { answer, elsewhere } = await whileElsewhere(() =>
      db.read((tx) => messagePage(tx, page, 50)),
    );
    expect(answer.map(({ id }) => id)).toEqual(expected('30008'));
    expect(elsewhere).toBeGreaterThan(TEXTS / 50 - 2);
  });

  it('are all that an export of them has', async () => {
    const asked = { projectId, errorCode: 'opted_out' };
    const { path } = await server.client.messages.export.query(asked);
    const [, ...lines] = (await (await fetch(`${server.url}${path}`)).text()).trim().split('\r\n');
    expect(lines.map((line) => line.split(',')[0])).toEqual(expected('opted_out'));
  });
});
