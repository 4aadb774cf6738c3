import { readFileSync } from 'node:fs';
import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import { POSTGRES_SCHEMA_FILE, postgresSchema } from '../../scripts/schema-pg.ts';
import { TABLES } from '../../server/db/copy-database.ts';
import { inPostgres } from '../../server/db/postgres-queries.ts';
import * as postgres from '../../server/db/schema.pg.ts';
import * as sqlite from '../../server/db/schema.sqlite.ts';

type Row<T> = T extends { $inferSelect: infer R } ? R : never;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
/** The tables whose rows are not the same on both. */
type Different = {
  [N in keyof typeof sqlite]: Same<Row<(typeof sqlite)[N]>, Row<(typeof postgres)[N]>> extends true
    ? never
    : N;
}[keyof typeof sqlite];

describe('the schema for Postgres', () => {
  it('is the one for SQLite, made anew after its last change', () => {
    const made = postgresSchema().replace(/\s+/g, ' ');
    expect(readFileSync(POSTGRES_SCHEMA_FILE, 'utf8').replace(/\s+/g, ' ')).toBe(made);
  });

  it('stores what the SQLite one gives', () => {
    // Held by the compiler: a name that differs is no `true`.
    const isSame: [Different] extends [never] ? true : Different = true;
    expect(isSame).toBe(true);
  });

  it('sorts text by its bytes, as SQLite and our code do, whatever the database’s locale', () => {
    const texts = Object.values(postgres)
      .filter((one) => is(one, PgTable))
      .flatMap((one) => Object.values(getTableColumns(one)))
      .map((column) => column.getSQLType())
      .filter((type) => /text|char/i.test(type));
    expect(new Set(texts)).toEqual(new Set(['text COLLATE "C"']));
  });

  it('moves over with every table', () => {
    const all = Object.values(sqlite).filter((one) => is(one, SQLiteTable));
    expect(TABLES.map(getTableName).toSorted()).toEqual(all.map(getTableName).toSorted());
  });
});

describe('a query on Postgres', () => {
  it.each([
    ['numbers its values', 'select ? , ?', 'select $1 , $2'],
    ['keeps what is quoted', `select '?''?' as "a?", ?`, `select '?''?' as "a?", $1`],
    [
      'names the columns of a conflict without their table',
      'insert into "t" ("a") values (?) on conflict ("t"."a", "t"."b") do nothing',
      'insert into "t" ("a") values ($1) on conflict ("a", "b") do nothing',
    ],
  ])('%s', (_, text, wanted) => {
    expect(inPostgres(text)).toBe(wanted);
  });
});
