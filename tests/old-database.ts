import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres';
import { migrate as migratePg } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { earlierMigrations } from './earlier-migrations.ts';
import type { TestPlace } from './server.ts';

/** A database as a server left it that did not have this migration yet, and what it had written. */
export async function oldDatabase(
  { data, databaseUrl }: TestPlace,
  migration: string,
  written: readonly string[],
): Promise<void> {
  if (databaseUrl === null) {
    const old = new BetterSqlite3(join(data, 'afterword.sqlite'));
    migrate(drizzle(old), { migrationsFolder: earlierMigrations(data, migration) });
    for (const statement of written) old.exec(statement);
    old.close();
    return;
  }
  const old = new pg.Client({ connectionString: databaseUrl });
  await old.connect();
  const migrationsFolder = earlierMigrations(data, migration, 'migrations-pg');
  await migratePg(drizzlePg(old), { migrationsFolder });
  for (const statement of written) await old.query(statement);
  await old.end();
}
