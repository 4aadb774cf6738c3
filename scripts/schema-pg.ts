import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npx tsx scripts/schema-pg.ts` writes server/db/schema.pg.ts: the schema with the building blocks of
 * the other database. Run it after each change of the schema, then both of:
 * npx drizzle-kit generate --config server/db/drizzle.config.ts
 * npx drizzle-kit generate --config server/db/drizzle-pg.config.ts
 */
const folder = join(import.meta.dirname, '../server/db');

export function postgresSchema(): string {
  const schema = readFileSync(join(folder, 'schema.sqlite.ts'), 'utf8');
  const own = schema.replace("'./columns.sqlite.ts'", "'./columns.pg.ts'");
  if (own === schema) throw new Error('schema.sqlite.ts no longer imports ./columns.sqlite.ts');
  return `// Made from schema.sqlite.ts by scripts/schema-pg.ts; edit that one.\n${own}`;
}

export const POSTGRES_SCHEMA_FILE = join(folder, 'schema.pg.ts');

if (process.argv[1] === import.meta.filename) {
  writeFileSync(POSTGRES_SCHEMA_FILE, postgresSchema());
}
