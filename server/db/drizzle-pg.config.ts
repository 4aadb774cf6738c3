import { defineConfig } from 'drizzle-kit';

/** `npx drizzle-kit generate --config server/db/drizzle-pg.config.ts` after `npx tsx scripts/schema-pg.ts`. */
export default defineConfig({
  dialect: 'postgresql',
  casing: 'snake_case',
  schema: './server/db/schema.pg.ts',
  out: './server/db/migrations-pg',
});
