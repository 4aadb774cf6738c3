import { expect, it } from 'vitest';
import { dispatchDue } from '../../../tests/dispatch-due.ts';
import { useProjectDb } from '../../../tests/use-project-db.ts';
import type { Db } from '../../db/handles.ts';
import { attemptsOf } from '../outbox/attempts-repo.ts';
import { queuedMessage } from '../fixtures.ts';
import { historyOf } from '../outbox/history-repo.ts';
import { insertMessage, messageById } from '../outbox/outbox-repo.ts';
import { DEFAULT_POLICY } from '../policy.ts';
import { quietEngine } from '../quiet-engine.ts';
import type { SendAnswer } from '../transport.ts';
import { makeSimulator } from '../transports/simulator.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const LATER = new Date('2026-06-01T12:00:01Z');

let db: Db;
useProjectDb((opened) => {
  db = opened;
});

it('a text whose call could not begin in time is given back, and goes out a second later', async () => {
  const asked: Date[] = [];
  const answers: SendAnswer[] = [
    { outcome: 'late' },
    { outcome: 'accepted', providerSid: 'SM1', status: 'delivered' },
  ];
  const simulator = makeSimulator(0);
  let now = NOW;
  const engine = quietEngine(db, NOW, {
    now: () => now,
    transports: {
      simulator,
      twilio: {
        ...simulator,
        name: 'twilio',
        send(_, beginBy) {
          asked.push(beginBy);
          const answer = answers.shift();
          return answer ? Promise.resolve(answer) : Promise.reject(new Error('sent too often'));
        },
      },
    },
  });
  const row = queuedMessage({ n: 1, at: NOW });
  await db.write((tx) => insertMessage(tx, row));
  expect(await dispatchDue(engine)).toHaveLength(1);
  expect(asked).toEqual([new Date(NOW.getTime() + DEFAULT_POLICY.lookHoldsMs)]);
  const back = await db.read((tx) => messageById(tx, row.id));
  expect(back).toMatchObject({ status: 'queued', attempts: 0, leaseOwner: null, dueAt: LATER });
  expect(await db.read((tx) => attemptsOf(tx, row.id))).toEqual([]);

  // A database that answered too slowly just now is not asked the same at once.
  expect(await dispatchDue(engine)).toEqual([]);
  now = LATER;
  expect(await dispatchDue(engine)).toHaveLength(1);
  const sent = await db.read((tx) => messageById(tx, row.id));
  expect(sent).toMatchObject({ status: 'delivered', attempts: 1, providerSid: 'SM1' });
  const lines = await db.read((tx) => historyOf(tx, row.id));
  expect(lines.map((line) => line.status)).toEqual([
    'queued',
    'sending',
    'queued',
    'sending',
    'delivered',
  ]);
});
