import { and, gt, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { ReadTx } from './handles.ts';

/**
 * The different values of a column, in order: from one to the next, past all that are alike. For few
 * values in many rows, with an index of what `where` names and then the column.
 */
export async function differentValues<Value extends string>(
  tx: ReadTx,
  { table, column, where }: { table: SQLiteTable; column: SQLiteColumn; where: SQL | undefined },
): Promise<Value[]> {
  const found: Value[] = [];
  for (;;) {
    const last = found.at(-1);
    const isNext = last === undefined ? undefined : gt(column, last);
    const first = sql<Value | null>`min(${column})`;
    const [row] = await tx.select({ first }).from(table).where(and(where, isNext));
    const next = row?.first ?? null;
    if (next === null) return found;
    found.push(next);
  }
}
