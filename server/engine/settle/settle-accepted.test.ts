import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testPlace, type TestPlace } from '../../../tests/server.ts';
import { conversationIdSchema, makeId } from '../../../core/ids.ts';
import type { Db, ReadTx } from '../../db/handles.ts';
import { openDb } from '../../db/open.ts';
import {
  attempts,
  eventStats,
  messageHistory,
  messages,
  messageStats,
  optOuts,
  pauses,
} from '../../db/schema.sqlite.ts';
import { startAttempts } from '../outbox/attempts-repo.ts';
import type { Engine } from '../engine.ts';
import { insertProject, queuedMessage } from '../fixtures.ts';
import { insertMessage } from '../outbox/outbox-repo.ts';
import type { MessageRow } from '../outbox-types.ts';
import { quietEngine } from '../quiet-engine.ts';
import { settleAttempt } from './settle-attempt.ts';
import { Settler } from './settler.ts';
import type { SendResult } from '../transport.ts';
import type { Settlement } from './settlement.ts';

const AT = new Date('2026-06-01T12:00:00Z');
const CALL = makeId(conversationIdSchema, 'cnv', 'call');
const NOW = new Date('2026-06-01T12:00:02Z');

/** Two databases of the same content: one is settled one by one, the other together. */
let places: TestPlace[];
let dbs: Db[];

beforeAll(async () => {
  places = [await testPlace(), await testPlace()];
  const quiet = { onError: () => {}, onNotify: () => {} };
  dbs = await Promise.all(places.map((place) => openDb({ ...place, ...quiet })));
  for (const db of dbs) await db.write((tx) => insertProject(tx));
});
afterAll(async () => {
  for (const db of dbs) await db.close();
  for (const place of places) await place.remove();
});

const ambiguous: SendResult = {
  outcome: 'ambiguous',
  why: 'The answer was lost.',
  error: { code: 'timeout', httpStatus: null, message: 'The answer was lost.', retryAfterMs: null },
};
const refused = (code: number): SendResult => ({
  outcome: 'refused',
  error: { code, httpStatus: 400, message: `No: ${code}`, retryAfterMs: null },
});

const aResult: fc.Arbitrary<SendResult> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      outcome: fc.constant('accepted' as const),
      providerSid: fc.constant(''),
      status: fc.constantFrom('queued', 'accepted', 'sent', 'delivered', 'failed', 'new word'),
      errorCode: fc.constantFrom(null, '21610', '30008', '30034'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(ambiguous, refused(21610), refused(30008), refused(20003)),
  },
);

/**
 * What has become of a claimed message by the time its answer is here. Whoever has a provider's id is
 * not `sending` any more (`changeOf`): were it, and refused, its id would be free for another from that
 * moment on, and on Postgres nobody says which of the two is settled first.
 */
const aFate = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Partial<MessageRow>>({}) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Partial<MessageRow>>(
      { status: 'delivered', providerSid: 'SM7', leaseOwner: null },
      { status: 'canceled', leaseOwner: null },
      { leaseOwner: 'another' },
      { attempts: 2 },
      { status: 'accepted', providerSid: 'SM11', leaseOwner: null },
    ),
  },
);

const aMessage = fc.record({
  fate: aFate,
  result: aResult,
  isSecondTry: fc.boolean(),
  /** Taken under an id that others have as well. */
  isTwin: fc.nat(3).map((n) => n === 0),
  transport: fc.constantFrom('twilio' as const, 'simulator' as const),
});
type Made = typeof aMessage extends fc.Arbitrary<infer T> ? T : never;

function claimedRow(made: Made, n: number): MessageRow {
  const more = {
    status: 'sending',
    attempts: made.isSecondTry ? 2 : 1,
    leaseOwner: 'we',
    leaseUntil: new Date(AT.getTime() + 30_000),
    dueAt: new Date(AT.getTime() + 30_000),
    transport: made.transport,
    conversationId: CALL,
  } as const;
  return queuedMessage({ n, at: AT, more });
}

const CHANGED = [attempts, messageHistory, messages, messageStats, eventStats, optOuts, pauses];

async function fill(db: Db, all: readonly Made[]): Promise<void> {
  await db.write(async (tx) => {
    for (const table of CHANGED) await tx.delete(table);
    for (const [n, made] of all.entries()) {
      const row = { ...claimedRow(made, n), ...made.fate };
      await insertMessage(tx, row);
      await startAttempts(tx, [{ ...row, attempts: made.isSecondTry ? 2 : 1 }], AT);
    }
  });
}

async function contentOf(tx: ReadTx) {
  const sorted = (rows: readonly object[]) =>
    rows.map((row) => JSON.stringify(row, Object.keys(row).toSorted())).toSorted();
  return {
    messages: sorted(await tx.select().from(messages)),
    history: sorted(
      (await tx.select().from(messageHistory)).map((row) => ({
        ...row,
        detail: JSON.stringify(row.detail),
      })),
    ),
    attempts: sorted(await tx.select().from(attempts)),
    stats: sorted((await tx.select().from(messageStats)).filter((row) => row.messages !== 0)),
    events: sorted(await tx.select().from(eventStats)),
    optOuts: sorted(await tx.select().from(optOuts)),
    pauses: sorted(await tx.select().from(pauses)),
  };
}

/** With the ports that conversations were told, in no order. */
function engineOn(db: Db, told: string[]): Engine {
  return quietEngine(db, NOW, {
    // A transaction that somebody was in the way of is done again; what counts is what it leaves.
    async onOutcome(tx, { row, port }) {
      tx.afterCommit(() => told.push(`${row.id} ${port}`));
    },
  });
}

describe('answers that are settled together', () => {
  it('leave exactly what they leave one by one', async () => {
    const [alone, together] = dbs;
    if (!alone || !together) throw new Error('no database');
    await fc.assert(
      fc.asyncProperty(fc.array(aMessage, { minLength: 1, maxLength: 24 }), async (all) => {
        await Promise.all(dbs.map((db) => fill(db, all)));
        const settlements: Settlement[] = all.map((made, n) => ({
          claimed: claimedRow(made, n),
          // Two fates below have taken such an id already.
          result: { ...made.result, providerSid: `SM${made.isTwin ? 7 : n}` },
        }));
        const toldAlone: string[] = [];
        const one = engineOn(alone, toldAlone);
        for (const { claimed, result } of settlements) {
          await alone.write((tx) => settleAttempt(one, tx, claimed, result));
        }
        const toldTogether: string[] = [];
        const settler = new Settler(engineOn(together, toldTogether));
        await Promise.all(settlements.map((settlement) => settler.settle(settlement)));
        expect(await together.read(contentOf)).toEqual(await alone.read(contentOf));
        expect(toldTogether.toSorted()).toEqual(toldAlone.toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['30034', 'failed', 1, 0],
    ['21610', 'failed', 0, 1],
    ['30008', 'queued', 0, 0],
  ])('say why a text failed at once: %s', async (errorCode, status, paused, optedOut) => {
    const [, db] = dbs;
    if (!db) throw new Error('no database');
    const result = {
      outcome: 'accepted',
      providerSid: 'SM1',
      status: 'failed',
      errorCode,
    } as const;
    const made: Made = { fate: {}, isSecondTry: false, isTwin: false, transport: 'twilio', result };
    await fill(db, [made]);
    await new Settler(engineOn(db, [])).settle({ claimed: claimedRow(made, 0), result });
    const rows = await db.read((tx) => tx.select().from(messages));
    expect(rows).toMatchObject([{ status, errorCode }]);
    expect(await db.read((tx) => tx.select().from(pauses))).toHaveLength(paused);
    expect(await db.read((tx) => tx.select().from(optOuts))).toHaveLength(optedOut);
  });

  it('do not fail together because of one', async () => {
    const [, db] = dbs;
    if (!db) throw new Error('no database');
    const made: Made = {
      fate: {},
      isSecondTry: false,
      isTwin: false,
      transport: 'twilio',
      result: { outcome: 'accepted', providerSid: '', status: 'accepted' },
    };
    const all = [1, 2, 3].map((n) => ({
      ...made,
      result: { outcome: 'accepted' as const, providerSid: `SM${n}`, status: 'delivered' },
    }));
    await fill(db, all);
    const engine: Engine = {
      ...engineOn(db, []),
      async onOutcome(_, { row }) {
        if (row.providerSid === 'SM2') throw new Error('this one cannot be recorded');
      },
    };
    const settler = new Settler(engine);
    const settled = await Promise.allSettled(
      all.map(({ result }, n) => settler.settle({ claimed: claimedRow(made, n), result })),
    );
    expect(settled.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const rows = await db.read((tx) => tx.select().from(messages));
    const statuses = rows.map((row) => row.status).toSorted();
    expect(statuses).toEqual(['delivered', 'delivered', 'sending']);
  });
});
