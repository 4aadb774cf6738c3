import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { count, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectIdSchema } from '../../core/ids.ts';
import type { Db, Tx } from './handles.ts';
import { openSqlite } from './open-sqlite.ts';
import { projects } from './schema.sqlite.ts';

let folder = '';
let db: Db;
const hookErrors: unknown[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-db-'));
  db = openSqlite({
    file: join(folder, 'test.sqlite'),
    onError: (error) => hookErrors.push(error),
    onNotify: () => {},
  });
});

afterEach(async () => {
  hookErrors.length = 0;
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

async function insert(tx: Tx, n: number): Promise<void> {
  const at = new Date(0);
  await tx.insert(projects).values({
    id: projectIdSchema.parse(`prj_${n}`),
    name: String(n),
    draftRev: 0,
    createdAt: at,
    updatedAt: at,
  });
}

async function names(): Promise<string[]> {
  const rows = await db.read(async (tx) => await tx.select({ name: projects.name }).from(projects));
  return rows.map((row) => row.name);
}

describe('the writer', () => {
  it('undoes a failing job alone, whatever mixture of jobs shares its commit', async () => {
    let n = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ rows: fc.integer({ min: 1, max: 3 }), fails: fc.boolean() }), {
          minLength: 1,
          maxLength: 40,
        }),
        async (jobs) => {
          const planned = jobs.map((job) => ({
            ...job,
            numbers: Array.from({ length: job.rows }, () => ++n),
          }));
          const answers = await Promise.allSettled(
            planned.map((job) =>
              db.write(async (tx) => {
                for (const number of job.numbers) await insert(tx, number);
                if (job.fails) throw new Error(`no ${job.numbers[0]}`);
                return job.numbers;
              }),
            ),
          );
          const stored = new Set(await names());
          planned.forEach((job, i) => {
            const answer = answers[i];
            expect(answer?.status).toBe(job.fails ? 'rejected' : 'fulfilled');
            if (answer?.status === 'fulfilled') expect(answer.value).toEqual(job.numbers);
            for (const number of job.numbers) expect(stored.has(String(number))).toBe(!job.fails);
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('commits jobs that wait at the same moment together', async () => {
    const seen = new BetterSqlite3(join(folder, 'test.sqlite'), { readonly: true });
    // Changes exactly once per commit of another connection.
    const version = () => seen.pragma('data_version', { simple: true });
    const before = Number(version());
    await Promise.all(Array.from({ length: 100 }, (_, n) => db.write((tx) => insert(tx, n))));
    expect(Number(version()) - before).toBe(1);
    seen.close();
  });

  it('answers after the commit: another connection sees the rows by then', async () => {
    const seen = new BetterSqlite3(join(folder, 'test.sqlite'), { readonly: true });
    const rows = () => seen.prepare('select count(*) from projects').pluck().get();
    const during = await db.write(async (tx) => {
      await insert(tx, 1);
      tx.afterCommit(() => order.push(`hook ${String(rows())}`));
      return rows();
    });
    order.push(`answer ${String(rows())}`);
    expect(during).toBe(0);
    expect(order.splice(0)).toEqual(['hook 1', 'answer 1']);
    seen.close();
  });

  it('runs no hook of a job that failed, and survives a hook that throws', async () => {
    const ran: string[] = [];
    const failed = db.write(async (tx) => {
      await Promise.resolve();
      tx.afterCommit(() => ran.push('never'));
      throw new Error('no');
    });
    const fine = db.write(async (tx) => {
      await insert(tx, 1);
      tx.afterCommit(() => {
        throw new Error('hook');
      });
      tx.afterCommit(() => ran.push('second'));
    });
    await expect(failed).rejects.toThrow('no');
    await fine;
    expect(ran).toEqual(['second']);
    expect(hookErrors).toEqual([new Error('hook')]);
  });

  it('undoes a job that waits for anything but its queries, and lets it write no more', async () => {
    let goOn = () => {};
    const event = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const later: unknown[] = [];
    const waiting = db.write(async (tx) => {
      await insert(tx, 1);
      await event;
      await insert(tx, 2).catch((error: unknown) => later.push(error));
    });
    const next = db.write((tx) => insert(tx, 3));
    await expect(waiting).rejects.toThrow('nothing but its own queries');
    await next;
    goOn();
    await expect.poll(() => later.map(String)).toEqual(['TypeError: this transaction is over']);
    expect(await names()).toEqual(['3']);
  });

  it('rejects everybody when the commit itself fails, and stores nothing of it', async () => {
    // A deferred foreign key is checked by the commit, not by the statement.
    const other = new BetterSqlite3(join(folder, 'test.sqlite'));
    other.exec('create table late (id text references projects deferrable initially deferred)');
    other.close();
    const bad = db.write((tx) => tx.rows(sql`insert into late values ('prj_none') returning id`));
    const good = db.write((tx) => insert(tx, 1));
    const answers = await Promise.allSettled([bad, good]);
    expect(answers.map((answer) => answer.status)).toEqual(['rejected', 'rejected']);
    expect(await names()).toEqual([]);
    await db.write((tx) => insert(tx, 2));
    expect(await names()).toEqual(['2']);
  });

  it('finishes the queue on close and refuses what comes later', async () => {
    const file = join(folder, 'other.sqlite');
    const other = openSqlite({ file, onError: () => {}, onNotify: () => {} });
    const writes = Array.from({ length: 600 }, (_, n) => other.write((tx) => insert(tx, n)));
    const closed = other.close();
    await expect(other.write((tx) => insert(tx, 999))).rejects.toThrow('closed');
    await Promise.all([...writes, closed]);
    const again = openSqlite({ file, onError: () => {}, onNotify: () => {} });
    const [stored] = await again.read(async (tx) => await tx.select({ n: count() }).from(projects));
    expect(stored?.n).toBe(600);
    await again.close();
  });

  it('gives a read one moment, and the next one a newer', async () => {
    await db.write((tx) => insert(tx, 1));
    const seen = await db.read(async (tx) => {
      const before = await tx.select().from(projects);
      await db.write((writing) => insert(writing, 2));
      return [before.length, (await tx.select().from(projects)).length, (await names()).length];
    });
    expect(seen).toEqual([1, 1, 2]);
  });

  it('gives a read no way to write', async () => {
    const write = sql`insert into projects values ('a', 'a', 0, 0, 0) returning *`;
    await expect(db.read((tx) => tx.rows(write))).rejects.toThrow('readonly');
  });
});

const order: string[] = [];
