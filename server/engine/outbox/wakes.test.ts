import { describe, expect, it } from 'vitest';
import { useProjectDb } from '../../../tests/use-project-db.ts';
import type { Db } from '../../db/handles.ts';
import type { Queue } from '../../queue/queue.ts';
import { claimDue } from '../claim/claim-due.ts';
import type { Engine } from '../engine.ts';
import { queuedMessage } from '../fixtures.ts';
import { Hands } from '../claim/hands.ts';
import { nextWork } from '../claim/next-work.ts';
import { insertMessage } from './outbox-repo.ts';
import { DEFAULT_POLICY } from '../policy.ts';
import { quietEngine } from '../quiet-engine.ts';
import { announce } from './requeue.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const after = (ms: number) => new Date(NOW.getTime() + ms);

let db: Db;
const wakes: Date[] = [];
useProjectDb((opened) => {
  db = opened;
  wakes.length = 0;
});

function engine(): Engine {
  const queue: Queue = {
    async wakeAt(_, at) {
      wakes.push(at);
    },
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };
  return quietEngine(db, NOW, { queue });
}

describe('waking', () => {
  it('is asked for what is due before every dispatcher has looked by itself, and not later', async () => {
    const { idleMs } = DEFAULT_POLICY;
    const row = queuedMessage({ n: 1, at: NOW });
    for (const dueAt of [NOW, after(idleMs), after(2 * idleMs), after(2 * idleMs + 1), null]) {
      await db.write((tx) => announce(engine(), tx, row, dueAt));
    }
    expect(wakes).toEqual([NOW, after(idleMs), after(2 * idleMs)]);
  });
});

describe('a claim', () => {
  const options = {
    now: NOW,
    owner: 'we',
    leaseMs: 30_000,
    lifeMs: 3_600_000,
    rateFactor: 1,
    hands: new Hands(100),
  };

  it('says when there is something to do again, as a look right after it would', async () => {
    await db.write(async (tx) => {
      for (const n of [1, 2]) await insertMessage(tx, queuedMessage({ n, at: NOW }));
    });
    const { claims, next } = await db.write((tx) => claimDue(tx, options));
    // The sender's rate lets one go; the other is due when it is free again.
    expect(claims).toHaveLength(1);
    expect(next).toEqual(await db.read(nextWork));
    expect(next?.getTime()).toBeGreaterThan(NOW.getTime());
  });

  it('of nothing in an empty outbox foresees nothing', async () => {
    expect(await db.write((tx) => claimDue(tx, options))).toEqual({ claims: [], next: null });
  });
});
