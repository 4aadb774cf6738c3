import { expect, it } from 'vitest';
import { dispatchDue } from '../../../tests/dispatch-due.ts';
import { useProjectDb } from '../../../tests/use-project-db.ts';
import type { Db } from '../../db/handles.ts';
import { queuedMessage } from '../fixtures.ts';
import { insertMessage, messageById } from '../outbox/outbox-repo.ts';
import { quietEngine } from '../quiet-engine.ts';
import type { ProviderRefusal, Transport } from '../transport.ts';
import { makeSimulator } from '../transports/simulator.ts';

const NOW = new Date('2026-06-01T12:00:00Z');

let db: Db;
useProjectDb((opened) => {
  db = opened;
});

it('a text that Twilio is too busy for, and says not for how long, waits twice as long each time', async () => {
  const row = queuedMessage({ n: 1, at: NOW });
  await db.write((tx) => insertMessage(tx, row));

  /** Sends it once it is due, and is refused. Gives how long it waits then. */
  async function refused(error: Partial<ProviderRefusal>): Promise<number> {
    const now = (await db.read((tx) => messageById(tx, row.id)))?.dueAt ?? NOW;
    const refusal = { code: 20429, httpStatus: 429, message: 'No', retryAfterMs: null, ...error };
    const simulator = makeSimulator(0);
    const twilio: Transport = {
      ...simulator,
      name: 'twilio',
      send: async () => ({ outcome: 'refused', error: refusal }),
    };
    const engine = quietEngine(db, now, { transports: { simulator, twilio } });
    expect((await dispatchDue(engine)).map(({ work }) => work)).toEqual(['send']);
    const then = (await db.read((tx) => messageById(tx, row.id)))?.dueAt ?? now;
    return then.getTime() - now.getTime();
  }

  expect(await refused({})).toBe(1_125);
  expect(await refused({})).toBe(2_250);
  expect(await refused({ code: 'http_429' })).toBe(4_500);
  // What it asks for is what it gets.
  expect(await refused({ retryAfterMs: 2_000 })).toBe(2_250);
  expect(await refused({})).toBe(18_000);
  await refused({ code: 21611, httpStatus: 400 });
  expect(await refused({})).toBe(1_125);
});
