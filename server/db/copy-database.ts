import { and, eq, getTableColumns, getTableName, or, sql } from 'drizzle-orm';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Db, ReadTx } from './handles.ts';
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

/**
 * Copies everything from one database into another that holds no project, and reads each row back:
 * throws `CopyMismatch` where it is not the same. The source is read as of one moment; what is
 * written there meanwhile is not copied. Nothing is removed from it.
 */
export async function copyDatabase(
  from: Db,
  to: Db,
  onProgress: (progress: CopyProgress) => void = () => {},
): Promise<CopyProgress[]> {
  // A process that was started on the other one has left the fingerprint of its key: what is copied is
  // sealed with the source's.
  await to.write(async (tx) => void (await tx.delete(schema.keyFingerprints)));
  return from.read(async (source) => {
    const done: CopyProgress[] = [];
    for (const table of TABLES) {
      const rows = await copyTable(source, to, table, (n) =>
        onProgress({ table: getTableName(table), rows: n }),
      );
      done.push({ table: getTableName(table), rows });
    }
    return done;
  });
}

/** Whether there is anything that a copy would mix with. */
export async function isEmpty(db: Db): Promise<boolean> {
  const [row] = await db.read((tx) =>
    tx.rows<{ n: number }>(sql`select count(*) as n from ${schema.projects}`),
  );
  return Number(row?.n ?? 0) === 0;
}

async function copyTable(
  source: ReadTx,
  to: Db,
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
    const rows: Row[] = page.map((one) => one.row);
    await to.write(async (tx) => void (await tx.insert(table).values(rows)));
    await compare(to, table, rows);
    after = last.rowid;
    count += rows.length;
    onRows(count);
  }
}

async function compare(to: Db, table: SQLiteTable, rows: readonly Row[]): Promise<void> {
  const keys = keyColumns(table);
  const isOneOf = or(
    ...rows.map((row) => and(...keys.map(([name, column]) => eq(column, row[name])))),
  );
  const stored = await to.read(async (tx) => await tx.select().from(table).where(isOneOf));
  const nameOf = (row: Row) => JSON.stringify(keys.map(([name]) => row[name]));
  const byName = new Map(stored.map((row: Row) => [nameOf(row), JSON.stringify(row)]));
  for (const row of rows) {
    if (byName.get(nameOf(row)) === JSON.stringify(row)) continue;
    throw new CopyMismatch(
      `A row of ${getTableName(table)} is not the same after copying: ${nameOf(row)}.`,
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
