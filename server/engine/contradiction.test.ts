import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fieldIn } from '../../core/json.ts';
import { outcomeOf } from '../../core/messaging/outcomes.ts';
import { advanceStatus } from '../../core/messaging/statuses.ts';
import { useProjectDb } from '../../tests/use-project-db.ts';
import type { Db } from '../db/handles.ts';
import { messageStats, optOuts } from '../db/schema.sqlite.ts';
import { applyReport } from './reports/apply-report.ts';
import { queuedMessage } from './fixtures.ts';
import { historyOf } from './outbox/history-repo.ts';
import { insertMessage, messageById } from './outbox/outbox-repo.ts';
import { updateMessage } from './outbox/update-repo.ts';
import { quietEngine } from './quiet-engine.ts';

let db: Db;
useProjectDb((opened) => {
  db = opened;
});

const START = new Date('2026-06-01T12:00:00Z');
const CODE_OF: Readonly<Record<string, string>> = { failed: '30007', undelivered: '30006' };
const GOOD = ['delivered', 'read'];
const BAD = ['failed', 'undelivered'];
let messages = 0;

async function sentText() {
  messages += 1;
  const n = messages;
  const providerSid = `SM${n}`;
  // A day of its own, so that its figures are its own too.
  const at = new Date(START.getTime() + n * 86_400_000);
  const more = { status: 'sent', attempts: 1, providerSid, dueAt: null };
  const row = queuedMessage({ n, at, more });
  await db.write((tx) => insertMessage(tx, row));
  const report = (status: string, errorCode = CODE_OF[status] ?? null, sid = providerSid) =>
    db.write((tx) => {
      const said = { providerSid: sid, status, errorCode, errorWhy: null };
      return applyReport(quietEngine(db, at), tx, row.id, { ...said, source: 'callback' });
    });
  const look = () =>
    db.read(async (tx) => ({
      now: await messageById(tx, row.id),
      history: await historyOf(tx, row.id),
      figures: (await tx.select().from(messageStats)).filter(
        (one) => one.day === at.toISOString().slice(0, 10) && one.messages !== 0,
      ),
    }));
  return { row, report, look };
}

it('ends that contradict one another come to the same in any order, and each is on record once', async () => {
  const ends = fc.subarray([...GOOD, ...BAD], { minLength: 1 });
  const orders = ends.chain((some) =>
    fc.shuffledSubarray([...some, ...some], { minLength: some.length * 2 }),
  );
  await fc.assert(
    fc.asyncProperty(orders, async (reports) => {
      const { report, look } = await sentText();
      for (const status of reports) await report(status);
      const { now, history, figures } = await look();
      const status = reports.reduce(advanceStatus, 'sent');
      expect(now?.status).toBe(status);
      const errorCode = CODE_OF[status] ?? null;
      expect(now?.errorCode).toBe(errorCode);
      expect(figures).toHaveLength(1);
      expect(figures[0]).toMatchObject({
        outcome: outcomeOf(status),
        errorCode: errorCode ?? '',
        messages: 1,
      });
      const said = history.map(({ detail }) => fieldIn(detail, 'reported')).filter(Boolean);
      expect(said).toHaveLength(new Set(said).size);
      for (const kind of [GOOD, BAD]) {
        const wasSaid = reports.some((one) => kind.includes(one));
        expect(kind.some((one) => said.includes(one))).toBe(wasSaid);
      }
    }),
    { numRuns: 60 },
  );
});

it('what got there stays delivered, and its record says that it was called undelivered since', async () => {
  const { report, look } = await sentText();
  await report('delivered');
  expect(await report('undelivered')).toBe('unchanged');
  await report('undelivered');
  const { now, history } = await look();
  expect(now).toMatchObject({ status: 'delivered', errorCode: null });
  expect(history.slice(-1)).toMatchObject([
    {
      status: 'delivered',
      detail: {
        source: 'callback',
        reported: 'undelivered',
        errorCode: '30006',
        why: 'Twilio said before that it got there, which counts.',
      },
    },
  ]);
  expect(history).toHaveLength(3);
});

it('a refusal to text somebody who has opted out is heard, also after a word that it got there', async () => {
  const { row, report } = await sentText();
  await report('delivered');
  await report('failed', '21610');
  const kept = await db.read((tx) => tx.select().from(optOuts));
  expect(kept).toMatchObject([{ recipient: row.recipient, how: 'provider' }]);
});

it('a denial is on record also where an earlier try was called the same', async () => {
  const { row, report, look } = await sentText();
  // A phone that was off: the text is tried once more, under an id of its own.
  await report('undelivered', '30003');
  const again = { ...row, status: 'queued', attempts: 1, providerSid: null };
  const providerSid = `${row.providerSid} again`;
  await db.write((tx) => updateMessage(tx, again, { status: 'sent', attempts: 2, providerSid }));
  await report('delivered', null, providerSid);
  await report('undelivered', '30005', providerSid);
  await report('undelivered', '30005', providerSid);
  const { now, history } = await look();
  expect(now).toMatchObject({ status: 'delivered', attempts: 2 });
  const denials = history.filter(({ detail }) => fieldIn(detail, 'errorCode') === '30005');
  expect(denials).toMatchObject([{ detail: { reported: 'undelivered', providerSid } }]);
});
