import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, it } from 'vitest';
import { conversationIdSchema, makeId } from '../../core/ids.ts';
import { openSqlite } from '../db/open-sqlite.ts';
import { turnsWithWork } from './repo.ts';

it('finds turns with work by an index of their own, batch by batch, and sorts nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-work-'));
  const file = join(folder, 'test.sqlite');
  const db = openSqlite({ file, onError: () => {}, onNotify: () => {} });
  const at = new Date(0);
  const after = { at, conversationId: makeId(conversationIdSchema, 'cnv', 'a'), seq: 1 };
  const { sql, params } = await db.read(async (tx) =>
    turnsWithWork(tx, { from: at, before: new Date(), after, limit: 100 }).toSQL(),
  );
  const connection = new BetterSqlite3(file, { readonly: true });
  const plan = connection
    .prepare<unknown[], { detail: string }>(`explain query plan ${sql}`)
    .all(...params)
    .map((line) => line.detail);
  connection.close();
  await db.close();
  rmSync(folder, { recursive: true, force: true });
  expect(plan[0]).toMatch(/^SEARCH conversation_events USING INDEX conversation_events_work \(/);
  expect(plan.filter((line) => /^SCAN|TEMP B-TREE/.test(line))).toEqual([]);
});
