import { type Column, getTableColumns, is, Param, Placeholder, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { toSnakeCase } from 'drizzle-orm/casing';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Queries, ReadTx } from './handles.ts';
import { ReadyQuery } from './ready-query.ts';

/** A query as the builders make it, with `sql.placeholder(name)` where its values will be. */
export interface Builder<Row> extends PromiseLike<Row[]> {
  toSQL(): { readonly sql: string; readonly params: unknown[] };
}

/** What makes queries. Those it makes have texts, and are never asked anything. */
export type Builders = Pick<Queries, 'select' | 'insert' | 'update' | 'delete'>;
/** What a query selects or returns, so a query that writes has a `returning`. */
export type Fields<Row> = { readonly [Key in keyof Row]: Column };

const builders = drizzle.mock({ casing: 'snake_case' });

/**
 * A query whose text is made on its first use and kept: making it costs several times what the
 * database takes to answer it. For what is asked with every webhook; elsewhere ask plainly. `fields`
 * are what it selects or returns, so a query that writes has a `returning`.
 *
 * @example
 * const nameOf = builtOnce(
 *   (on) => on.select({ name: projects.name }).from(projects)
 *     .where(eq(projects.id, sql.placeholder('id'))),
 *   { name: projects.name },
 * );
 * const [row] = await nameOf(tx, { id });
 */
export function builtOnce<Row extends object>(
  build: (on: Builders) => Builder<Row>,
  fields: Fields<Row>,
): Compiled<Row, Values> {
  return compiled(build, fields, (name) => (values) => valueOf(name, values));
}

/** Asks the query with what a call brings, or makes it to be asked by somebody else. */
export interface Compiled<Row, Given> {
  (tx: ReadTx, given: Given): Promise<Row[]>;
  query(given: Given): ReadyQuery;
}

/**
 * The shared half of `builtOnce` and `builtForMany`: `locate` says, once for each placeholder, how
 * its value is found among those that a call brings.
 */
export function compiled<Row extends object, Given>(
  build: (on: Builders) => Builder<Row>,
  fields: Fields<Row>,
  locate: (name: string) => (given: Given) => unknown,
): Compiled<Row, Given> {
  const readers = Object.entries<Column>(fields).map(readerOf);
  let made: { readonly text: string; readonly fills: readonly Fill<Given>[] } | null = null;
  function query(given: Given): ReadyQuery {
    if (made === null) {
      const { sql: text, params } = build(builders).toSQL();
      made = { text, fills: params.map((param) => fillOf(param, locate)) };
    }
    return new ReadyQuery(
      made.text,
      made.fills.map((fill) => fill(given)),
    );
  }
  async function ask(tx: ReadTx, given: Given): Promise<Row[]> {
    const found = await tx.rows<Record<string, unknown>>(query(given));
    return found.map((row) => {
      const read: Record<string, unknown> = {};
      for (const reader of readers) read[reader.key] = reader.read(row);
      // The one place that says what rows are like: the columns read them, as they do elsewhere.
      return read as Row;
    });
  }
  return Object.assign(ask, { query });
}

export type Values = Readonly<Record<string, unknown>>;
/** Gives the value that a parameter stands for, as the driver takes it. */
type Fill<Given> = (given: Given) => unknown;

function fillOf<Given>(
  param: unknown,
  locate: (name: string) => (given: Given) => unknown,
): Fill<Given> {
  if (is(param, Placeholder)) return locate(param.name);
  if (!is(param, Param) || !is(param.value, Placeholder)) return () => param;
  const { value: placeholder, encoder } = param;
  const find = locate(placeholder.name);
  return (given) => {
    const value = find(given);
    return value === null ? null : encoder.mapToDriverValue(value);
  };
}

/** @throws an `Error` where the value is missing; `undefined` stands for null. */
export function valueOf(name: string, values: Values): unknown {
  const value = values[name];
  if (value === undefined && !(name in values)) {
    throw new Error(`the query wants a value for ${name}`);
  }
  return value ?? null;
}

/** Makes the placeholder of a name. */
export type Slot = (name: string) => Placeholder;

/** A placeholder for each of these columns, named as it is: for `values()`, with the row as values. */
export function slots<T extends SQLiteTable>(table: T, slot?: Slot): Slots<T> {
  // The columns are the table's own, which is more than the type of a made object can say.
  return slotsOf(Object.keys(getTableColumns(table)), slot) as Slots<T>;
}

type Slots<T extends SQLiteTable> = { [K in keyof T['$inferInsert']]-?: Placeholder };

/** For `set()`, with the columns that are written. */
export function slotsOf(
  names: readonly string[],
  slot: Slot = sql.placeholder,
): Record<string, Placeholder> {
  return Object.fromEntries(names.map((name) => [name, slot(name)]));
}

function readerOf([key, column]: [string, Column]) {
  const name = column.keyAsName ? toSnakeCase(column.name) : column.name;
  return {
    key,
    read: (row: Values) => {
      const value = row[name] ?? null;
      return value === null ? null : column.mapFromDriverValue(value);
    },
  };
}
