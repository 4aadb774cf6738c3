import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endedOptOutIdSchema, makeId } from '../../core/ids.ts';
import type { SenderKey } from '../../core/messaging/opt-outs.ts';
import { e164Schema } from '../../core/phone.ts';
import { testPlace, type TestPlace } from '../../tests/server.ts';
import { whileElsewhere } from '../../tests/while-elsewhere.ts';
import { insertProject, PROJECT, queuedMessage } from '../engine/fixtures.ts';
import { messagePage } from '../messages/repo.ts';
import type { MessageFilter } from '../messages/requests.ts';
import { endedPage } from '../opt-outs/ended-repo.ts';
import { optOutPage } from '../opt-outs/repo.ts';
import type { OptOutFilter } from '../opt-outs/requests.ts';
import { receivedPage } from '../received/repo.ts';
import type { ReceivedFilter } from '../received/requests.ts';
import type { Db } from './handles.ts';
import { openDb } from './open.ts';
import { endedOptOuts, inboundMessages, messages, optOuts } from './schema.sqlite.ts';

/** More people than are looked up one by one, on either side. */
const ROWS = 2_400;
/** Three of them at each moment. */
const at = (n: number) => new Date(Date.parse('2026-01-01T00:00:00Z') + Math.floor(n / 3) * 1_000);
const SENDER: SenderKey = 'twilio|+12125550100';
/** What is by hand, or was not delivered, concerns Britain alone. */
const isBritish = (n: number) => n % 2 === 1;
const numberOf = (n: number) =>
  e164Schema.parse(isBritish(n) ? `+44770${9_000_000 + n}` : `+1415${5_550_000 + n}`);

let db: Db;
let place: TestPlace;
beforeAll(async () => {
  place = await testPlace();
  db = await openDb({ ...place, onError: () => {}, onNotify: () => {} });
  await db.write((tx) => insertProject(tx));
  const all = Array.from({ length: ROWS }, (_, n) => n);
  for (let from = 0; from < ROWS; from += 300) {
    const some = all.slice(from, from + 300);
    await db.write(async (tx) => {
      await tx.insert(messages).values(
        some.map((n) => {
          const recipient = numberOf(n);
          const status = isBritish(n) ? 'undelivered' : 'delivered';
          const row = queuedMessage({ n, at: at(n), more: { recipient, status, dueAt: null } });
          return { ...row, receipt: { ...row.receipt, recipient } };
        }),
      );
      await tx.insert(inboundMessages).values(
        some.map((n) => ({
          projectId: PROJECT,
          providerSid: `SM${n}`,
          transport: 'twilio' as const,
          fromNumber: numberOf(n),
          senderKey: SENDER,
          body: 'Hello',
          kind: isBritish(n) ? ('stop' as const) : ('text' as const),
          receivedAt: at(n),
          handledAt: at(n),
        })),
      );
      const outs = some.map((n) => ({
        projectId: PROJECT,
        recipient: numberOf(n),
        senderKey: n % 5 === 0 && isBritish(n) ? ('any' as const) : SENDER,
        how: isBritish(n) ? ('hand' as const) : ('keyword' as const),
        words: 'STOP',
        source: `SM${n}`,
        at: at(n),
      }));
      await tx.insert(optOuts).values(outs);
      await tx.insert(endedOptOuts).values(
        outs.map((one) => ({
          ...one,
          id: makeId(endedOptOutIdSchema, 'end', one.source),
          endedHow: 'keyword' as const,
          endedWords: 'START',
          endedSource: one.source,
          endedAt: one.at,
        })),
      );
    });
  }
});

afterAll(async () => {
  await db.close();
  await place.remove();
});

/** All pages of that many rows; how often others had their turn while the first was looked for. */
async function pages<Row, Cursor>(
  limit: number,
  page: (before: Cursor | null) => Promise<Row[]>,
  cursorOf: (row: Row) => Cursor,
) {
  const all: Row[] = [];
  let before: Cursor | null = null;
  let turns: number | null = null;
  for (;;) {
    const begin: Cursor | null = before;
    const { answer, elsewhere } = await whileElsewhere(() => page(begin));
    turns ??= elsewhere;
    all.push(...answer);
    const last = answer.at(-1);
    if (last === undefined || answer.length < limit) return { all, turns };
    before = cursorOf(last);
  }
}

const LIMIT = 350;

async function expectAlike<Row, Cursor>(
  page: (before: Cursor | null, limit: number, step: number) => Promise<Row[]>,
  cursorOf: (row: Row) => Cursor,
  howMany: number,
): Promise<void> {
  const whole = await page(null, ROWS * 2, ROWS * 2);
  expect(whole).toHaveLength(howMany);
  for (const step of [1_000, 100, 7]) {
    const found = await pages(
      LIMIT,
      (before: Cursor | null) => page(before, LIMIT, step),
      cursorOf,
    );
    expect(found.all).toEqual(whole);
    // At least half of all rows are passed. A step ends with a moment, so it may be two rows longer.
    if (howMany === 0) expect(found.turns).toBeGreaterThanOrEqual(ROWS / 2 / (step + 2) - 3);
  }
}

describe('what is looked through in steps is the same as in one, and others go in between', () => {
  it.each<[MessageFilter, number]>([
    [{ number: '+1415', status: 'undelivered' }, 0],
    [{ number: '+44', status: 'undelivered' }, 1_200],
    [{ number: '1', outcome: 'delivered' }, 1_200],
    [{ errorCode: '30003', status: 'delivered' }, 0],
    [{ templateId: queuedMessage({ n: 1, at: at(0) }).templateId, traffic: 'tests' }, 0],
    [{ templateId: queuedMessage({ n: 1, at: at(0) }).templateId, status: 'failed' }, 0],
  ])('of texts with %j', async (filter, howMany) => {
    await expectAlike(
      (
        before: { createdAt: Date; id: ReturnType<typeof queuedMessage>['id'] } | null,
        limit,
        step,
      ) => db.read((tx) => messagePage(tx, { projectId: PROJECT, filter, before, limit }, step)),
      ({ createdAt, id }) => ({ createdAt, id }),
      howMany,
    );
  });

  it.each<[ReceivedFilter, number]>([
    [{ number: '+1415', takenAs: 'stop' }, 0],
    [{ number: '+1415' }, 1_200],
    [{ sender: SENDER, transport: 'simulator' }, 0],
  ])('of texts that came in with %j', async (filter, howMany) => {
    await expectAlike(
      (before: { receivedAt: Date; providerSid: string } | null, limit, step) =>
        db.read((tx) => receivedPage(tx, { projectId: PROJECT, filter, before, limit }, step)),
      ({ receivedAt, providerSid }) => ({ receivedAt, providerSid }),
      howMany,
    );
  });

  it.each<[OptOutFilter, number]>([
    [{ number: '99999999' }, 0],
    [{ number: '+1415', how: 'hand' }, 0],
    [{ number: '+1415' }, 1_200],
    [{ number: '+44' }, 1_200],
    [{ sender: SENDER, how: 'hand' }, 1_200],
    [{ sender: SENDER, how: 'provider' }, 0],
  ])('of opt-outs, and of those that ended, with %j', async (filter, howMany) => {
    const asked = { projectId: PROJECT, filter };
    await expectAlike(
      (before: Parameters<typeof optOutPage>[1]['before'], limit, step) =>
        db.read((tx) => optOutPage(tx, { ...asked, before, limit }, step)),
      ({ at: last, recipient, senderKey }) => ({ at: last, recipient, senderKey }),
      howMany,
    );
    await expectAlike(
      (before: Parameters<typeof endedPage>[1]['before'], limit, step) =>
        db.read((tx) => endedPage(tx, { ...asked, before, limit }, step)),
      ({ endedAt, recipient, id }) => ({ endedAt, recipient, id }),
      howMany,
    );
  });
});
