import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres';
import { migrate as migratePg } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { expect, it } from 'vitest';
import { projectIdSchema } from '../../core/ids.ts';
import { earlierMigrations } from '../../tests/earlier-migrations.ts';
import { type TestPlace, testPlace } from '../../tests/server.ts';
import { openDb } from '../db/open.ts';
import { keywordsAnsweredBy } from './keyword-answers.ts';
import { connectionOf } from './repo.ts';

const LATER = 'keywords_answered_by';
const PROJECT = projectIdSchema.parse('prj_a');
const TODAY = `AC${'a'.repeat(32)}`;
const FORMER = `AC${'b'.repeat(32)}`;
const NEVER = `AC${'c'.repeat(32)}`;

const BEFORE = [
  `insert into projects (id, name, draft_rev, created_at, updated_at) values ('${PROJECT}', 'Hotel', 0, 0, 0)`,
  `insert into twilio_connections (project_id, account_sid, token_sealed, account_name, phone_number, checked_at, created_at) values ('${PROJECT}', '${TODAY}', 'sealed', 'Hotel', null, 5000, 5000)`,
  `insert into former_twilio_connections (project_id, account_sid, token_sealed) values ('${PROJECT}', '${FORMER}', 'sealed too')`,
];

/** As a server left it that did not know yet who answers keywords. */
async function makeOld({ data, databaseUrl }: TestPlace): Promise<void> {
  if (databaseUrl === null) {
    const old = new BetterSqlite3(join(data, 'afterword.sqlite'));
    migrate(drizzle(old), { migrationsFolder: earlierMigrations(data, LATER) });
    for (const statement of BEFORE) old.exec(statement);
    old.close();
    return;
  }
  const old = new pg.Client({ connectionString: databaseUrl });
  await old.connect();
  const migrationsFolder = earlierMigrations(data, LATER, 'migrations-pg');
  await migratePg(drizzlePg(old), { migrationsFolder });
  for (const statement of BEFORE) await old.query(statement);
  await old.end();
}

it('leaves the keywords of accounts that were connected before to this server, as they were', async () => {
  const place = await testPlace();
  await makeOld(place);
  const db = await openDb({ ...place, onError: () => {}, onNotify: () => {} });
  const answers = await db.read(async (tx) => {
    const by: Record<string, string> = {};
    for (const sid of [TODAY, FORMER, NEVER]) by[sid] = await keywordsAnsweredBy(tx, PROJECT, sid);
    return by;
  });
  expect(answers).toEqual({ [TODAY]: 'afterword', [FORMER]: 'afterword', [NEVER]: 'afterword' });
  const at = new Date(5_000);
  expect(await db.read((tx) => connectionOf(tx, PROJECT))).toEqual({
    projectId: PROJECT,
    accountSid: TODAY,
    tokenSealed: 'sealed',
    accountName: 'Hotel',
    phoneNumber: null,
    checkedAt: at,
    createdAt: at,
    keywordsAnsweredBy: 'afterword',
  });
  await db.close();
  await place.remove();
});
