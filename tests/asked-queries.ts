import type { SQL } from 'drizzle-orm';
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core';
import type { Db, ReadTx } from '../server/db/handles.ts';

const dialect = new SQLiteSyncDialect({ casing: 'snake_case' });

/** What a look asks the database by hand or by a query built once, for whoever explains it. */
export async function askedQueries(
  db: Db,
  look: (tx: ReadTx) => Promise<unknown>,
): Promise<{ readonly sql: string; readonly params: unknown[] }[]> {
  const asked: SQL[] = [];
  await db.read(async (tx) => {
    const rows = <T>(query: SQL): Promise<T[]> => {
      asked.push(query);
      return tx.rows<T>(query);
    };
    const watched: ReadTx = Object.assign(Object.create(tx), { rows });
    await look(watched);
  });
  return asked.map((query) => dialect.sqlToQuery(query));
}
