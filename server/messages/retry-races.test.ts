import { EventEmitter, once } from 'node:events';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { useProjectDb } from '../../tests/use-project-db.ts';
import type { Db } from '../db/handles.ts';
import { applyReport } from '../engine/reports/apply-report.ts';
import { queuedMessage } from '../engine/fixtures.ts';
import { insertMessage, messageById } from '../engine/outbox/outbox-repo.ts';
import { quietEngine } from '../engine/quiet-engine.ts';
import { retryMessage } from './retry-message.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const isPostgres = process.env['TEST_DATABASE'] === 'postgres';

let db: Db;
useProjectDb((opened) => {
  db = opened;
});

/** Resolves when a transaction waits for another one. */
async function untilOneWaits(): Promise<void> {
  const waits = `select count(*)::int as n from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  const count = () => db.read(async (tx) => (await tx.rows<{ n: number }>(sql.raw(waits)))[0]?.n);
  await expect.poll(count, { timeout: 20_000 }).toBe(1);
}

// On SQLite one writes after the other.
describe.runIf(isPostgres)(
  'a retry by hand in the moment in which Twilio reports of the text',
  () => {
    it('is refused where it is a second text of the message that is reported', async () => {
      const row = {
        ...queuedMessage({ n: 1, at: NOW }),
        status: 'undelivered',
        errorCode: '30034',
        providerSid: 'SM1',
        attempts: 1,
        dueAt: null,
      };
      await db.write((tx) => insertMessage(tx, row));
      const engine = quietEngine(db, NOW);
      const steps = new EventEmitter();
      const isNoted = once(steps, 'noted');
      const second = db.write(async (tx) => {
        const said = {
          status: 'sent',
          errorCode: null,
          errorWhy: null,
          source: 'callback',
        } as const;
        await applyReport(engine, tx, row.id, { ...said, providerSid: 'SM2' });
        steps.emit('noted');
        await once(steps, 'end');
      });
      await isNoted;
      const retried = db.write((tx) => retryMessage(engine, tx, row, 'somebody'));
      const outcome = expect(retried).rejects.toThrow('another text of this message');
      await untilOneWaits();
      steps.emit('end');
      await second;
      await outcome;
      expect(await db.read((tx) => messageById(tx, row.id))).toMatchObject({
        status: 'undelivered',
      });
    });
  },
);
