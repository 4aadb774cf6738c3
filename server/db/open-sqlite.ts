import BetterSqlite3 from 'better-sqlite3';
import type { SQL } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { type FileUse, useTogether } from './file-use.ts';
import { refuseMoved } from './move-mark.ts';
import { onceOnly } from './once-only.ts';
import type { Db, Queries, ReadTx, Tx } from './handles.ts';
import { migrationsFolder } from './migrations-folder.ts';
import { withStatementCache } from './statement-cache.ts';
import { type TxHooks, Writer } from './writer.ts';
import { ReadyQuery } from './ready-query.ts';

export interface SqliteOptions {
  readonly file: string;
  /** Told what an after-commit hook threw. */
  readonly onError: (error: unknown) => void;
  /** A key that a transaction has notified. */
  readonly onNotify: (key: string) => void;
  /** Held by whoever has the file alone, and ended by them; left out: beside others. */
  readonly use?: FileUse;
}

/**
 * Opens (or makes) the database file and brings its tables up to date, one process at a time. Throws
 * `DatabaseRefused` where it has moved to Postgres, or is about to; whoever has it alone gets it all the
 * same.
 */
export function openSqlite(options: SqliteOptions): Db {
  if (options.use) return openUnder(options.use, options);
  const use = useTogether(options.file);
  try {
    use.oneAtATime(() => refuseMoved(options.file));
    const db = openUnder(use, options);
    return { ...db, close: () => db.close().finally(() => use.release()) };
  } catch (error) {
    use.release();
    throw error;
  }
}

function openUnder(use: FileUse, { file, onError, onNotify }: SqliteOptions): Db {
  // The change to a write-ahead log, too: it wants the file for itself.
  const writing = use.oneAtATime(() => {
    const connection = connect(file, {});
    migrate(drizzle(connection), { migrationsFolder: migrationsFolder('migrations') });
    // Each statement under a savepoint keeps what undoes it in a temporary file, which cost a quarter of
    // every write. Not before the migrations: what those sort may be larger than the memory.
    connection.pragma('temp_store = MEMORY');
    return connection;
  });
  const cached = withStatementCache(writing);
  const writeQueries = drizzle(cached, { casing: 'snake_case' });
  const writer = new Writer({
    connection: writing,
    openTx: (hooks) => openTx(cached, writeQueries, hooks, onNotify),
    onHookError: onError,
  });
  const readers = new Readers(file);
  return {
    kind: 'sqlite',
    write: (job) => writer.write(job),
    read: (job) => readers.read(job),
    ask: (job) => readers.read((tx) => job(onceOnly(tx))),
    async close() {
      await writer.drain();
      readers.close();
      writing.close();
    },
  };
}

function connect(file: string, options: BetterSqlite3.Options): BetterSqlite3.Database {
  const connection = new BetterSqlite3(file, options);
  // FULL: what was answered with success survives a power cut, not only the end of the process.
  connection.pragma('busy_timeout = 5000');
  connection.pragma('foreign_keys = ON');
  connection.pragma('synchronous = FULL');
  if (!connection.readonly) connection.pragma('journal_mode = WAL');
  return connection;
}

/** The queries with what a job may do besides; made per job, and costs no more than an object. */
function openTx(
  connection: BetterSqlite3.Database,
  queries: Queries,
  hooks: TxHooks,
  onNotify: (key: string) => void,
): Tx {
  const extra: Pick<Tx, 'rows' | 'connection' | 'lock' | 'notify' | keyof TxHooks> = {
    ...hooks,
    rows: (query) => rowsOf(connection, queries, query),
    connection: queries,
    // One writer: whoever runs holds everything.
    lock: () => Promise.resolve(),
    async notify(key) {
      hooks.afterCommit(() => onNotify(key));
    },
  };
  return Object.assign(Object.create(queries), extra);
}

async function rowsOf<T>(
  connection: BetterSqlite3.Database,
  queries: Queries,
  query: SQL,
): Promise<T[]> {
  if (!(query instanceof ReadyQuery)) return queries.all<T>(query);
  // Its text needs nothing more: the builders' own way costs as much again as SQLite's answer.
  const { sql: text, params } = query.toQuery();
  return connection.prepare<unknown[], T>(text).all(...params);
}

interface Reader {
  readonly connection: BetterSqlite3.Database;
  readonly tx: ReadTx;
}

/**
 * Connections that only read. A job has one to itself from its BEGIN to its end, so that its
 * queries see one moment and the next job a newer one. There are as many as jobs were ever open at
 * once, which is few: a job waits for nothing but SQLite, and one that looks through very much lets
 * others go between its steps (`peopleWith`).
 */
class Readers {
  readonly #file: string;
  readonly #free: Reader[] = [];
  readonly #all: Reader[] = [];

  constructor(file: string) {
    this.#file = file;
    this.#free.push(this.#open());
  }

  async read<T>(job: (tx: ReadTx) => Promise<T>): Promise<T> {
    const reader = this.#free.pop() ?? this.#open();
    reader.connection.exec('BEGIN');
    try {
      return await job(reader.tx);
    } finally {
      if (reader.connection.open) reader.connection.exec('COMMIT');
      this.#free.push(reader);
    }
  }

  close(): void {
    for (const { connection } of this.#all) connection.close();
  }

  #open(): Reader {
    const connection = connect(this.#file, { readonly: true });
    const cached = withStatementCache(connection);
    const queries = drizzle(cached, { casing: 'snake_case' });
    const tx: ReadTx = Object.assign(Object.create(queries), {
      rows: (query: SQL) => rowsOf(cached, queries, query),
      connection: queries,
    });
    const reader = { connection, tx };
    this.#all.push(reader);
    return reader;
  }
}
