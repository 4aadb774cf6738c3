import { sql } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import type { Db } from '../../../server/db/handles.ts';
import { messages } from '../../../server/db/schema.sqlite.ts';
import { queuedMessage } from '../../../server/engine/fixtures.ts';
import { insertMessage } from '../../../server/engine/outbox/outbox-repo.ts';

const SNAKE = /[A-Z]/g;

/** So many delivered messages, as a project has after years: copies of one, made by the database. */
export async function insertFinished(db: Db, count: number): Promise<void> {
  await db.write(async (tx) => {
    const more = { status: 'delivered', dueAt: null, attempts: 1 } as const;
    await insertMessage(tx, queuedMessage({ n: 9_999_999, at: new Date(0), more }));
    const names = getTableConfig(messages).columns.map((column) =>
      column.name.replaceAll(SNAKE, (letter) => `_${letter.toLowerCase()}`),
    );
    const values = names.map((name) =>
      name === 'id' || name === 'once_key' ? `${name} || n` : name,
    );
    // SQLite answers a query by hand only where it has rows; a million of them say nothing.
    const answer = sql.raw(db.kind === 'sqlite' ? 'returning 1' : '');
    await tx.rows(
      sql`with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${count - 1}) insert into messages (${sql.raw(names.join(', '))}) select ${sql.raw(values.join(', '))} from messages, numbers where messages.status = 'delivered' ${answer}`,
    );
    // Tables that have been there for years are known to Postgres, which would look at them meanwhile.
    if (db.kind === 'postgres') await tx.rows(sql`analyze messages`);
  });
}
