import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { expect, it } from 'vitest';
import { earlierMigrations } from '../../tests/earlier-migrations.ts';
import { openSqlite } from '../db/open-sqlite.ts';
import { messageStats, messageTitles } from '../db/schema.sqlite.ts';
import { PROJECT, queuedMessage } from '../engine/fixtures.ts';

it('counts what was sent before there were figures', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-upgrade-'));
  const file = join(folder, 'test.sqlite');
  const old = new BetterSqlite3(file);
  migrate(drizzle(old), { migrationsFolder: earlierMigrations(folder, 'figures') });
  old.prepare('insert into projects values (?, ?, 0, 0, 0)').run(PROJECT, 'Hotel');
  const at = new Date('2026-06-01T23:59:59Z');
  for (const [n, status] of ['delivered', 'read', 'failed', 'sent', 'queued'].entries()) {
    const row = queuedMessage({ n, at });
    const { receipt, receiptId, id, templateId, onceKey, recipient } = row;
    old
      .prepare(
        `insert into messages (id, project_id, conversation_id, environment, template_id, title,
          recipient, body, encoding, segments, receipt, receipt_id, once_key, status, status_at,
          transport, error_code, created_at, attempts, sender_key)
         values (?, ?, null, 'live', ?, 'Directions', ?, 'x', 'GSM-7', 2, ?, ?, ?, ?, 0,
          'twilio', '30007', ?, 1, 'none')`,
      )
      .run(
        [id, PROJECT, templateId, recipient, JSON.stringify(receipt), receiptId].concat(
          onceKey,
          status,
        ),
        at.getTime(),
      );
  }
  old.close();

  const db = openSqlite({ file, onError: () => {}, onNotify: () => {} });
  const rows = await db.read((tx) => tx.select().from(messageStats));
  const counts = rows.map(({ day, isTest, outcome, errorCode, messages, segments }) =>
    [day, isTest, outcome, errorCode, messages, segments].join(' '),
  );
  expect(counts.toSorted()).toEqual([
    '2026-06-01 true delivered  2 4',
    '2026-06-01 true failed 30007 1 2',
    '2026-06-01 true sent  1 2',
    '2026-06-01 true waiting  1 2',
  ]);
  expect(await db.read((tx) => tx.select().from(messageTitles))).toHaveLength(1);
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});
