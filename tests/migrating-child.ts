import BetterSqlite3 from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { useTogether } from '../server/db/file-use.ts';

/** Makes the tables of a file by the migrations of a folder, as `openSqlite` does; to be killed meanwhile. */
const [file = '', migrationsFolder = ''] = process.argv.slice(2);
useTogether(file).oneAtATime(() => {
  const connection = new BetterSqlite3(file);
  connection.pragma('journal_mode = WAL');
  migrate(drizzle(connection), { migrationsFolder });
});
