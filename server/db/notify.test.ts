import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { testPlace, type TestPlace } from '../../tests/server.ts';
import { insertProject, PROJECT } from '../engine/fixtures.ts';
import { ReadyQuery } from './built-once.ts';
import type { Db } from './handles.ts';
import { openDb } from './open.ts';

const isPostgres = process.env['TEST_DATABASE'] === 'postgres';

let place: TestPlace;
const open: Db[] = [];

beforeEach(async () => {
  place = await testPlace();
});
afterEach(async () => {
  for (const db of open.splice(0)) await db.close();
  await place.remove();
});

/** A process on the database, and what it heard; null: it may have missed something. */
async function joined() {
  const heard: (string | null)[] = [];
  const errors: unknown[] = [];
  const db = await openDb({
    ...place,
    onError: (error) => errors.push(error),
    onNotify: (key) => heard.push(key),
  });
  open.push(db);
  return { db, heard, errors };
}

const tell = (db: Db, key: string) => db.write(async (tx) => tx.notify(key));

describe('what a transaction notifies', () => {
  it('is heard once it is committed, and can be read by then', async () => {
    const seen: unknown[] = [];
    const db = await openDb({
      ...place,
      onError: () => {},
      onNotify: () => {
        const found = db.read((tx) => tx.rows(new ReadyQuery('select id from projects', [])));
        void found.then((rows) => seen.push(...rows));
      },
    });
    open.push(db);
    await db.write(async (tx) => {
      tx.notify('projects');
      await insertProject(tx);
    });
    await vi.waitFor(() => expect(seen).toEqual([{ id: PROJECT }]));
  });

  it.runIf(isPostgres)('is heard by every process, in order', async () => {
    const [here, there] = [await joined(), await joined()];
    for (let n = 0; n < 20; n++) await tell(here.db, `key ${n}`);
    const all = Array.from({ length: 20 }, (_, n) => `key ${n}`);
    for (const { heard } of [here, there]) {
      await vi.waitFor(() => expect(heard).toEqual(all));
    }
  });

  it.runIf(isPostgres)('is out before the process has closed the database', async () => {
    const [here, there] = [await joined(), await joined()];
    await Promise.all(Array.from({ length: 50 }, (_, n) => tell(here.db, `key ${n}`)));
    await open.shift()?.close();
    await vi.waitFor(() => expect(new Set(there.heard).size).toBe(50));
  });

  it.runIf(isPostgres)(
    'reaches the others, and wakes all here, once a lost connection is back',
    async () => {
      const [here, there] = [await joined(), await joined()];
      await there.db.write(async (tx) => {
        // Of the two, the younger one is `there`'s own, which shall hear what happens.
        const older = `select pg_terminate_backend(pid) as ended from pg_stat_activity
          where application_name = 'afterword listener' and datname = current_database()
          order by backend_start limit 1`;
        expect(await tx.rows(new ReadyQuery(older, []))).toEqual([{ ended: 1 }]);
      });
      await vi.waitFor(() => expect(here.errors).not.toEqual([]));
      await tell(here.db, 'meanwhile');
      expect(there.heard).toEqual([]);
      await vi.waitFor(() => expect(there.heard).toEqual(['meanwhile']), { timeout: 5_000 });
      await vi.waitFor(() => expect(here.heard).toContain(null));
    },
  );
});
