import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testPlace, type TestPlace } from '../../tests/server.ts';
import type { Db, ReadTx } from './handles.ts';
import { onceInTx } from './once-in-tx.ts';
import { openDb } from './open.ts';
import { projects } from './schema.sqlite.ts';
import { together } from './together.ts';

let place: TestPlace;
let db: Db;

beforeEach(async () => {
  place = await testPlace();
  db = await openDb({ ...place, onError: () => {}, onNotify: () => {} });
});
afterEach(async () => {
  await db.close();
  await place.remove();
});

const numberOf = async (tx: ReadTx, n: number) =>
  (await tx.rows<{ n: number }>(sql`select cast(${n} as integer) as n`))[0]?.n;

describe('asking one query', () => {
  it('answers it', async () => {
    expect(await db.ask((tx) => numberOf(tx, 7))).toBe(7);
  });

  it('refuses a second one, and the next job is none the worse', async () => {
    const two = db.ask(async (tx) => [await numberOf(tx, 1), await numberOf(tx, 2)]);
    await expect(two).rejects.toThrow('asks one query');
    expect(await db.ask((tx) => numberOf(tx, 3))).toBe(3);
  });

  it('is none the worse for a query that fails', async () => {
    await expect(db.ask((tx) => tx.rows(sql`select nothing from nowhere`))).rejects.toThrow();
    expect(await db.read((tx) => numberOf(tx, 4))).toBe(4);
  });
});

describe('a question of several parts of a transaction', () => {
  it('is asked once in it, again where the answer has changed, and anew in the next', async () => {
    const asked: number[] = [];
    const known = onceInTx(String, async (tx, n: number) => {
      asked.push(n);
      return numberOf(tx, n);
    });
    await db.write(async (tx) => {
      expect(await Promise.all([known.of(tx, 1), known.of(tx, 2), known.of(tx, 1)])).toEqual([
        1, 2, 1,
      ]);
      known.forget(tx);
      expect(await known.of(tx, 1)).toBe(1);
    });
    await db.write((tx) => known.of(tx, 1));
    expect(asked).toEqual([1, 2, 1, 1]);
  });
});

describe('queries asked together', () => {
  it('have all ended when the first error is thrown, which is that of the first of them', async () => {
    const ended: string[] = [];
    const later = async (name: string, fails: boolean) => {
      await Promise.resolve();
      ended.push(name);
      if (fails) throw new Error(name);
    };
    const all = together([later('a', false), later('b', true), later('c', true)]);
    await expect(all).rejects.toThrow('b');
    expect(ended).toEqual(['a', 'b', 'c']);
  });

  it('are promises: a builder would be asked twice, and is refused', async () => {
    const all = db.write((tx) => together([tx.select({ id: projects.id }).from(projects)]));
    await expect(all).rejects.toThrow('execute()');
  });
});
