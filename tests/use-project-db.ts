import { afterEach, beforeEach } from 'vitest';
import { testPlace } from './server.ts';
import type { Db } from '../server/db/handles.ts';
import { openDb } from '../server/db/open.ts';
import { insertProject } from '../server/engine/fixtures.ts';

/** For tests of the engine: a database of each test's own, with one project, given when it is open. */
export function useProjectDb(onOpen: (db: Db) => void): void {
  let close = async () => {};
  beforeEach(async () => {
    const place = await testPlace();
    const db = await openDb({ ...place, onError: () => {}, onNotify: () => {} });
    close = async () => {
      await db.close();
      await place.remove();
    };
    await db.write((tx) => insertProject(tx));
    onOpen(db);
  });
  afterEach(() => close());
}
