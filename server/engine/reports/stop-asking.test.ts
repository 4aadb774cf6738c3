import { expect, it } from 'vitest';
import { useProjectDb } from '../../../tests/use-project-db.ts';
import type { Db } from '../../db/handles.ts';
import { applyReport } from './apply-report.ts';
import { claimDue } from '../claim/claim-due.ts';
import { doWork } from '../work/do-work.ts';
import { queuedMessage } from '../fixtures.ts';
import { Hands } from '../claim/hands.ts';
import { historyOf } from '../outbox/history-repo.ts';
import { insertMessage, messageById } from '../outbox/outbox-repo.ts';
import { quietEngine } from '../quiet-engine.ts';
import { Settler } from '../settle/settler.ts';
import type { ProviderReport, Transport } from '../transport.ts';
import { makeSimulator } from '../transports/simulator.ts';
import { makeTwilioTransport } from '../transports/twilio.ts';

const NOW = new Date('2026-06-04T12:00:00Z');
const HOURS_73 = new Date('2026-06-01T11:00:00Z');
const HOURS_71 = new Date('2026-06-01T13:00:00Z');
const SID = `SM${'1'.repeat(32)}`;
const NEVER_SAID = { why: 'Twilio never said whether it arrived, and is not asked any more.' };

let db: Db;
useProjectDb((opened) => {
  db = opened;
});

function engineThatHears(answer: ProviderReport | null) {
  const twilio: Transport = {
    ...makeTwilioTransport({
      clientOf: () => Promise.resolve(null),
      statusCallback: () => null,
      now: () => NOW,
    }),
    status: () => Promise.resolve(answer),
  };
  return quietEngine(db, NOW, { transports: { simulator: makeSimulator(0), twilio } });
}

/** A text that has been `sent` since then, which is asked for once more. */
async function askOnce(since: Date, answer: ProviderReport | null) {
  const engine = engineThatHears(answer);
  const more = { status: 'sent', attempts: 1, providerSid: SID, dueAt: NOW };
  const row = queuedMessage({ n: 1, at: since, more });
  const options = { now: NOW, owner: 'we', leaseMs: 30_000, lifeMs: 1, rateFactor: null };
  const { claims } = await db.write(async (tx) => {
    await insertMessage(tx, row);
    return claimDue(tx, { ...options, hands: new Hands(9) });
  });
  expect(claims).toHaveLength(1);
  await Promise.all(doWork(engine, new Settler(engine), claims));
  return { engine, row };
}
const lifeOf = ({ id }: { id: Parameters<typeof messageById>[1] }) =>
  db.read(async (tx) => ({
    row: await messageById(tx, id),
    said: (await historyOf(tx, id)).slice(1).map(({ status, detail }) => ({ status, detail })),
  }));
const SENT = { status: 'sent', errorCode: null, errorWhy: null };

it.each([
  ['says what it said before', SENT],
  ['does not answer', null],
])(
  'a text whose end Twilio never told says so when nobody asks any more: it %s',
  async (_, answer) => {
    const { row, engine } = await askOnce(HOURS_73, answer);
    const after = await lifeOf(row);
    expect(after.row).toMatchObject({ status: 'sent', dueAt: null, leaseOwner: null });
    expect(after.said).toEqual([{ status: 'sent', detail: NEVER_SAID }]);

    // The same again changes nothing; an end that comes all the same counts.
    const report = { providerSid: SID, source: 'callback' } as const;
    await db.write((tx) => applyReport(engine, tx, row.id, { ...SENT, ...report }));
    expect((await lifeOf(row)).said).toHaveLength(1);
    await db.write((tx) =>
      applyReport(engine, tx, row.id, { ...SENT, ...report, status: 'delivered' }),
    );
    expect((await lifeOf(row)).row).toMatchObject({ status: 'delivered' });
  },
);

it('a text that is asked for again says nothing of the kind', async () => {
  const { row } = await askOnce(HOURS_71, SENT);
  const after = await lifeOf(row);
  expect(after.row?.dueAt).not.toBeNull();
  expect(after.said).toEqual([]);
});
