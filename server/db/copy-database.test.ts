import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTestServer, testPlace, type TestPlace } from '../../tests/server.ts';
import { CopyMismatch, copyDatabase, isEmpty, TABLES } from './copy-database.ts';
import type { Db } from './handles.ts';
import { openDb } from './open.ts';
import { openSqlite } from './open-sqlite.ts';
import { projects } from './schema.sqlite.ts';

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

  it('says so when a row is not the same afterwards', async () => {
    const spoilt: Db = {
      ...to,
      async write(job) {
        const answer = await to.write(job);
        await to.write(async (tx) => void (await tx.update(projects).set({ name: 'Spoilt' })));
        return answer;
      },
    };
    await expect(copyDatabase(from, spoilt)).rejects.toThrow(CopyMismatch);
    const [row] = await from.read(
      async (tx) => await tx.select().from(projects).where(eq(projects.name, 'Demo')),
    );
    expect(row?.name).toBe('Demo');
  });
});
