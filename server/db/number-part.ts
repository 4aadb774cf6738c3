import { and, eq, isNotNull, like, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { ProjectId } from '../../core/ids.ts';
import type { E164 } from '../../core/phone.ts';
import type { ReadTx } from './handles.ts';

/** Whether a number has these digits anywhere in it; with a `+`, at its beginning. */
export function hasPart(column: SQLiteColumn, number: string): SQL {
  return like(column, number.startsWith('+') ? `${number}%` : `%${number}%`);
}

/** Where the numbers stand that people of a project have; with an index of project and number. */
export interface NumbersOf {
  readonly table: SQLiteTable;
  readonly projectId: SQLiteColumn;
  readonly number: SQLiteColumn;
}

/** Whose rows are looked up. Null: anybody's, or those of too many to be looked up one by one. */
export type People = readonly E164[] | null;

/** The rows of so many people are looked up; those of more are met on a walk through all. */
const MANY = 1_000;

/** Those of them that have part of a number; null without one. */
export async function peopleWith(
  tx: ReadTx,
  of: NumbersOf,
  projectId: ProjectId,
  part: string | undefined,
): Promise<People> {
  if (part === undefined) return null;
  const rows = await peopleQuery(tx, of, projectId, part);
  return rows.length > MANY ? null : rows.map(({ number }) => number);
}

/** The query itself, for whoever looks at how it is answered: in the index alone. */
export function peopleQuery(tx: ReadTx, of: NumbersOf, projectId: ProjectId, part: string) {
  const number = sql<E164>`${of.number}`.as('number');
  return tx
    .selectDistinct({ number })
    .from(of.table)
    .where(and(eq(of.projectId, projectId), isNotNull(of.number), hasPartInOrder(of.number, part)))
    .limit(MANY + 1);
}

/** The same as `hasPart` for an index that has numbers in their order: a beginning is a span of it. */
function hasPartInOrder(column: SQLiteColumn, number: string): SQL {
  if (!number.startsWith('+')) return hasPart(column, number);
  // A colon comes right after the digits.
  return sql`(${column} >= ${number} and ${column} < ${`${number}:`})`;
}
