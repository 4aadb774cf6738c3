import { existsSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { z } from 'zod';
import { DatabaseRefused } from './database-refused.ts';

/** Where a SQLite file's content has moved to, or was to. */
export interface Move {
  /** Of Postgres, like `db.example.com:5432/afterword`. */
  readonly place: string;
  readonly begunAt: Date;
  /** Null until all of it is known to be there. */
  readonly endedAt: Date | null;
}

const moveSchema = z
  .object({ place: z.string(), begun_at: z.number(), ended_at: z.number().nullable() })
  .transform(
    ({ place, begun_at, ended_at }): Move => ({
      place,
      begunAt: new Date(begun_at),
      endedAt: ended_at === null ? null : new Date(ended_at),
    }),
  );

/**
 * The mark stands in the database itself, so a copy or a backup of the file has it as well. It is no
 * table of the schema: only a file that has moved has one, and Postgres never.
 */
const TABLE = 'moved_to_postgres';

/** Throws `DatabaseRefused` where the file bears the mark: its texts are sent by others. */
export function refuseMoved(file: string): void {
  const move = readMove(file);
  if (move) throw moved(file, move);
}

/** The mark of this file, or null. */
export function readMove(file: string): Move | null {
  if (!existsSync(file)) return null;
  return onFile(file, (connection) => {
    if (!hasTable(connection)) return null;
    const row = connection.prepare(`select place, begun_at, ended_at from ${TABLE}`).get();
    return row === undefined ? null : moveSchema.parse(row);
  });
}

/** Stored before it returns; takes the place of an earlier mark. */
export function writeMove(file: string, { place, begunAt, endedAt }: Move): void {
  onFile(file, (connection) => {
    connection.transaction(() => {
      connection.exec(`drop table if exists ${TABLE}`);
      connection.exec(
        `create table ${TABLE} (place text not null, begun_at integer not null, ended_at integer)`,
      );
      const insert = connection.prepare(`insert into ${TABLE} values (?, ?, ?)`);
      insert.run(place, begunAt.getTime(), endedAt?.getTime() ?? null);
    })();
  });
}

/** The file may be used again, by anybody. */
export function removeMove(file: string): void {
  onFile(file, (connection) => connection.exec(`drop table if exists ${TABLE}`));
}

/** What to say to whoever would use it nevertheless. */
export function moved(file: string, { place, begunAt, endedAt }: Move): DatabaseRefused {
  const back = `stop what runs on that Postgres, drop its database, and run “afterword stay-on-sqlite”`;
  if (endedAt === null) {
    return new DatabaseRefused(
      `A move of ${file} to Postgres at ${place} was begun on ${dayOf(begunAt)} and its end is not known: the same texts may be there, and would go out twice.`,
      `Run “afterword migrate sqlite→postgres” with that DATABASE_URL again, which ends the move. To stay on SQLite, ${back}.`,
    );
  }
  return new DatabaseRefused(
    `${file} moved to Postgres at ${place} on ${dayOf(endedAt)}: its texts are sent from there, and would go out a second time from here.`,
    `Set DATABASE_URL to that database. To go on with SQLite as it was then, ${back}.`,
  );
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

function hasTable(connection: BetterSqlite3.Database): boolean {
  const named = connection.prepare('select 1 from sqlite_schema where name = ?');
  return named.get(TABLE) !== undefined;
}

/** On a connection of its own: the mark is asked for before anything else is done with the file. */
function onFile<T>(file: string, job: (connection: BetterSqlite3.Database) => T): T {
  const connection = new BetterSqlite3(file);
  try {
    // A mark outlives a power cut.
    connection.pragma('synchronous = FULL');
    return job(connection);
  } finally {
    connection.close();
  }
}
