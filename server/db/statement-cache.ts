import type BetterSqlite3 from 'better-sqlite3';

/** Texts with lists of values differ by their length; the least used of them go first. */
const KEPT = 500;

/**
 * The same connection, which parses each text of SQL once: that is a quarter of what a small
 * transaction costs. A statement gives rows as objects or as arrays, and keeps the last choice, so
 * there is one for each.
 */
export function withStatementCache(connection: BetterSqlite3.Database): BetterSqlite3.Database {
  const kept = new Map<string, BetterSqlite3.Statement>();
  function prepare(text: string): BetterSqlite3.Statement {
    const known = kept.get(text);
    if (known) {
      kept.delete(text);
      kept.set(text, known);
      return known;
    }
    const made = twoModes(connection, text);
    kept.set(text, made);
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return made;
  }
  return Object.assign(Object.create(connection), { prepare });
}

function twoModes(connection: BetterSqlite3.Database, text: string): BetterSqlite3.Statement {
  const objects = connection.prepare(text);
  let arrays: BetterSqlite3.Statement | null = null;
  const raw = () => (arrays ??= connection.prepare(text).raw());
  return Object.assign(Object.create(objects), {
    run: objects.run.bind(objects),
    all: objects.all.bind(objects),
    get: objects.get.bind(objects),
    raw,
  });
}
