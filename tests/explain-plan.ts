import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll } from 'vitest';
import type { Db, ReadTx } from '../server/db/handles.ts';
import { openSqlite } from '../server/db/open-sqlite.ts';

/** A query with its values, as the database gets it. */
interface Asked {
  readonly sql: string;
  readonly params: readonly unknown[];
}

export interface Explainer {
  /** Open from before the first test until after the last. */
  readonly db: () => Db;
  /** The lines of SQLite's plan. */
  readonly planOf: (asked: Asked) => string[];
  /** The same for a query that a repository builds. */
  readonly planOfBuilt: (build: (tx: ReadTx) => { toSQL(): Asked }) => Promise<string[]>;
}

/** For tests of how SQLite finds things: an empty database, and its plans. */
export function useExplainer(): Explainer {
  let folder = '';
  let opened: Db | null = null;
  let connection: BetterSqlite3.Database | null = null;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'afterword-plans-'));
    const file = join(folder, 'test.sqlite');
    opened = openSqlite({ file, onError: () => {}, onNotify: () => {} });
    connection = new BetterSqlite3(file, { readonly: true });
  });
  afterAll(async () => {
    connection?.close();
    await opened?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  function db(): Db {
    if (!opened) throw new Error('the database is open while tests run');
    return opened;
  }
  function planOf({ sql, params }: Asked): string[] {
    const plan = connection?.prepare<unknown[], { detail: string }>(`explain query plan ${sql}`);
    return plan?.all(...params).map((line) => line.detail) ?? [];
  }
  return {
    db,
    planOf,
    planOfBuilt: async (build) => planOf(await db().read(async (tx) => build(tx).toSQL())),
  };
}
