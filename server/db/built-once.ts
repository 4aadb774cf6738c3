import { type Column, getTableColumns, is, Param, Placeholder, SQL, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { toSnakeCase } from 'drizzle-orm/casing';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Queries, ReadTx } from './handles.ts';

/** A query as the builders make it, with `sql.placeholder(name)` where its values will be. */
interface Builder<Row> extends PromiseLike<Row[]> {
  toSQL(): { readonly sql: string; readonly params: unknown[] };
}

/** Text that is ready, and the values that go with it. The same query has the same text each time. */
export class ReadyQuery extends SQL {
  readonly #query: { readonly sql: string; readonly params: unknown[] };

  constructor(text: string, params: unknown[]) {
    super([]);
    this.#query = { sql: text, params };
  }

  override toQuery() {
    return this.#query;
  }
}

/** Makes texts, and is never asked anything. */
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
  build: (on: Pick<Queries, 'select' | 'insert' | 'update' | 'delete'>) => Builder<Row>,
  fields: { readonly [Key in keyof Row]: Column },
): (tx: ReadTx, values: Readonly<Record<string, unknown>>) => Promise<Row[]> {
  const columns = Object.entries<Column>(fields).map(([key, column]) => ({
    key,
    column,
    name: column.keyAsName ? toSnakeCase(column.name) : column.name,
  }));
  let query: { readonly text: string; readonly fills: readonly Fill[] } | null = null;
  return async (tx, values) => {
    query ??= made(build(builders).toSQL());
    const filled = query.fills.map((fill) => fill(values));
    const found = await tx.rows<Record<string, unknown>>(new ReadyQuery(query.text, filled));
    // The one place that says what rows are like: the columns read them, as they do elsewhere.
    return found.map((row) => Object.fromEntries(columns.map((one) => read(one, row))) as Row);
  };
}

type Values = Readonly<Record<string, unknown>>;
/** Gives the value that a parameter stands for, as the driver takes it. */
type Fill = (values: Values) => unknown;

function made({ sql: text, params }: { readonly sql: string; readonly params: unknown[] }) {
  return { text, fills: params.map(fillOf) };
}

function fillOf(param: unknown): Fill {
  if (is(param, Placeholder)) return (values) => valueOf(param, values);
  if (!is(param, Param) || !is(param.value, Placeholder)) return () => param;
  const { value: placeholder, encoder } = param;
  return (values) => {
    const value = valueOf(placeholder, values);
    return value === null ? null : encoder.mapToDriverValue(value);
  };
}

/** A placeholder for each of these columns, named as it is: for `values()`, with the row as values. */
export function slots<T extends SQLiteTable>(table: T): Slots<T> {
  // The columns are the table's own, which is more than the type of a made object can say.
  return slotsOf(Object.keys(getTableColumns(table))) as Slots<T>;
}

type Slots<T extends SQLiteTable> = { [K in keyof T['$inferInsert']]-?: Placeholder };

/** For `set()`, with the columns that are written. */
export function slotsOf(names: readonly string[]): Record<string, Placeholder> {
  return Object.fromEntries(names.map((name) => [name, sql.placeholder(name)]));
}

function valueOf({ name }: Placeholder, values: Readonly<Record<string, unknown>>): unknown {
  if (!(name in values)) throw new Error(`the query wants a value for ${name}`);
  return values[name] ?? null;
}

function read(
  { key, column, name }: { readonly key: string; readonly column: Column; readonly name: string },
  row: Readonly<Record<string, unknown>>,
): [string, unknown] {
  const value = row[name] ?? null;
  return [key, value === null ? null : column.mapFromDriverValue(value)];
}
