import fc from 'fast-check';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Hands } from './hands.ts';
import { type TestPlace, testPlace } from '../../../tests/server.ts';
import type { Db } from '../../db/handles.ts';
import { openDb } from '../../db/open.ts';
import { attempts, messages, senderStates } from '../../db/schema.sqlite.ts';
import { claimDue } from './claim-due.ts';
import { Dispatcher } from '../dispatcher.ts';
import type { Engine } from '../engine.ts';
import { insertProject, LONG_CODE, queuedMessage, type QueuedOptions } from '../fixtures.ts';
import { nextWork } from './next-work.ts';
import { insertMessage } from '../outbox/outbox-repo.ts';
import type { MessageRow } from '../outbox-types.ts';
import { DEFAULT_POLICY } from '../policy.ts';
import { makeSimulator } from '../transports/simulator.ts';

const START = Date.parse('2026-06-01T12:00:00Z');
const TOLL_FREE = '+18005550100';
const OTHER = '+13125550100';

let place: TestPlace;
/** As many handles of one database as there are workers; nothing is shared but what it holds. */
let workers: Db[];

beforeEach(async () => {
  place = await testPlace();
  const options = { ...place, onError: () => {}, onNotify: () => {} };
  workers = [await openDb(options), await openDb(options), await openDb(options)];
  await first().write((tx) => insertProject(tx));
});
afterEach(async () => {
  await Promise.all(workers.map((db) => db.close()));
  await place.remove();
});

function first(): Db {
  const [db] = workers;
  if (!db) throw new Error('no worker');
  return db;
}

async function queue(...all: readonly Omit<QueuedOptions, 'at'>[]): Promise<void> {
  await first().write(async (tx) => {
    for (const one of all) await insertMessage(tx, queuedMessage({ at: new Date(START), ...one }));
  });
}

/** What the workers claim to send from `fromMs` to `untilMs`, asking every `stepMs` in turn. */
async function claimOver(untilMs: number, stepMs = 100, fromMs = 0) {
  const sent: { at: number; row: MessageRow }[] = [];
  for (let at = fromMs; at <= untilMs; at += stepMs) {
    // Like a dispatcher, which writes nothing when nothing is due.
    const now = new Date(START + at);
    const free = { hands: new Hands(100), now, rateFactor: 1 };
    const next = await first().read((tx) => nextWork(tx, free));
    if ((next?.getTime() ?? Infinity) > START + at) continue;
    for (const [index, db] of workers.entries()) {
      const options = {
        owner: `w${index}`,
        leaseMs: 3_600_000,
        hands: new Hands(100),
        rateFactor: 1,
        lifeMs: 3_600_000,
      };
      const { claims } = await db.write((tx) => claimDue(tx, { ...options, now }));
      for (const { row } of claims) sent.push({ at, row });
    }
  }
  return sent;
}

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);

describe('three workers on one database', () => {
  it('send a two-segment text from a long code every two seconds', async () => {
    await queue(...numbers(1, 10).map((n) => ({ n, segments: 2 })));
    const sent = await claimOver(12_000);
    expect(sent.map((one) => one.at)).toEqual([0, 2_000, 4_000, 6_000, 8_000, 10_000, 12_000]);
  });

  it('are not held up by a slow sender', async () => {
    await queue(
      ...numbers(1, 50).map((n) => ({ n, segments: 5 })),
      ...numbers(100, 6).map((n) => ({ n, from: TOLL_FREE })),
      ...numbers(200, 2).map((n) => ({ n, from: OTHER })),
    );
    const sent = await claimOver(2_000, 2);
    const from = (key: string) =>
      sent.filter((one) => one.row.senderKey === key).map((one) => one.at);
    expect(from(LONG_CODE)).toEqual([0]);
    expect(from(TOLL_FREE)).toEqual([0, 334, 668, 1_002, 1_336, 1_670]);
    expect(from(OTHER)).toEqual([0, 1_000]);
  });

  it('know when there is something to do next', async () => {
    await queue({ n: 1, segments: 3 }, { n: 2 });
    const next = async () => ((await first().read(nextWork))?.getTime() ?? 0) - START;
    expect(await next()).toBe(0);
    await claimOver(0);
    expect(await next()).toBe(3_000);
  });

  it('keep to a rate set for the sender itself', async () => {
    const state = { key: LONG_CODE, nextFreeAt: new Date(0), segmentsPerMinute: 225 };
    await first().write(async (tx) => void (await tx.insert(senderStates).values(state)));
    await queue(...numbers(1, 10).map((n) => ({ n })));
    const sent = await claimOver(800, 1);
    expect(sent.map((one) => one.at)).toEqual([0, 267, 534]);
    const kept = await first().read(async (tx) => (await tx.select().from(senderStates))[0]);
    expect(kept?.segmentsPerMinute).toBe(225);
  });

  it('do not wait for what a clock that ran a day ahead has written down', async () => {
    const nextFreeAt = new Date(START + 86_400_000);
    const state = { key: LONG_CODE, nextFreeAt, segmentsPerMinute: null };
    await first().write(async (tx) => void (await tx.insert(senderStates).values(state)));
    await queue(...numbers(1, 3).map((n) => ({ n, segments: 2 })));
    const sent = await claimOver(4_000);
    expect(sent.map((one) => one.at)).toEqual([0, 2_000, 4_000]);
  });

  it('wait for the longest text that there may be', async () => {
    await queue({ n: 1, segments: 48 }, { n: 2 });
    const sent = await claimOver(48_000, 1_000);
    expect(sent.map((one) => one.at)).toEqual([0, 48_000]);
  });

  it('honour due times, and send what has waited longest first', async () => {
    const due = (ms: number) => ({ more: { dueAt: new Date(START + ms) } });
    await queue({ n: 1, ...due(5_000) }, { n: 2, ...due(300) }, { n: 3, ...due(200) });
    const sent = await claimOver(6_000);
    expect(sent.map((one) => [one.at, one.row.body])).toEqual([
      [200, 'Text 3'],
      [1_200, 'Text 2'],
      [5_000, 'Text 1'],
    ]);
  });

  it('give every sender its turn when there are more of them than hands', async () => {
    const senders = numbers(0, 40).map((n) => `+1212555${1_000 + n}`);
    await queue(
      ...senders.flatMap((from, s) => numbers(s * 10, 5).map((n) => ({ n, from, segments: 1 }))),
    );
    const sent = await claimOver(900);
    expect(new Set(sent.map((one) => one.row.senderKey)).size).toBe(40);
  });

  it('never send faster than the rate, whatever is queued', async () => {
    let n = 0;
    const texts = fc.array(fc.record({ segments: fc.integer({ min: 1, max: 10 }) }), {
      minLength: 2,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 50, max: 900 }), async (list, stepMs) => {
        await first().write(async (tx) => {
          await tx.delete(senderStates);
          await tx.update(messages).set({ status: 'delivered', dueAt: null });
        });
        await queue(...list.map((one) => ({ ...one, n: ++n })));
        const sent = await claimOver(30_000, stepMs);
        for (const [i, one] of sent.slice(1).entries()) {
          const before = sent[i];
          if (!before) throw new Error('unreachable');
          expect(one.at - before.at).toBeGreaterThanOrEqual(before.row.segments * 1_000);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('run as dispatchers and keep the rate all the same', async () => {
    await queue(...numbers(1, 12).map((n) => ({ n, segments: 2 })));
    // A minute of theirs is a second and a half of ours.
    const begun = performance.now();
    const now = () => new Date(START + Math.round((performance.now() - begun) * 40));
    let left = 12;
    let resolve = (): void => {};
    const done = new Promise<void>((then) => {
      resolve = then;
    });
    const dispatchers = workers.map((db, index) => {
      const dispatcher: Dispatcher = new Dispatcher(
        engineOf(db, now, () => dispatcher.wake(), sentOne),
        `w${index}`,
      );
      return dispatcher;
    });
    function sentOne(): void {
      left -= 1;
      if (left === 0) resolve();
    }
    for (const one of dispatchers) one.start();
    await done;
    await Promise.all(dispatchers.map((one) => one.stop()));
    const rows = await first().read(async (tx) => await tx.select().from(attempts));
    const starts = rows.map((one) => one.startedAt.getTime()).toSorted((a, b) => a - b);
    expect(starts).toHaveLength(12);
    for (const [i, at] of starts.slice(1).entries()) {
      expect(at - (starts[i] ?? 0)).toBeGreaterThanOrEqual(2_000);
    }
    const statuses = await first().read(
      async (tx) => await tx.select({ status: messages.status }).from(messages),
    );
    expect(new Set(statuses.map((one) => one.status))).toEqual(new Set(['accepted']));
  });
});

function engineOf(db: Db, now: () => Date, wake: () => void, onSent: () => void): Engine {
  const simulator = makeSimulator(0);
  const twilio: Engine['transports']['twilio'] = {
    ...simulator,
    name: 'twilio',
    send(message, beginBy) {
      onSent();
      return simulator.send(message, beginBy);
    },
    askAgainMs: () => null,
  };
  return {
    db,
    now,
    queue: {
      wakeAt: async (tx) => tx.afterCommit(wake),
      start: () => Promise.resolve(),
      stop: () => Promise.resolve(),
    },
    log: pino({ level: 'silent' }),
    random: () => 0.5,
    policy: { ...DEFAULT_POLICY, idleMs: 5, beginWithinMs: 3_600_000, leaseMs: 3_600_000 },
    transports: { simulator, twilio },
    async onOutcome() {},
    async onChange() {},
  };
}
