import { sql } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import type { Db, Tx } from '../../../server/db/handles.ts';
import { messages } from '../../../server/db/schema.sqlite.ts';
import { queuedMessage } from '../../../server/engine/fixtures.ts';
import { insertMessage } from '../../../server/engine/outbox/outbox-repo.ts';

const SNAKE = /[A-Z]/g;

/** Of the copies: made one a minute, and what tells each from the others like a running server's. */
const OWN: Readonly<Record<string, string>> = {
  id: "'msg_' || own",
  conversation_id: "'cnv_' || own",
  once_key: "'cnv_' || own || '|' || action_id || '|' || template_id || '|' || recipient",
  created_at: 'cast(n as bigint) * 60000',
  status_at: 'cast(n as bigint) * 60000',
  provider_sid: "'SM' || own",
};

const TRAIL = [
  "insert into attempts (message_id, n, sent_by, started_at, finished_at, outcome) select id, 1, null, created_at, created_at, 'accepted' from messages where attempts = 1",
  ...['queued', 'sending', 'delivered'].map(
    (status, seq) =>
      `insert into message_history (message_id, seq, at, status) select id, ${seq + 1}, created_at, '${status}' from messages where attempts = 1`,
  ),
];

/**
 * So many delivered messages with their history and attempts, as a project has after years: copies of
 * one, made by the database.
 */
export async function insertFinished(db: Db, count: number): Promise<void> {
  await db.write(async (tx) => {
    const more = { status: 'delivered', dueAt: null, attempts: 0 } as const;
    await insertMessage(tx, queuedMessage({ n: 9_999_999, at: new Date(0), more }));
    const names = getTableConfig(messages).columns.map((column) =>
      column.name.replaceAll(SNAKE, (letter) => `_${letter.toLowerCase()}`),
    );
    const values = names.map((name) => (name === 'attempts' ? '1' : (OWN[name] ?? name)));
    const random = tailOf(db);
    await asked(
      db,
      tx,
      `with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${count - 1}), owned as (select n, ${random} as own from numbers) insert into messages (${names.join(', ')}) select ${values.join(', ')} from messages, owned where messages.attempts = 0`,
    );
    for (const text of TRAIL) await asked(db, tx, text);
    // Tables that have been there for years are known to Postgres, which would look at them meanwhile.
    if (db.kind === 'postgres') await tx.rows(sql`analyze messages, message_history, attempts`);
  });
}

/** In the order in which they were made, as `newId` makes them. */
function tailOf({ kind }: Db): string {
  if (kind === 'sqlite') return "printf('%09d', n) || lower(hex(randomblob(6)))";
  return "lpad(n::text, 9, '0') || substr(md5(random()::text), 1, 12)";
}

/** SQLite answers a query by hand only where it has rows; a million of them say nothing. */
async function asked({ kind }: Db, tx: Tx, text: string): Promise<void> {
  await tx.rows(sql.raw(kind === 'sqlite' ? `${text} returning 1` : text));
}
