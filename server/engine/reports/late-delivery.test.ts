import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dispatchDue } from '../../../tests/dispatch-due.ts';
import { useProjectDb } from '../../../tests/use-project-db.ts';
import type { Db } from '../../db/handles.ts';
import { applyReport } from './apply-report.ts';
import { queuedMessage } from '../fixtures.ts';
import { insertMessage, messageById } from '../outbox/outbox-repo.ts';
import { quietEngine } from '../quiet-engine.ts';
import type { SendAnswer, Transport } from '../transport.ts';
import { makeSimulator } from '../transports/simulator.ts';

let db: Db;
useProjectDb((opened) => {
  db = opened;
});

const reports = fc.array(
  fc.record({
    status: fc.constantFrom('queued', 'sent', 'failed', 'undelivered', 'delivered', 'read', 'new'),
    errorCode: fc.constantFrom(null, '30003', '30008', '30007'),
  }),
  { maxLength: 5 },
);
let messages = 0;

it('a text that got there, as is known before it is tried once more, is not', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('30003', '30008'),
      fc.constantFrom('failed', 'undelivered'),
      reports,
      async (errorCode, end, later) => {
        messages += 1;
        const n = messages;
        const start = new Date(Date.UTC(2026, 5, 1) + n * 86_400_000);
        const row = queuedMessage({ n, at: start });
        const sent: string[] = [];
        const twilio: Transport = {
          ...makeSimulator(0),
          name: 'twilio',
          async send(): Promise<SendAnswer> {
            sent.push(`SM${n}x${sent.length}`);
            return { outcome: 'accepted', providerSid: sent.at(-1) ?? '', status: 'queued' };
          },
          status: async () => null,
          askAgainMs: () => null,
        };
        const engineAt = (now: Date) =>
          quietEngine(db, now, { transports: { simulator: makeSimulator(0), twilio } });
        const report = (status: string, code: string | null) =>
          db.write((tx) => {
            const said = { status, errorCode: code, errorWhy: null, providerSid: `SM${n}x0` };
            return applyReport(engineAt(start), tx, row.id, { ...said, source: 'callback' });
          });
        await db.write((tx) => insertMessage(tx, row));
        await dispatchDue(engineAt(start));
        await report(end, errorCode);
        expect((await db.read((tx) => messageById(tx, row.id)))?.status).toBe('queued');
        for (const one of later) await report(one.status, one.errorCode);
        await dispatchDue(engineAt(new Date(start.getTime() + 3_600_000)));
        const gotThere = later.some(({ status }) => status === 'delivered' || status === 'read');
        expect(sent).toHaveLength(gotThere ? 1 : 2);
        const now = await db.read((tx) => messageById(tx, row.id));
        if (gotThere) {
          expect(['delivered', 'read']).toContain(now?.status);
          expect(now).toMatchObject({ providerSid: sent[0], dueAt: null, errorCode: null });
        } else expect(now).toMatchObject({ status: 'accepted', providerSid: sent[1] });
      },
    ),
    { numRuns: 40 },
  );
});
