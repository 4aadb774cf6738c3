import { expect, it } from 'vitest';
import { projectIdSchema } from '../../core/ids.ts';
import { oldDatabase } from '../../tests/old-database.ts';
import { testPlace } from '../../tests/server.ts';
import { openDb } from '../db/open.ts';
import { keywordsAnsweredBy } from './keyword-answers.ts';
import { connectionOf } from './repo.ts';

const PROJECT = projectIdSchema.parse('prj_a');
const TODAY = `AC${'a'.repeat(32)}`;
const FORMER = `AC${'b'.repeat(32)}`;
const NEVER = `AC${'c'.repeat(32)}`;

/** What a server left that did not know yet who answers keywords. */
const BEFORE = [
  `insert into projects (id, name, draft_rev, created_at, updated_at) values ('${PROJECT}', 'Hotel', 0, 0, 0)`,
  `insert into twilio_connections (project_id, account_sid, token_sealed, account_name, phone_number, checked_at, created_at) values ('${PROJECT}', '${TODAY}', 'sealed', 'Hotel', null, 5000, 5000)`,
  `insert into former_twilio_connections (project_id, account_sid, token_sealed) values ('${PROJECT}', '${FORMER}', 'sealed too')`,
];

it('leaves the keywords of accounts that were connected before to this server, as they were', async () => {
  const place = await testPlace();
  await oldDatabase(place, 'keywords_answered_by', BEFORE);
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
