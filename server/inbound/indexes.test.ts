import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { e164Schema } from '../../core/phone.ts';
import type { Db } from '../db/handles.ts';
import { openSqlite } from '../db/open-sqlite.ts';
import { PROJECT } from '../engine/fixtures.ts';
import { type UnhandledPage, unhandledQuery } from './unhandled-repo.ts';

let folder: string;
let db: Db;
let connection: BetterSqlite3.Database;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-indexes-'));
  const file = join(folder, 'test.sqlite');
  db = openSqlite({ file, onError: () => {}, onNotify: () => {} });
  connection = new BetterSqlite3(file, { readonly: true });
});
afterAll(async () => {
  connection.close();
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

const NOW = new Date('2026-06-01T12:00:00Z');
const FROM = e164Schema.parse('+447700900123');
const AFTER: UnhandledPage['after'] = {
  projectId: PROJECT,
  providerSid: 'SM1',
  transport: 'twilio',
  fromNumber: FROM,
  sender: null,
  body: 'hello',
  optOutType: null,
  kind: 'text',
  reply: null,
  conversationId: null,
  receivedAt: NOW,
  handledAt: null,
};

async function planOf(page: Pick<UnhandledPage, 'after' | 'of'>): Promise<string[]> {
  const { sql, params } = await db.read(async (tx) =>
    unhandledQuery(tx, { before: NOW, limit: 50, ...page }).toSQL(),
  );
  const plan = connection.prepare<unknown[], { detail: string }>(`explain query plan ${sql}`);
  return plan.all(...params).map((line) => line.detail);
}

describe('the texts that no conversation has taken, beside years of those that were', () => {
  it.each([
    ['the first page', null, /<\?/],
    ['the next page, from where the last one ended', AFTER, />.*received_at<\?/],
  ])('%s is one walk along an index of them alone, sorting nothing', async (_, after, range) => {
    const plan = await planOf({ after });
    expect(plan).toHaveLength(1);
    expect(plan[0]).toMatch(/^SEARCH inbound_messages USING INDEX inbound_messages_unhandled /);
    expect(plan[0]).toMatch(range);
  });

  it('those of one person walk through no table', async () => {
    const plan = await planOf({ after: null, of: { projectId: PROJECT, fromNumber: FROM } });
    expect(plan[0]).toMatch(/^SEARCH inbound_messages USING INDEX/);
  });
});
