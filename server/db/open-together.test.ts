import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import BetterSqlite3 from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { earlierMigrations } from '../../tests/earlier-migrations.ts';
import { migrationsFolder } from './migrations-folder.ts';
import { openSqlite } from './open-sqlite.ts';

const OPENING = fileURLToPath(new URL('../../tests/opening-child.ts', import.meta.url));
const MIGRATING = fileURLToPath(new URL('../../tests/migrating-child.ts', import.meta.url));
const PROCESSES = 4;
/** One round may go well by chance; so many never did. */
const ROUNDS = 12;

let folder: string;
let children: ChildProcess[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-together-'));
  children = Array.from({ length: PROCESSES }, () =>
    fork(OPENING, [], { execArgv: ['--import', 'tsx'] }),
  );
  await Promise.all(children.map((child) => once(child, 'message')));
});
afterAll(async () => {
  const ended = children.map((child) => once(child, 'exit'));
  for (const child of children) child.disconnect();
  await Promise.all(ended);
  rmSync(folder, { recursive: true, force: true });
});

/** What each process had to say that opened this file at the same moment as the others. */
async function openTogether(file: string): Promise<unknown[]> {
  const answers = children.map(async (child) => {
    const answered = once(child, 'message');
    child.send(file);
    const [went] = await answered;
    return went;
  });
  return Promise.all(answers);
}

const ENDLESS = `--> statement-breakpoint
create table endless as
  with recursive n(i) as (select 1 union all select i + 1 from n where i > 0)
  select max(i) from n;`;

/** Whether some process is in the middle of a transaction that writes. */
function isBeingWritten(file: string): boolean {
  if (!existsSync(file)) return false;
  const connection = new BetterSqlite3(file, { timeout: 0 });
  try {
    connection.exec('BEGIN IMMEDIATE; ROLLBACK');
    return false;
  } catch {
    return true;
  } finally {
    connection.close();
  }
}

const allWell = Array.from({ length: PROCESSES }, () => null);

/** How many migrations this database has been through. */
function migrationsIn(file: string): unknown {
  const connection = new BetterSqlite3(file, { readonly: true });
  try {
    return connection.prepare('select count(*) from __drizzle_migrations').pluck().get();
  } finally {
    connection.close();
  }
}

function allMigrations(): number {
  const journal = join(migrationsFolder('migrations'), 'meta/_journal.json');
  const { entries } = z
    .object({ entries: z.array(z.unknown()) })
    .parse(JSON.parse(readFileSync(journal, 'utf8')));
  return entries.length;
}

describe('processes that start at the same moment', () => {
  it('make the tables of a new database once', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const file = join(folder, `new-${round}.sqlite`);
      expect(await openTogether(file)).toEqual(allWell);
      expect(migrationsIn(file)).toBe(allMigrations());
    }
  });

  it('bring an earlier database up to date once', async () => {
    const before = join(folder, 'earlier.sqlite');
    const old = new BetterSqlite3(before);
    old.pragma('journal_mode = WAL');
    migrate(drizzle(old), { migrationsFolder: earlierMigrations(folder, 'figures') });
    old.close();
    for (let round = 0; round < ROUNDS; round++) {
      const file = join(folder, `earlier-${round}.sqlite`);
      copyFileSync(before, file);
      expect(await openTogether(file)).toEqual(allWell);
      expect(migrationsIn(file)).toBe(allMigrations());
    }
  });
});

describe('a process that is killed while it makes the tables', () => {
  it('is in nobody’s way, and the next one makes them', async () => {
    const file = join(folder, 'killed.sqlite');
    const endless = earlierMigrations(join(folder, 'endless'), 'figures');
    // The last of them never comes to its end.
    appendFileSync(join(endless, '0005_a2p_registrations.sql'), ENDLESS);
    const args = ['--import', 'tsx', MIGRATING, file, endless];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    const gone = once(child, 'exit');
    while (!isBeingWritten(file)) await setTimeout(10);
    child.kill('SIGKILL');
    await gone;
    const db = openSqlite({ file, onError: () => {}, onNotify: () => {} });
    await db.close();
    expect(migrationsIn(file)).toBe(allMigrations());
  });
});
