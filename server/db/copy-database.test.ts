import { rmSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTestServer, testPlace, type TestPlace } from '../../tests/server.ts';
import { CopyMismatch, copyDatabase, isEmpty, TABLES } from './copy-database.ts';
import type { Db } from './handles.ts';
import { openDb } from './open.ts';
import { openSqlite } from './open-sqlite.ts';
import { messages, messageTitles, projects } from './schema.sqlite.ts';

const HANDLERS = { onError: () => {}, onNotify: () => {} };

let from: Db;
let to: Db;
let target: TestPlace;
let removeSource: () => void;

// On the other database of the run: SQLite to SQLite here, to Postgres in the other project.
beforeEach(async () => {
  const server = await startTestServer({ config: { databaseUrl: null } });
  const { projectId } = await server.client.projects.create.mutate({ name: 'Demo', from: 'demo' });
  await server.client.releases.publish.mutate({ projectId, acceptAllWarnings: true });
  const call = await server.client.conversations.start.mutate({
    projectId,
    environment: 'sandbox',
    caller: '+447700900123',
  });
  const { conversationId } = call;
  for (const text of ['can you confirm my booking', 'yes please', 'grüße 👋 \u0000 end']) {
    await server.client.conversations.say.mutate({ projectId, conversationId, text });
  }
  // Stopped, as it has to be: nothing changes while it is copied.
  await server.afterword.close();
  from = openSqlite({ file: join(server.data, 'afterword.sqlite'), ...HANDLERS });
  target = await testPlace();
  to = await openDb({ ...target, ...HANDLERS });
  removeSource = () => rmSync(server.data, { recursive: true, force: true });
});
afterEach(async () => {
  await Promise.all([from.close(), to.close()]);
  removeSource();
  await target.remove();
});

describe('moving over', () => {
  it('takes every row along as it was', async () => {
    expect(await isEmpty(to)).toBe(true);
    const done = await copyDatabase(from, to);
    expect(done.map((one) => one.table)).toHaveLength(TABLES.length);
    expect(done.find((one) => one.table === 'messages')?.rows).toBeGreaterThan(0);
    for (const table of TABLES) {
      const rows = (db: Db) => db.read(async (tx) => await tx.select().from(table));
      const texts = async (db: Db) => (await rows(db)).map((row) => JSON.stringify(row)).toSorted();
      expect(await texts(to)).toEqual(await texts(from));
    }
    expect(await isEmpty(to)).toBe(false);
  });

  it('takes text with a NUL along, which Postgres has no place for', async () => {
    const name = 'Demo \u0000 end';
    await from.write(async (tx) => {
      await tx.update(projects).set({ name });
      const [row] = await tx.select().from(messageTitles);
      if (!row) throw new Error('no text was queued');
      // Part of the key, too.
      await tx.insert(messageTitles).values({ ...row, title: 'A \u0000 title' });
    });
    await copyDatabase(from, to);
    const sign = to.kind === 'postgres' ? '\uFFFD' : '\u0000';
    const copied = await to.read(async (tx) => await tx.select().from(projects));
    expect(copied.map((row) => row.name)).toEqual([`Demo ${sign} end`]);
    const titles = await to.read(async (tx) => await tx.select().from(messageTitles));
    expect(titles.map((row) => row.title)).toContain(`A ${sign} title`);
  });

  it('takes receipts along with signs in their words that Postgres cannot read', async () => {
    // As earlier versions stored them.
    const words = (receipt: string) => `'"yes ${receipt}"'`;
    for (const escape of ['\\u0000', '\\ud83d']) {
      const set = `update messages set receipt = json_set(receipt, '$.words', json(${words(escape)}))`;
      await from.write((tx) => tx.rows(sql.raw(`${set} returning id`)));
    }
    await copyDatabase(from, to);
    const [copied] = await to.read(async (tx) => await tx.select().from(messages));
    expect(copied?.receipt.words).toBe('yes \uFFFD');
  });

  it('says so when a row is not the same afterwards, and leaves nothing behind', async () => {
    await spoilProjects();
    await expect(copyDatabase(from, to)).rejects.toThrow(CopyMismatch);
    expect(await isEmpty(to)).toBe(true);
    const [row] = await from.read(
      async (tx) => await tx.select().from(projects).where(eq(projects.name, 'Demo')),
    );
    expect(row?.name).toBe('Demo');
  });

  it('is begun again after it broke off', async () => {
    const breaksOff = copyDatabase(from, to, ({ table }) => {
      if (table === 'messages') throw new Error('the connection is gone');
    });
    await expect(breaksOff).rejects.toThrow('the connection is gone');
    expect(await isEmpty(to)).toBe(true);
    const done = await copyDatabase(from, to);
    expect(done.find((one) => one.table === 'messages')?.rows).toBeGreaterThan(0);
  });
});

/** The target changes what it is given. */
async function spoilProjects(): Promise<void> {
  const spoil = "update projects set name = 'Spoilt'";
  if (to.kind === 'postgres') {
    const rule = `create rule spoil as on insert to projects do also ${spoil}`;
    await to.write((tx) => tx.rows(sql.raw(rule)));
    return;
  }
  const connection = new BetterSqlite3(join(target.data, 'afterword.sqlite'));
  connection.exec(`create trigger spoil after insert on projects begin ${spoil}; end`);
  connection.close();
}
