import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { z } from 'zod';
import { openSqlite } from '../../../server/db/open-sqlite.ts';
import { insertProject } from '../../../server/engine/fixtures.ts';
import type { MessageRow } from '../../../server/engine/outbox-types.ts';
import { textOfCall } from './text-of-call.ts';
import { type Figures, timed } from './timed.ts';

/** As many as the engine commits together at most. */
const GROUP = 256;

/**
 * What the rows alone cost: those that the engine keeps of each text (message, receipt, three lines
 * of history, attempt), written by hand into our tables, in groups like the engine's, by prepared
 * statements and nothing else. No program that keeps them is faster here; the rest is the engine's own.
 * Without their `trail` (history and attempts) it is the least that any outbox with these indexes does:
 * a row is inserted, claimed and settled.
 */
export async function runBareRows(
  count: number,
  { trail }: { readonly trail: boolean },
): Promise<Figures> {
  const data = mkdtempSync(join(tmpdir(), 'afterword-bench-rows-'));
  const file = join(data, 'rows.sqlite');
  const db = openSqlite({ file, onError: () => {}, onNotify: () => {} });
  await db.write((tx) => insertProject(tx));
  await db.close();
  const rows = new BetterSqlite3(file);
  rows.pragma('synchronous = FULL');
  rows.pragma('foreign_keys = ON');
  rows.pragma('temp_store = MEMORY');
  try {
    const names = z
      .array(z.object({ name: z.string() }))
      .parse(rows.pragma('table_info(messages)'))
      .map(({ name }) => name);
    const at = new Date();
    const texts = Array.from({ length: count }, (_, n) => textOfCall(n, at));
    const queueMs = await timed(async () => queue(rows, names, texts, trail));
    const dispatchMs = await timed(async () => dispatch(rows, texts, at, trail));
    const done = rows.prepare("select count(*) from messages where status = 'delivered'").pluck();
    if (done.get() !== count) throw new Error('not all rows are there');
    return { queueMs, dispatchMs };
  } finally {
    rows.close();
    rmSync(data, { recursive: true, force: true });
  }
}

function queue(
  rows: BetterSqlite3.Database,
  names: readonly string[],
  texts: readonly MessageRow[],
  trail: boolean,
) {
  const insert = rows.prepare(
    `insert into messages (${names.join()}) values (${names.map(() => '?').join()})
     on conflict (project_id, once_key) do nothing`,
  );
  const line = rows.prepare(
    "insert into message_history (message_id, seq, at, status) values (?, 1, ?, 'queued')",
  );
  const keys = names.map(camel);
  inGroups(rows, texts, (group) => {
    for (const text of group) {
      const values: Readonly<Record<string, unknown>> = { ...text };
      insert.run(keys.map((key) => cellOf(values[key])));
      if (trail) line.run(text.id, text.createdAt.getTime());
    }
  });
}

function dispatch(
  rows: BetterSqlite3.Database,
  texts: readonly MessageRow[],
  at: Date,
  trail: boolean,
): void {
  const due = rows.prepare(
    "select * from messages where status = 'queued' and due_at <= ? order by due_at limit ?",
  );
  const among = '(select value from json_each(?))';
  const claim = rows.prepare(
    `update messages set status = 'sending', status_at = ?, due_at = ?, lease_until = ?,
     lease_owner = 'bench', attempts = 1 where id in ${among}`,
  );
  const attempt = rows.prepare(
    'insert into attempts (message_id, n, started_at) select value, 1, ? from json_each(?)',
  );
  const settle = rows.prepare(
    `update messages set status = 'delivered', status_at = ?, due_at = null, lease_until = null,
     lease_owner = null, provider_sid = 'SM' || id where id in ${among}`,
  );
  const end = rows.prepare(
    `update attempts set finished_at = ?, outcome = 'accepted' where n = 1 and message_id in ${among}`,
  );
  const line = rows.prepare(
    `insert into message_history (message_id, seq, at, status, detail)
     select value, ?, ?, ?, '{"attempt":1}' from json_each(?)`,
  );
  const ms = at.getTime();
  inGroups(rows, texts, (group) => {
    due.all(ms, GROUP);
    const ids = JSON.stringify(group.map(({ id }) => id));
    claim.run(ms, ms + 60_000, ms + 60_000, ids);
    if (!trail) return;
    line.run(2, ms, 'sending', ids);
    attempt.run(ms, ids);
  });
  inGroups(rows, texts, (group) => {
    const ids = JSON.stringify(group.map(({ id }) => id));
    settle.run(ms, ids);
    if (!trail) return;
    line.run(3, ms, 'delivered', ids);
    end.run(ms, ids);
  });
}

function inGroups(
  rows: BetterSqlite3.Database,
  texts: readonly MessageRow[],
  work: (group: readonly MessageRow[]) => void,
): void {
  for (let n = 0; n < texts.length; n += GROUP) {
    rows.transaction(() => work(texts.slice(n, n + GROUP))).immediate();
  }
}

function camel(name: string): string {
  return name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** As the columns keep it. */
function cellOf(value: unknown): unknown {
  if (value instanceof Date) return value.getTime();
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : (value ?? null);
}
