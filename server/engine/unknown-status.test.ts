import { afterAll, beforeAll, expect, it } from 'vitest';
import { testPlace, type TestPlace } from '../../tests/server.ts';
import type { Db } from '../db/handles.ts';
import { openDb } from '../db/open.ts';
import { applyReport } from './apply-report.ts';
import { claimDue } from './claim-due.ts';
import { doWork } from './do-work.ts';
import { insertProject, queuedMessage } from './fixtures.ts';
import { insertMessage, messageById } from './outbox-repo.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { quietEngine } from './quiet-engine.ts';
import { Settler } from './settler.ts';
import type { Transport } from './transport.ts';
import { makeSimulator } from './transports/simulator.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const LATER = new Date(NOW.getTime() + 60_000);

let place: TestPlace;
let db: Db;
beforeAll(async () => {
  place = await testPlace();
  db = await openDb({ ...place, onError: () => {}, onNotify: () => {} });
  await db.write((tx) => insertProject(tx));
});
afterAll(async () => {
  await db.close();
  await place.remove();
});

/** A claim of everything that is due, done to its end. */
async function dispatch(now: Date, twilio: Transport): Promise<readonly string[]> {
  const simulator = makeSimulator(0);
  const engine = quietEngine(db, now, { transports: { simulator, twilio } });
  const { leaseMs, lifeMs } = DEFAULT_POLICY;
  const options = { now, owner: 'we', leaseMs, lifeMs, rateFactor: null, limit: 16 };
  const { claims } = await db.write((tx) => claimDue(tx, options));
  await Promise.all(doWork(engine, new Settler(engine), claims));
  return claims.map(({ work }) => work);
}

it('a report in words nobody knows, in the middle of a look-up, proves that the text was accepted', async () => {
  const row = queuedMessage({ n: 1, at: NOW });
  const engine = quietEngine(db, LATER);
  const unknown = { status: 'handed_to_carrier', errorCode: null, errorWhy: null } as const;
  const twilio: Transport = {
    ...makeSimulator(0),
    name: 'twilio',
    send: async () => ({
      outcome: 'ambiguous',
      why: 'The answer got lost.',
      error: { code: 'no_answer', message: 'lost', httpStatus: null, retryAfterMs: null },
    }),
    // Twilio lists it; while it is asked, the first status callback is applied.
    find: async (_, options) => {
      await db.write((tx) =>
        applyReport(engine, tx, row.id, { ...unknown, providerSid: 'SM1', source: 'callback' }),
      );
      if (await options.isTaken('SM1')) return { found: false, certain: true };
      return { found: true, providerSid: 'SM1', report: { ...unknown, status: 'sent' } };
    },
  };
  await db.write((tx) => insertMessage(tx, row));
  expect(await dispatch(NOW, twilio)).toEqual(['send']);
  expect(await dispatch(LATER, twilio)).toEqual(['reconcile']);
  const found = await db.read((tx) => messageById(tx, row.id));
  expect(found).toMatchObject({ status: 'accepted', providerSid: 'SM1', attempts: 1 });
});
