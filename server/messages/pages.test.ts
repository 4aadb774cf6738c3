import { describe, expect, it } from 'vitest';
import {
  conversationIdSchema,
  makeId,
  messageIdSchema,
  type ProjectId,
  receiptIdSchema,
} from '../../core/ids.ts';
import { everyPage } from '../../tests/every-page.ts';
import type { TestServer } from '../../tests/server.ts';
import { startedRow } from '../../tests/started-row.ts';
import { useHotel } from '../../tests/use-hotel.ts';
import { conversations, messages } from '../db/schema.sqlite.ts';
import { queuedMessage } from '../engine/fixtures.ts';
import type { MessageFilter } from './requests.ts';

/**
 * Ids as they are made: capitals, small letters, digits, - and _. A database in en_US has them in
 * another order than our code, if nobody tells it not to.
 */
const SIGNS = 'a A b B c C d D e E f F g G h H i I j J 0 9 - _'.split(' ');
/** More than an export reads at once. */
const NAMES = SIGNS.flatMap((first) => SIGNS.map((second) => first + second));
const AT = new Date('2026-01-01T00:00:00Z');
const MESSAGES = NAMES.map((name) => makeId(messageIdSchema, 'msg', name));
const CONVERSATIONS = NAMES.map((name) => makeId(conversationIdSchema, 'cnv', name));

let server: TestServer;
let projectId: ProjectId;

useHotel(async (hotel) => {
  ({ server, projectId } = hotel);
  const like = await startedRow(server, projectId);
  await server.afterword.services.db.write(async (tx) => {
    // Of several kinds, so that a list is merged from several walks.
    await tx.insert(conversations).values(
      CONVERSATIONS.map((id, n) => {
        const outcome = n % 2 === 0 ? 'open' : 'ended';
        // No call: an open one as old as these is cut off while the server runs.
        return { ...like, channel: 'sms', id, outcome, startedAt: AT } as const;
      }),
    );
    await tx.insert(messages).values(
      MESSAGES.map((id, n) => {
        const receiptId = makeId(receiptIdSchema, 'rcp', `r${n}`);
        const status = n % 2 === 0 ? 'accepted' : 'sent';
        const row = queuedMessage({ n, at: AT, more: { id, projectId, status, dueAt: null } });
        return { ...row, receiptId, receipt: { ...row.receipt, id: receiptId } };
      }),
    );
  });
});

const newestFirst = (ids: readonly string[]) => ids.toSorted().toReversed();

describe('what came in the same millisecond', () => {
  it.each<[string, MessageFilter]>([
    ['all', {}],
    ['those of several statuses', { outcome: 'sent' }],
  ])('is on one page of messages each, whatever the database’s locale: %s', async (_, filter) => {
    const found = await everyPage(async (cursor) => {
      const page = { ...filter, projectId, limit: 50, to: '2026-01-02', ...cursor };
      const { messages: rows, next } = await server.client.messages.list.query(page);
      return { rows: rows.map((row) => row.id), next };
    });
    expect(found).toEqual(newestFirst(MESSAGES));
  });

  it('is in an export once', async () => {
    const { path } = await server.client.messages.export.query({ projectId, to: '2026-01-02' });
    const [, ...lines] = (await (await fetch(`${server.url}${path}`)).text()).trim().split('\r\n');
    expect(lines.map((line) => line.split(',')[0])).toEqual(newestFirst(MESSAGES));
  });

  it('is on one page of conversations each', async () => {
    const found = await everyPage(async (cursor) => {
      const page = { projectId, limit: 50, to: '2026-01-02', ...cursor };
      const answer = await server.client.conversations.list.query(page);
      return { rows: answer.conversations.map((row) => row.id), next: answer.next };
    });
    expect(found).toEqual(newestFirst(CONVERSATIONS));
  });
});
