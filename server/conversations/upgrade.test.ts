import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { expect, it } from 'vitest';
import { earlierMigrations } from '../../tests/earlier-migrations.ts';
import { openSqlite } from '../db/open-sqlite.ts';
import { conversations } from '../db/schema.sqlite.ts';

const HAND_OFF = [{ type: 'handOff', actionId: null }];
const SAID = { type: 'caller.said', text: 'hello' };
const ENDED = { type: 'conversation.ended' };

/** What was stored of calls before, and what is to be seen of them afterwards. */
const CALLS = [
  { id: 'cnv_open', phase: 'open', turns: [[SAID, []]], outcome: 'open' },
  { id: 'cnv_passed', phase: 'handed off', turns: [[SAID, HAND_OFF]], outcome: 'handed off' },
  {
    id: 'cnv_hung',
    phase: 'ended',
    turns: [
      [SAID, []],
      [ENDED, []],
    ],
    outcome: 'ended',
  },
  {
    id: 'cnv_passed_hung',
    phase: 'ended',
    turns: [
      [SAID, HAND_OFF],
      [ENDED, []],
    ],
    outcome: 'handed off',
  },
  {
    // Nobody took the call, so it went on here.
    id: 'cnv_came_back',
    phase: 'ended',
    turns: [
      [SAID, HAND_OFF],
      [SAID, []],
      [ENDED, []],
    ],
    outcome: 'ended',
  },
] as const;

it('finds out what came of the calls before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-upgrade-'));
  const file = join(folder, 'test.sqlite');
  const old = new BetterSqlite3(file);
  migrate(drizzle(old), { migrationsFolder: earlierMigrations(folder, 'conversation_outcomes') });
  old.prepare("insert into projects values ('prj_a', 'Hotel', 0, 0, 0)").run();
  old
    .prepare(
      `insert into releases (id, project_id, json, matcher, topics, actions, templates, draft_rev, note, author, at)
       values ('rel_a', 'prj_a', '{}', '{}', 0, 0, 0, 0, '', '', 0)`,
    )
    .run();
  const addCall = old.prepare(
    `insert into conversations (id, project_id, environment, release_id, channel, is_test, state, rev, language, phase, started_at)
     values (?, 'prj_a', 'live', 'rel_a', 'api', 0, '{}', 1, 'en', ?, 0)`,
  );
  const addTurn = old.prepare(
    `insert into conversation_events (conversation_id, seq, project_id, at, event, effects, notes)
     values (?, ?, 'prj_a', 0, ?, ?, '[]')`,
  );
  for (const { id, phase, turns } of CALLS) {
    addCall.run(id, phase);
    for (const [seq, [event, effects]] of turns.entries())
      addTurn.run(id, seq + 1, JSON.stringify(event), JSON.stringify(effects));
  }
  old.close();

  const db = openSqlite({ file, onError: () => {}, onNotify: () => {} });
  const found = await db.read((tx) =>
    tx.select({ id: conversations.id, outcome: conversations.outcome }).from(conversations),
  );
  expect(Object.fromEntries(found.map(({ id, outcome }) => [id, outcome]))).toEqual(
    Object.fromEntries(CALLS.map(({ id, outcome }) => [id, outcome])),
  );
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});
