import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  customType,
  index,
  json as jsonColumn,
  pgTable,
  primaryKey,
  uniqueIndex,
} from 'drizzle-orm/pg-core';

/**
 * The building blocks of the schema for Postgres. Only its migrations are made from them: queries
 * are built on the SQLite schema for both databases, see `open-postgres.ts`. So a column may be
 * stored in any way that takes and gives what the SQLite column does.
 */
export const table = pgTable;
export { check, index, primaryKey, uniqueIndex };

/**
 * Sorted and compared by its bytes, as SQLite does and as our code does, whatever the locale of the
 * database: where a page ends is decided in both places, and in en_US they would put ids of one
 * moment in different orders, so that a list repeats some and skips others.
 */
const bytewise = customType<{ data: string; driverData: string }>({
  dataType: () => 'text COLLATE "C"',
});

/** Text; the type argument narrows it to a branded id or a closed set of words. */
export function text<T extends string = string>() {
  return bytewise().$type<T>();
}

/** As wide as a number is exact: bounds like 'before everything' are compared with it. */
export function integer() {
  return bigint({ mode: 'number' });
}

export function bool() {
  return boolean();
}

/** A moment, as on SQLite: `Date` inside, milliseconds since 1970 in the table. */
const moment = customType<{ data: Date; driverData: number }>({
  dataType: () => 'bigint',
  toDriver: (at) => at.getTime(),
  fromDriver: (at) => new Date(at),
});

export function instant() {
  return moment();
}

/** `json` and not `jsonb`: it keeps the text as it was written, and replays compare to the byte. */
export function json<T>() {
  return jsonColumn().$type<T>();
}

/** As on SQLite: an object with an id, a kind and the same number; never null. */
export function isReceiptFor(
  receipt: SQLWrapper,
  receiptId: SQLWrapper,
  recipient: SQLWrapper,
): SQL {
  return sql`coalesce(json_typeof(${receipt}) = 'object' AND json_typeof(${receipt} -> 'id') = 'string' AND ${receipt} ->> 'id' <> '' AND ${receipt} ->> 'id' = ${receiptId} AND json_typeof(${receipt} -> 'kind') = 'string' AND ${receipt} ->> 'kind' <> '' AND ${receipt} ->> 'recipient' = ${recipient}, false)`;
}

/** For an index of some rows only: those that have a value there. */
export function isSet(column: SQLWrapper): SQL {
  return sql`${column} is not null`;
}

/** For an index of some rows only: those that have no value there. */
export function isUnset(column: SQLWrapper): SQL {
  return sql`${column} is null`;
}

/** For an index of some rows only: those with this word there. */
export function isWord(column: SQLWrapper, word: string): SQL {
  return sql`${column} = ${sql.raw(`'${word}'`)}`;
}

/** For an index of some rows only: turns with work to be done after them. As `turnsWithWork` asks it. */
export function hasWork(effects: SQLWrapper): SQL {
  return sql`cast(${effects} as text) like '%"type":"perform"%'`;
}
