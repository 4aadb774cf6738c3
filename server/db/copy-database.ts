import { and, eq, getTableColumns, getTableName, inArray, or, sql } from 'drizzle-orm';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Db, ReadTx, Tx } from './handles.ts';
import { plainJson } from './plain-json.ts';
import { toPostgres } from './postgres-queries.ts';
import * as schema from './schema.sqlite.ts';

/** Each after those its foreign keys name. A test holds that none is missing. */
export const TABLES: readonly SQLiteTable[] = [
  schema.projects,
  schema.records,
  schema.changes,
  schema.releases,
  schema.deployments,
  schema.conversations,
  schema.conversationEvents,
  schema.messages,
  schema.messageHistory,
  schema.statusCallbacks,
  schema.messageStats,
  schema.eventStats,
  schema.messageTitles,
  schema.attempts,
  schema.senderStates,
  schema.pauses,
  schema.optOuts,
  schema.optOutExceptions,
  schema.endedOptOuts,
  schema.inboundMessages,
  schema.twilioConnections,
  schema.formerTwilioConnections,
  schema.a2pRegistrations,
  schema.accountReadings,
  schema.inboundReadings,
  schema.keyFingerprints,
];

type Row = Record<string, unknown>;

export interface CopyProgress {
  readonly table: string;
  readonly rows: number;
}

/** What the two databases must agree on, row by row, and do not. */
export class CopyMismatch extends Error {
  override readonly name = 'CopyMismatch';
}

const BATCH = 200;

/** The other database holds projects already. */
export class TargetNotEmpty extends Error {
  override readonly name = 'TargetNotEmpty';
}

/**
 * Copies everything from one database into another that holds no project (or throws `TargetNotEmpty`),
 * and reads each row back: throws `CopyMismatch` where it is not the same. All of it is one transaction there, so a copy that
 * breaks off leaves nothing behind, and is simply begun again. The source is read as of one moment;
 * what is written there meanwhile is not copied. Nothing is removed from it.
 */
export async function copyDatabase(
  from: Db,
  to: Db,
  onProgress: (progress: CopyProgress) => void = () => {},
): Promise<CopyProgress[]> {
  return from.read((source) =>
    to.write(async (target) => {
      // A server that is started there meanwhile waits with the demo project, and then makes none.
      await target.lock('projects');
      if (await hasProjects(target)) throw new TargetNotEmpty('there are projects already');
      // A process that was started on the other one has left the fingerprint of its key: what is
      // copied is sealed with the source's.
      await target.delete(schema.keyFingerprints);
      const done: CopyProgress[] = [];
      for (const table of TABLES) {
        const name = getTableName(table);
        const copied = (rows: number) => onProgress({ table: name, rows });
        const rows = await copyTable({ source, target, to: to.kind }, table, copied);
        done.push({ table: name, rows });
      }
      return done;
    }),
  );
}

interface Copy {
  readonly source: ReadTx;
  readonly target: Tx;
  readonly to: Db['kind'];
}

/** Whether there is anything that a copy would mix with. */
export async function isEmpty(db: Db): Promise<boolean> {
  return !(await db.read(hasProjects));
}

/**
 * Whether a copy of `from` has arrived: it is one transaction, so with one of the projects all is there.
 * One whose end nobody saw is waited for.
 */
export async function hasArrived(from: Db, to: Db): Promise<boolean> {
  const ids = await from.read((tx) => tx.select({ id: schema.projects.id }).from(schema.projects));
  const among = inArray(
    schema.projects.id,
    ids.map(({ id }) => id),
  );
  return to.write(async (target) => {
    await target.lock('projects');
    const [one] = await target.select().from(schema.projects).where(among).limit(1);
    return one !== undefined;
  });
}

async function hasProjects(tx: ReadTx): Promise<boolean> {
  const [one] = await tx.select({ id: schema.projects.id }).from(schema.projects).limit(1);
  return one !== undefined;
}

async function copyTable(
  { source, target, to }: Copy,
  table: SQLiteTable,
  onRows: (rows: number) => void,
): Promise<number> {
  let after = 0;
  let count = 0;
  for (;;) {
    const page = await source
      .select({ rowid: sql<number>`rowid`, row: getTableColumns(table) })
      .from(table)
      .where(sql`rowid > ${after}`)
      .orderBy(sql`rowid`)
      .limit(BATCH);
    const last = page.at(-1);
    if (!last) return count;
    const rows: Row[] = page.map((one) => (to === 'postgres' ? asStored(one.row) : one.row));
    await target.insert(table).values(rows);
    await compare(target, table, rows);
    after = last.rowid;
    count += rows.length;
    onRows(count);
  }
}

/** As Postgres can hold it: text without NUL. (JSON is made so where it is written.) */
function asStored(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, toPostgres(value)]));
}

async function compare(target: ReadTx, table: SQLiteTable, rows: readonly Row[]): Promise<void> {
  const keys = keyColumns(table);
  const isOneOf = or(
    ...rows.map((row) => and(...keys.map(([name, column]) => eq(column, row[name])))),
  );
  const stored = await target.select().from(table).where(isOneOf);
  const nameOf = (row: Row) => JSON.stringify(keys.map(([name]) => row[name]));
  const byName = new Map(stored.map((row: Row) => [nameOf(row), plainJson(row)]));
  for (const row of rows) {
    if (byName.get(nameOf(row)) === plainJson(row)) continue;
    throw new CopyMismatch(
      `A row of ${getTableName(table)} is not the same after copying: ${nameOf(row)}. Nothing was copied.`,
    );
  }
}

/** The columns of the primary key, with the names they have in rows. */
function keyColumns(table: SQLiteTable) {
  const { columns, primaryKeys } = getTableConfig(table);
  const names = new Set(primaryKeys.flatMap((key) => key.columns.map((column) => column.name)));
  for (const column of columns) if (column.primary) names.add(column.name);
  return Object.entries(getTableColumns(table)).filter(([, column]) => names.has(column.name));
}
