import { count } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testPlace, type TestPlace } from '../../tests/server.ts';
import { insertProject } from '../engine/fixtures.ts';
import { gathered } from './gathered.ts';
import type { Db, Tx } from './handles.ts';
import { openDb } from './open.ts';
import { projects } from './schema.sqlite.ts';
import { together } from './together.ts';
import { ReadyQuery } from './ready-query.ts';

const isPostgres = process.env['TEST_DATABASE'] === 'postgres';

let place: TestPlace;
let db: Db;
const heard: string[] = [];

beforeEach(async () => {
  heard.length = 0;
  place = await testPlace();
  db = await openDb({ ...place, onError: () => {}, onNotify: (key) => heard.push(key) });
});
afterEach(async () => {
  await db.close();
  await place.remove();
});

const rename = (name: string) =>
  new ReadyQuery('update projects set name = ? returning id', [name]);
const FAILS = new ReadyQuery('select 1 from nowhere', []);

/** Each job gathers names; the last query of a transaction that has any writes the last of them. */
const namesOf = gathered(
  (): string[] => [],
  (names) =>
    names.map((name) => {
      if (name === 'unmade') throw new Error('no such name');
      return name === 'fails' ? FAILS : rename(name);
    }),
);

const nameNow = async () =>
  (await db.read(async (tx) => await tx.select({ name: projects.name }).from(projects)))[0]?.name;
const countNow = async () =>
  (await db.read(async (tx) => await tx.select({ n: count() }).from(projects)))[0]?.n;

describe('what a transaction asks last', () => {
  it('is asked once, in order, and is there when the job is answered', async () => {
    const during = await db.write(async (tx) => {
      await insertProject(tx);
      namesOf(tx).push('first');
      namesOf(tx).push('last');
      return (await tx.select({ name: projects.name }).from(projects))[0]?.name;
    });
    expect(during).not.toBe('last');
    expect(await nameNow()).toBe('last');
  });

  it('undoes all of it where it fails, tells nobody, and the next job is none the worse', async () => {
    const hooks: string[] = [];
    const failing = async (tx: Tx) => {
      await insertProject(tx);
      await tx.notify('projects');
      tx.afterCommit(() => hooks.push('ran'));
      namesOf(tx).push('before');
      namesOf(tx).push('fails');
      namesOf(tx).push('after');
    };
    // The first thing that went wrong is what is thrown, not what followed from it.
    await expect(db.write(failing)).rejects.toThrow('nowhere');
    expect(await countNow()).toBe(0);
    expect([hooks, heard]).toEqual([[], []]);
    await db.write(async (tx) => {
      await insertProject(tx);
      namesOf(tx).push('fine');
    });
    expect(await nameNow()).toBe('fine');
  });

  it('is not asked, and the job undone, where it cannot even be made', async () => {
    const unmade = db.write(async (tx) => {
      await insertProject(tx);
      namesOf(tx).push('before');
      namesOf(tx).push('unmade');
    });
    await expect(unmade).rejects.toThrow('no such name');
    expect(await countNow()).toBe(0);
  });

  it('is not asked where the job throws', async () => {
    await db.write((tx) => insertProject(tx));
    const throws = db.write(async (tx) => {
      namesOf(tx).push('never');
      await Promise.reject(new Error('no'));
    });
    await expect(throws).rejects.toThrow('no');
    expect(await nameNow()).not.toBe('never');
  });

  // On SQLite a query that fails undoes nothing but itself.
  it.runIf(isPostgres)('is not stored where a query of the job failed, caught or not', async () => {
    const caught = db.write(async (tx) => {
      await insertProject(tx);
      await tx.rows(FAILS).catch(() => {});
      namesOf(tx).push('never');
    });
    await expect(caught).rejects.toThrow();
    expect(await countNow()).toBe(0);
  });

  it('throws what went wrong, not what followed from it in what was asked beside it', async () => {
    const beside = async (tx: Tx) => {
      await tx.rows(new ReadyQuery('select 1', []));
      await tx.rows(new ReadyQuery('select 2', []));
    };
    const failing = db.write((tx) => together([beside(tx), tx.rows(FAILS)]));
    await expect(failing).rejects.toThrow('nowhere');
  });
});
