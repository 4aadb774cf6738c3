import { and, desc, gte, lt, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { ReadTx } from './handles.ts';

/**
 * So many rows are looked through at once: on SQLite, in which the process stands still meanwhile, that is
 * some milliseconds.
 */
export const STEP = 25_000;

/**
 * Between two steps the process does whatever else waits for it. For reads only: within a write job
 * nothing is waited for.
 */
export function letOthersGo(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A walk along an index, from the newest on. */
export interface Walk<Row> {
  readonly table: SQLiteTable;
  /** The moment that the index orders by. */
  readonly moment: SQLiteColumn;
  /** What the index tells, and nothing else. */
  readonly where: SQL | undefined;
  /** Where the page begins; nothing: at the newest. */
  readonly begin: SQL | undefined;
  readonly limit: number;
  /** Those of a stretch that are looked for, the newest first, and no more than that. */
  readonly rows: (stretch: SQL | undefined, limit: number) => Promise<readonly Row[]>;
}

/**
 * What a walk finds, where what is looked for may be in none of all the rows that it passes: step by step,
 * others go in between. A step ends with a moment, whatever has that same moment is in it.
 */
export async function walkInSteps<Row>(tx: ReadTx, walk: Walk<Row>, step = STEP): Promise<Row[]> {
  const { moment, limit } = walk;
  const found: Row[] = [];
  let begin = walk.begin;
  for (;;) {
    const since = await endOfStep(tx, walk, begin, step);
    const stretch = and(begin, since === null ? undefined : gte(moment, since));
    found.push(...(await walk.rows(stretch, limit - found.length)));
    if (since === null || found.length >= limit) return found;
    begin = lt(moment, since);
    await letOthersGo();
  }
}

/** When that was which stands so many rows further; null where there are not as many. */
async function endOfStep<Row>(
  tx: ReadTx,
  { table, moment, where }: Walk<Row>,
  begin: SQL | undefined,
  step: number,
): Promise<Date | null> {
  const [end] = await tx
    .select({ at: sql<number>`${moment}`.as('at') })
    .from(table)
    .where(and(where, begin))
    .orderBy(desc(moment))
    .limit(1)
    .offset(step);
  return end === undefined ? null : new Date(end.at);
}
