import { sql, type SQL } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import { drizzle } from 'drizzle-orm/sqlite-proxy';
import pg from 'pg';
import type { Queries, ReadTx } from './handles.ts';
import { ReadyQuery } from './ready-query.ts';

/**
 * How Postgres is asked. Queries are built once, on the SQLite schema and in SQLite's dialect, of
 * which we use the part that Postgres reads too, but for what `inPostgres` changes. Rows come back as
 * SQLite's driver would give them (numbers for booleans, text for JSON), so that one set of columns
 * reads them. The schema for Postgres (`columns.pg.ts`) serves its migrations.
 */
export function queriesOn(client: pg.ClientBase): Pick<Queries, keyof Queries> & ReadTx {
  const known = BY_CLIENT.get(client);
  if (known) return known;
  const remote = drizzle(
    async (text, params, method) => {
      const rows = await ask(client, text, params);
      return { rows: method === 'get' ? rows.slice(0, 1) : rows };
    },
    () => Promise.reject(new Error('queries are not sent in batches')),
    { casing: 'snake_case' },
  );
  // The one cast between the two databases: the builders are the same, and every query is awaited.
  const queries = remote as unknown as Queries;
  const made = Object.assign(Object.create(queries), {
    rows: (query: SQL) => askByHand(client, query),
    connection: client,
  });
  BY_CLIENT.set(client, made);
  return made;
}

const BY_CLIENT = new WeakMap<pg.ClientBase, ReturnType<typeof queriesOn>>();

const NAMES = new Map<string, string>();

/** Postgres keeps a query under its name, for as long as the connection lives. */
function nameOf(text: string): string {
  const name = NAMES.get(text) ?? `afterword_${NAMES.size + 1}`;
  NAMES.set(text, name);
  return name;
}

const dialect = new SQLiteAsyncDialect({ casing: 'snake_case' });

async function askByHand<T>(client: pg.ClientBase, query: SQL): Promise<T[]> {
  const { sql: text, params } = dialect.sqlToQuery(query);
  const values = params.map(toPostgres);
  // What is built once is parsed once.
  const name = query instanceof ReadyQuery ? { name: nameOf(text) } : {};
  const { rows } = await client.query({ ...name, text: inPostgres(text), values, types: TYPES });
  return rows;
}

async function ask(client: pg.ClientBase, text: string, params: unknown[]): Promise<unknown[][]> {
  const values = params.map(toPostgres);
  const query = { text: inPostgres(text), values, types: TYPES, rowMode: 'array' as const };
  const { rows } = await client.query<unknown[]>(query);
  return rows;
}

/** Postgres stores no NUL in text; SQLite does. What stands there instead is Unicode's own stand-in. */
export function toPostgres(value: unknown): unknown {
  return typeof value === 'string' && value.includes('\0')
    ? value.replaceAll('\0', '\uFFFD')
    : value;
}

const OIDS = pg.types.builtins;

/** Numbers for counts and booleans, and JSON as its text: as SQLite's driver gives them. */
const TYPES = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === OIDS.INT8 || oid === OIDS.NUMERIC) return Number;
    if (oid === OIDS.BOOL) return (value: string) => (value === 't' ? 1 : 0);
    if (oid === OIDS.JSON) return (value: string) => value;
    return pg.types.getTypeParser(oid, format);
  },
};

const KNOWN = new Map<string, string>();
/** Texts with lists of values differ by their length; more than these are not worth keeping. */
const KNOWN_LIMIT = 2_000;

/**
 * SQLite's text as Postgres reads it: `?` becomes `$1`, `$2`…, but for those inside quotes; and the
 * columns of a conflict's target stand without their table.
 */
export function inPostgres(text: string): string {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  let n = 0;
  const made = text
    .replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\?/g, (found) => (found === '?' ? `$${++n}` : found))
    .replace(/ on conflict \(([^)]*)\)/g, (_, target: string) => {
      return ` on conflict (${target.replaceAll(/"\w+"\.(?=")/g, '')})`;
    });
  if (KNOWN.size < KNOWN_LIMIT) KNOWN.set(text, made);
  return made;
}

/** Held until the transaction ends; the name may be anything. */
export function lockQuery(name: string): SQL {
  return sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`;
}

export const CHANNEL = 'afterword';

export function notifyQuery(keys: readonly string[]): ReadyQuery {
  const rows = keys.map(() => '(?)').join(', ');
  return new ReadyQuery(`select pg_notify(?, column1) from (values ${rows}) as keys`, [
    CHANNEL,
    ...keys,
  ]);
}
