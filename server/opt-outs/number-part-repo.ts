import { like, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';

/** Whether a number has these digits anywhere in it; with a `+`, at its beginning. */
export function hasPart(recipient: SQLiteColumn, number: string): SQL {
  return like(recipient, number.startsWith('+') ? `${number}%` : `%${number}%`);
}
