import { embeddedQueue } from '../queue/embedded-queue.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Hands } from '../engine/claim/hands.ts';
import { isBadOutcome, OUTCOMES, outcomeOf } from '../../core/messaging/outcomes.ts';
import type { Db } from '../db/handles.ts';
import { openSqlite } from '../db/open-sqlite.ts';
import {
  attempts,
  eventStats,
  messageHistory,
  messageStats,
  messages,
  optOuts,
  pauses,
  senderStates,
} from '../db/schema.sqlite.ts';
import { applyReport } from '../engine/reports/apply-report.ts';
import { claimDue } from '../engine/claim/claim-due.ts';
import type { Engine } from '../engine/engine.ts';
import { insertProject, queuedMessage } from '../engine/fixtures.ts';
import { insertMessage, messageById } from '../engine/outbox/outbox-repo.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import { DEFAULT_POLICY } from '../engine/policy.ts';
import { finish, giveBack, settleAttempt } from '../engine/settle/settle-attempt.ts';
import { makeSimulator } from '../engine/transports/simulator.ts';
import { retryMessage } from '../messages/retry-message.ts';
import { dayOf } from './day.ts';

const START = Date.parse('2026-06-01T20:00:00Z');
const STEP_MS = 1_200_000;
const HOUR_MS = 3_600_000;

const statuses = fc.constantFrom(
  'queued',
  'accepted',
  'sent',
  'delivered',
  'undelivered',
  'failed',
  'read',
  'never heard of',
);
const codes = fc.constantFrom(null, 21211, 21610, 21611, 30003, 30006, 30008, 20003, 20429, 99999);
const n = fc.nat(1);

/** All that can happen to messages, in any order, by callbacks that come twice and by people. */
const happening = fc.oneof(
  fc.record({ does: fc.constant('queue' as const), n, isTest: fc.boolean(), held: fc.boolean() }),
  fc.record({ does: fc.constant('claim' as const), n }),
  fc.record({ does: fc.constant('accept' as const), n, status: statuses }),
  fc.record({ does: fc.constant('refuse' as const), n, code: codes }),
  fc.record({ does: fc.constant('lose' as const), n }),
  fc.record({ does: fc.constant('report' as const), n, status: statuses, code: codes }),
  fc.record({ does: fc.constant('give back' as const), n }),
  fc.record({ does: fc.constant('retry' as const), n }),
  fc.record({ does: fc.constant('cancel' as const), n }),
  fc.record({ does: fc.constant('expire' as const), n }),
);
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

const handed = (n: number): Happening[] => [
  { does: 'queue', n, isTest: false, held: false },
  { does: 'claim', n },
  { does: 'accept', n, status: 'accepted' },
];

/** Between them every outcome there is, so that none is proven about nothing. */
const EVERY_OUTCOME: Happening[][] = [
  [
    ...handed(0),
    { does: 'report', n: 0, status: 'undelivered', code: 30006 },
    ...handed(1),
    { does: 'report', n: 1, status: 'delivered', code: null },
  ],
  [
    ...handed(0),
    { does: 'report', n: 0, status: 'failed', code: 99999 },
    { does: 'queue', n: 1, isTest: true, held: true },
  ],
  [...handed(0), { does: 'queue', n: 1, isTest: false, held: false }],
  [
    { does: 'queue', n: 0, isTest: true, held: false },
    { does: 'cancel', n: 0 },
  ],
];

/** Emptied between runs; those that point to others first. */
const TABLES = [
  attempts,
  messageHistory,
  messages,
  messageStats,
  eventStats,
  senderStates,
  pauses,
  optOuts,
] as const;

describe('the figures', () => {
  let folder: string;
  let db: Db;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'afterword-figures-'));
    db = openSqlite({ file: join(folder, 'test.sqlite'), onError: () => {}, onNotify: () => {} });
  });
  afterEach(async () => {
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('equal a recount of the messages, whatever happened to them', async () => {
    await db.write((tx) => insertProject(tx));
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(happening, { minLength: 20, maxLength: 60 }),
        async (happenings) => {
          await db.write(async (tx) => {
            for (const table of TABLES) await tx.delete(table);
          });
          await live(db, happenings);
          const counted = await countedIn(db);
          expect(counted.messages).toEqual(await recountMessages(db));
          expect(counted.failures).toEqual(await recountFailures(db));
          for (const key of [...counted.messages.keys(), ...counted.failures.keys()])
            seen.add(key.split('|').slice(2, 4).join(' '));
        },
      ),
      { numRuns: 100, examples: EVERY_OUTCOME.map((one): [Happening[]] => [one]) },
    );
    expect(new Set([...seen].map((key) => key.split(' ')[0]))).toEqual(
      new Set([...OUTCOMES, 'api']),
    );
  });
});

async function live(db: Db, happenings: readonly Happening[]): Promise<void> {
  let at = START;
  const engine = engineOn(db, () => new Date(at));
  for (const one of happenings) {
    at += STEP_MS;
    await db.write((tx) => happen(engine, tx, one));
  }
}

type Tx = Parameters<Parameters<Db['write']>[0]>[0];

async function happen(engine: Engine, tx: Tx, one: Happening): Promise<void> {
  const now = engine.now();
  if (one.does === 'queue') {
    const more: Partial<MessageRow> = {
      isTest: one.isTest,
      ...(one.held ? { status: 'suppressed', errorCode: '21610', dueAt: null } : {}),
    };
    await insertMessage(tx, queuedMessage({ n: one.n, at: now, more }));
    return;
  }
  const row = await messageById(tx, queuedMessage({ n: one.n, at: now }).id);
  if (!row) return;
  await act(engine, tx, row, one);
}

async function act(engine: Engine, tx: Tx, row: MessageRow, one: Happening): Promise<void> {
  const why = (code: number | string | null) => ({
    code,
    httpStatus: 400,
    message: 'no',
    retryAfterMs: null,
  });
  if (one.does === 'claim') {
    const options = { now: engine.now(), owner: 'w', leaseMs: HOUR_MS * 9, hands: new Hands(1) };
    const { lifeMs } = engine.policy;
    await claimDue(tx, { ...options, rateFactor: null, lifeMs });
  } else if (one.does === 'accept') {
    const providerSid = `SM${row.id}${row.attempts}`;
    const result = { outcome: 'accepted', providerSid, status: one.status } as const;
    await settleAttempt(engine, tx, row, result);
  } else if (one.does === 'refuse' && row.status === 'sending') {
    await settleAttempt(engine, tx, row, { outcome: 'refused', error: why(one.code) });
  } else if (one.does === 'lose') {
    await settleAttempt(engine, tx, row, { outcome: 'ambiguous', why: '', error: why(null) });
  } else if (one.does === 'report') {
    const providerSid = `SM${row.id}${row.attempts}`;
    const errorCode = one.code === null ? null : String(one.code);
    const report = { providerSid, status: one.status, errorCode, errorWhy: null };
    await applyReport(engine, tx, row.id, { ...report, source: 'callback' });
    await applyReport(engine, tx, row.id, { ...report, source: 'callback' });
  } else if (one.does === 'give back') await giveBack(engine, tx, row);
  else if (one.does === 'retry') await retryMessage(engine, tx, row, 'me').catch(() => undefined);
  else if (one.does === 'cancel' && row.status === 'queued')
    await finish(engine, tx, row, 'canceled', why('canceled'));
  else if (one.does === 'expire' && row.status === 'queued')
    await finish(engine, tx, row, 'failed', why('expired'));
}

function engineOn(db: Db, now: () => Date): Engine {
  const simulator = makeSimulator(1);
  return {
    db,
    log: pino({ level: 'silent' }),
    now,
    random: () => 0.5,
    policy: { ...DEFAULT_POLICY, rateFactor: null },
    transports: { simulator, twilio: { ...simulator, name: 'twilio' } },
    onOutcome: () => Promise.resolve(),
    onChange: () => Promise.resolve(),
    queue: embeddedQueue(),
  };
}

type Counts = Map<string, number>;

function addTo(counts: Counts, key: string, by: number): void {
  const next = (counts.get(key) ?? 0) + by;
  if (next === 0) counts.delete(key);
  else counts.set(key, next);
}

async function countedIn(db: Db): Promise<{ messages: Counts; failures: Counts }> {
  const counts = { messages: new Map<string, number>(), failures: new Map<string, number>() };
  await db.read(async (tx) => {
    for (const row of await tx.select().from(messageStats)) {
      expect(row.messages).toBeGreaterThanOrEqual(0);
      const { day, isTest, outcome, errorCode } = row;
      addTo(counts.messages, `${day}|${isTest}|${outcome}|${errorCode}`, row.messages);
    }
    for (const { day, isTest, errorCode, n: times } of await tx.select().from(eventStats))
      addTo(counts.failures, `${day}|${isTest}|api failure|${errorCode}`, times);
  });
  return counts;
}

async function recountMessages(db: Db): Promise<Counts> {
  const counts: Counts = new Map();
  for (const row of await db.read((tx) => tx.select().from(messages))) {
    const outcome = outcomeOf(row.status);
    const code = isBadOutcome(outcome) ? (row.errorCode ?? '') : '';
    addTo(counts, `${dayOf(row.createdAt)}|${row.isTest}|${outcome}|${code}`, 1);
  }
  return counts;
}

/** From the attempts that were refused, and the lines that say failed without such an attempt. */
async function recountFailures(db: Db): Promise<Counts> {
  const counts: Counts = new Map();
  await db.read(async (tx) => {
    const rows = new Map((await tx.select().from(messages)).map((row) => [row.id, row]));
    for (const one of await tx.select().from(attempts)) {
      if (one.outcome !== 'refused' || !one.finishedAt) continue;
      const isTest = rows.get(one.messageId)?.isTest;
      addTo(counts, `${dayOf(one.finishedAt)}|${isTest}|api failure|${one.errorCode ?? ''}`, 1);
    }
    let before = '';
    for (const line of await tx
      .select()
      .from(messageHistory)
      .orderBy(messageHistory.messageId, messageHistory.seq)) {
      const { detail, messageId } = line;
      const known = typeof detail === 'object' && detail !== null && !Array.isArray(detail);
      const said = known ? detail : {};
      const place = `${messageId} ${line.status}`;
      if (line.status === 'failed' && place !== before && !('attempt' in said)) {
        const isTest = rows.get(messageId)?.isTest;
        const code =
          'errorCode' in said ? JSON.stringify(said['errorCode']).replaceAll('"', '') : '';
        addTo(counts, `${dayOf(line.at)}|${isTest}|api failure|${code}`, 1);
      }
      before = place;
    }
  });
  return counts;
}
