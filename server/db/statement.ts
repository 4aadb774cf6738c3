import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Connection, ReadTx } from './handles.ts';

/** A value as the driver takes it. */
type Driven = unknown;

interface Preparable<T> {
  prepare(): { execute(values?: Record<string, Driven>): PromiseLike<T> };
}

/**
 * A query that is built once per connection and not at every call: building costs several times what
 * the database needs for a small one. For what every message passes through; elsewhere a query is
 * simply written. Its variable parts are `sql.placeholder`s, or `slots` filled by `encoded`.
 */
export function statement<T>(
  build: (on: Connection) => Preparable<T>,
): (tx: ReadTx, values: Record<string, Driven>) => Promise<T> {
  const built = new WeakMap<Connection, ReturnType<Preparable<T>['prepare']>>();
  return async (tx, values) => {
    const { connection } = tx;
    let query = built.get(connection);
    if (!query) {
      query = build(connection).prepare();
      built.set(connection, query);
    }
    return await query.execute(values);
  };
}

type Slots<T extends SQLiteTable> = { [K in keyof T['$inferInsert']]-?: SQL };

/** A place for each column's value, named as the column is; for `values()` of an insert. */
export function slots<T extends SQLiteTable>(table: T): Slots<T> {
  // The columns are the table's own, which is more than the type of a made object can say.
  return slotsOf(Object.keys(getTableColumns(table))) as Slots<T>;
}

/** For `set()` of an update. */
export function slotsOf(names: readonly string[]): Record<string, SQL> {
  return Object.fromEntries(names.map((name) => [name, sql`${sql.placeholder(name)}`]));
}

/** The values of `row`, as the table's columns write them. */
export function encoded<T extends SQLiteTable>(
  table: T,
  row: Partial<T['$inferInsert']>,
): Record<string, Driven> {
  const columns = getTableColumns(table);
  const values: Record<string, Driven> = {};
  for (const [name, value] of Object.entries(row)) {
    values[name] = value === null ? null : columns[name]?.mapToDriverValue(value);
  }
  return values;
}
