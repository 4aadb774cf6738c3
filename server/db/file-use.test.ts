import { chmodSync, chownSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatabaseRefused } from './database-refused.ts';
import { useAlone, useTogether } from './file-use.ts';

const isRoot = process.getuid?.() === 0;
/** Of nobody, or anybody who is not root. */
const SOMEBODY = 65_534;

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-use-'));
  file = join(folder, 'afterword.sqlite');
  chmodSync(folder, 0o777);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Nothing keeps root from writing, so there the job is done as somebody else. */
function asSomebody<T>(job: () => T): T {
  if (!isRoot) return job();
  process.seteuid?.(SOMEBODY);
  try {
    return job();
  } finally {
    process.seteuid?.(0);
  }
}

function modeOf(path: string): number {
  return statSync(path).mode & 0o777;
}

describe('a lock file that cannot be written', () => {
  beforeEach(() => {
    writeFileSync(`${file}-lock`, '');
    chmodSync(`${file}-lock`, 0o444);
  });

  it('gives nobody the file alone', () => {
    expect(() => asSomebody(() => useAlone(file))).toThrow(DatabaseRefused);
    expect(() => asSomebody(() => useAlone(file))).toThrow(
      `${file}-lock is not writable by this user`,
    );
  });

  it('gives nobody the tables beside others', () => {
    let ran = false;
    const change = () => useTogether(file).oneAtATime(() => (ran = true));
    expect(() => asSomebody(change)).toThrow(`${file}-lock is not writable by this user`);
    expect(ran).toBe(false);
  });
});

describe('a new lock file', () => {
  it('has the mode of the database, so whoever shares that shares it', () => {
    writeFileSync(file, '');
    chmodSync(file, 0o660);
    useTogether(file).release();
    expect(modeOf(`${file}-lock`)).toBe(0o660);
  });

  it.runIf(isRoot)('belongs to the owner of the database when root makes it', () => {
    writeFileSync(file, '');
    chownSync(file, SOMEBODY, SOMEBODY);
    useAlone(file).release();
    expect(statSync(`${file}-lock`)).toMatchObject({ uid: SOMEBODY, gid: SOMEBODY });
    asSomebody(() => useAlone(file)).release();
  });

  it('is nothing that must be written for its locks', () => {
    useAlone(file).release();
    const use = useTogether(file);
    use.oneAtATime(() => {});
    use.release();
    expect(statSync(`${file}-lock`).size).toBe(0);
  });
});

describe('the file alone', () => {
  it('is given to nobody beside one who has it together with others', () => {
    const use = useTogether(file);
    expect(() => useAlone(file)).toThrow(`Afterword is running on ${file}`);
    use.release();
    useAlone(file).release();
  });

  it('is given to nobody while a server of an earlier version has it, which knows no lock', () => {
    const earlier = new BetterSqlite3(file);
    earlier.pragma('journal_mode = WAL');
    earlier.exec('create table kept (id integer); insert into kept values (1)');
    expect(() => useAlone(file)).toThrow(DatabaseRefused);
    expect(() => useAlone(file)).toThrow(`Afterword is running on ${file}`);
    earlier.exec('insert into kept values (2)');
    earlier.close();
    useAlone(file).release();
    const after = new BetterSqlite3(file);
    expect(after.prepare('select count(*) from kept').pluck().get()).toBe(2);
    after.close();
  });
});
