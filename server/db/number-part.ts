import { and, asc, eq, gt, isNotNull, like, lt, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { ProjectId } from '../../core/ids.ts';
import type { E164 } from '../../core/phone.ts';
import type { ReadTx } from './handles.ts';
import { letOthersGo, STEP } from './in-steps.ts';

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

/** Part of a project's numbers, in their order: between these two, without them. */
interface Stretch {
  readonly projectId: ProjectId;
  readonly part: string;
  readonly after: E164 | null;
  readonly until: E164 | null;
}

/** Those of them that have part of a number; null without one. Looked for in steps (`letOthersGo`). */
export async function peopleWith(
  tx: ReadTx,
  of: NumbersOf,
  projectId: ProjectId,
  part: string | undefined,
  step = STEP,
): Promise<People> {
  if (part === undefined) return null;
  const found: E164[] = [];
  let after: E164 | null = null;
  for (;;) {
    const until: E164 | null = await endOfStep(
      tx,
      of,
      { projectId, part, after, until: null },
      step,
    );
    const rows = await peopleQuery(tx, of, { projectId, part, after, until });
    found.push(...rows.map(({ number }) => number));
    if (until !== null && matches(until, part)) found.push(until);
    if (found.length > MANY) return null;
    if (until === null) return found;
    after = until;
    await letOthersGo();
  }
}

/** The query itself, for whoever looks at how it is answered: in the index alone. */
export function peopleQuery(tx: ReadTx, of: NumbersOf, stretch: Stretch) {
  const number = sql<E164>`${of.number}`.as('number');
  return tx
    .selectDistinct({ number })
    .from(of.table)
    .where(and(within(of, stretch), hasPart(of.number, stretch.part)))
    .limit(MANY + 1);
}

/** The number that stands so many rows further. It may have any number of rows: it is looked at by itself. */
async function endOfStep(
  tx: ReadTx,
  of: NumbersOf,
  stretch: Stretch,
  step: number,
): Promise<E164 | null> {
  const number = sql<E164>`${of.number}`.as('number');
  const [end] = await tx
    .select({ number })
    .from(of.table)
    .where(within(of, stretch))
    .orderBy(asc(of.number))
    .limit(1)
    .offset(step);
  return end?.number ?? null;
}

/** A beginning is a span of the index. */
function within(of: NumbersOf, { projectId, part, after, until }: Stretch): SQL | undefined {
  const isBeginning = part.startsWith('+');
  return and(
    eq(of.projectId, projectId),
    isNotNull(of.number),
    after !== null ? gt(of.number, after) : isBeginning ? sql`${of.number} >= ${part}` : undefined,
    // A colon comes right after the digits.
    until !== null ? lt(of.number, until) : isBeginning ? lt(of.number, `${part}:`) : undefined,
  );
}

/** As `hasPart` does. */
function matches(number: E164, part: string): boolean {
  return part.startsWith('+') ? number.startsWith(part) : number.includes(part);
}
