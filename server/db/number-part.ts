import { like, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';

/** Whether a number has these digits anywhere in it; with a `+`, at its beginning. */
export function hasPart(column: SQLiteColumn, number: string): SQL {
  return like(column, number.startsWith('+') ? `${number}%` : `%${number}%`);
}

/** The same for an index that has numbers in their order: a beginning is a span of it. */
export function hasPartInOrder(column: SQLiteColumn, number: string): SQL {
  if (!number.startsWith('+')) return hasPart(column, number);
  // A colon comes right after the digits.
  return sql`(${column} >= ${number} and ${column} < ${`${number}:`})`;
}
