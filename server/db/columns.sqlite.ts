import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import {
  check,
  customType,
  index,
  integer as integerColumn,
  primaryKey,
  sqliteTable,
  text as textColumn,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { plainJson } from './plain-json.ts';

/**
 * The few building blocks the schema is written with. The schema imports nothing else of a
 * dialect, so a second file with the same names is all another database needs.
 */
export const table = sqliteTable;
export { check, index, primaryKey, uniqueIndex };

/** Text; the type argument narrows it to a branded id or a closed set of words. */
export function text<T extends string = string>() {
  return textColumn().$type<T>();
}

export function integer() {
  return integerColumn({ mode: 'number' });
}

export function bool() {
  return integerColumn({ mode: 'boolean' });
}

/** A moment, to the millisecond. `Date` inside. */
export function instant() {
  return integerColumn({ mode: 'timestamp_ms' });
}

/** Plain data. What is written was parsed or made by our own code, so reading does not parse. */
export function json<T>() {
  return customType<{ data: T; driverData: string }>({
    dataType: () => 'text',
    toDriver: plainJson,
    fromDriver: (stored) => JSON.parse(stored),
  })();
}

/**
 * The condition that a column holds a receipt for this recipient: an object with an id, a kind and
 * the same number. Never null, since a check that comes out as null would let the row pass.
 */
export function isReceiptFor(
  receipt: SQLWrapper,
  receiptId: SQLWrapper,
  recipient: SQLWrapper,
): SQL {
  return sql`json_valid(${receipt}) AND json_type(${receipt}) IS 'object' AND json_type(${receipt}, '$.id') IS 'text' AND json_extract(${receipt}, '$.id') <> '' AND json_extract(${receipt}, '$.id') IS ${receiptId} AND json_type(${receipt}, '$.kind') IS 'text' AND json_extract(${receipt}, '$.kind') <> '' AND json_extract(${receipt}, '$.recipient') IS ${recipient}`;
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
