import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CliProcess } from '../../tests/cli-process.ts';
import { createDatabase, dropDatabase } from '../../tests/postgres.ts';
import { POSTGRES_URL } from '../../tests/postgres-setup.ts';
import { systemActor } from '../access/actor.ts';
import { authorizeServer } from '../access/authorize.ts';
import { createAfterword } from '../create-afterword.ts';
import { readMove, writeMove } from '../db/move-mark.ts';
import { openPostgres } from '../db/open-postgres.ts';
import { postgresPlace } from '../db/postgres-place.ts';

const SENDING = 'Sending what is queued';

let data: string;
let file: string;
let url: string;
let started: CliProcess[];

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'afterword-moving-'));
  file = join(data, 'afterword.sqlite');
  url = await createDatabase(process.env[POSTGRES_URL] ?? '');
  started = [];
  await addProject(null, 'Hotel');
});
afterEach(async () => {
  for (const one of started) await one.kill();
  await dropDatabase(url);
  rmSync(data, { recursive: true, force: true });
});

async function addProject(databaseUrl: string | null, name: string): Promise<void> {
  const afterword = await createAfterword({ config: { data, databaseUrl, log: 'silent' } });
  const { projects } = afterword.services;
  await projects.create(authorizeServer(systemActor('test'), 'build'), name, 'empty');
  await afterword.close();
}

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): CliProcess {
  const one = new CliProcess(args, { AFTERWORD_DATA: data, AFTERWORD_PORT: '0', ...env });
  started.push(one);
  return one;
}

const run = (...args: string[]) => start(args).end();
const migrate = (to = url) => start(['migrate', 'sqlite-to-postgres'], { DATABASE_URL: to }).end();

async function ask(statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

const inPostgres = () => ask('select name from projects order by name');

describe('migrate sqlite→postgres', () => {
  it.each([['start'], ['worker']])('is refused while “%s” is running', async (command) => {
    const running = start([command]);
    await running.untilItSays(command === 'start' ? 'Afterword is running' : SENDING);
    const refused = await migrate();
    expect(refused.said).toContain(`Afterword is running on ${file}`);
    expect(refused.said).toContain('Stop every server and worker on that folder');
    expect(refused.code).toBe(1);
    expect(await inPostgres()).toEqual([]);
    expect(readMove(file)).toBeNull();
    // However it ends, nothing of it is left in the way.
    await running.kill();
    const done = await migrate();
    expect(done.said).toContain('Copied and compared row by row.');
    expect(done.code).toBe(0);
    expect(await inPostgres()).toEqual([{ name: 'Hotel' }]);
  });

  it('leaves a folder that nothing is started on, until somebody says that they stay', async () => {
    expect((await migrate()).code).toBe(0);
    for (const refused of await Promise.all(
      ['start', 'worker', 'new-key'].map((one) => run(one)),
    )) {
      expect(refused.said).toContain(`${file} moved to Postgres at 127.0.0.1`);
      expect(refused.said).toContain('“afterword stay-on-sqlite”');
      expect(refused.code).toBe(1);
    }
    const doctor = await run('doctor');
    expect(doctor.said).toContain(`PROBLEM  database: ${file} moved to Postgres`);
    const again = await migrate();
    expect(again.said).toContain(`${file} moved to Postgres`);
    expect(again.code).toBe(1);
    await start(['worker'], { DATABASE_URL: url }).untilItSays(SENDING);
    const stays = await run('stay-on-sqlite');
    expect(stays.said).toContain('can be started again, without DATABASE_URL');
    await start(['worker']).untilItSays(SENDING);
  });

  it('is begun again after it was killed, and nothing is started in between', async () => {
    await (await openPostgres({ url, onError: () => {}, onNotify: () => {} })).close();
    // Others may read there, but not write: the copy waits with its first row.
    const inTheWay = new pg.Client({ connectionString: url });
    await inTheWay.connect();
    await inTheWay.query('begin; lock table projects in exclusive mode');
    const killed = start(['migrate', 'sqlite-to-postgres'], { DATABASE_URL: url });
    // Of this database alone: the other tests' wait on the same server.
    const waiting = `select 1 from pg_locks where not granted and relation = 'projects'::regclass
      and database = (select oid from pg_database where datname = current_database())`;
    while ((await ask(waiting)).length === 0) await setTimeout(10);
    await killed.kill();
    await inTheWay.end();
    const refused = await run('worker');
    expect(refused.said).toContain('was begun on');
    expect(refused.said).toContain('with that DATABASE_URL again, which ends the move');
    expect(refused.code).toBe(1);
    const elsewhere = await createDatabase(process.env[POSTGRES_URL] ?? '');
    expect((await migrate(elsewhere)).said).toContain('its end is not known');
    await dropDatabase(elsewhere);
    expect((await migrate()).said).toContain('Copied and compared row by row.');
    expect(await inPostgres()).toEqual([{ name: 'Hotel' }]);
    expect((await run('worker')).said).toContain(`${file} moved to Postgres`);
  });

  it('knows its copy again where it was killed right before its end', async () => {
    expect((await migrate()).code).toBe(0);
    const move = readMove(file);
    if (!move) throw new Error('there is no mark');
    writeMove(file, { ...move, endedAt: null });
    // Somebody went on in Postgres: nothing of that may be overwritten, or taken for another's.
    await addProject(url, 'New');
    // By another name of the same machine.
    const again = await migrate(url.replace('@127.0.0.1:', '@localhost:'));
    expect(again.said).toContain('An earlier run had copied everything');
    expect(again.code).toBe(0);
    expect(readMove(file)?.endedAt).not.toBeNull();
    expect(await inPostgres()).toEqual([{ name: 'Hotel' }, { name: 'New' }]);
  });

  it('leaves the folder in use where nothing was copied', async () => {
    await addProject(url, 'Theirs');
    const refused = await migrate();
    expect(refused.said).toContain('There are projects in that Postgres database already');
    expect(refused.code).toBe(1);
    expect(readMove(file)).toBeNull();
    await start(['worker']).untilItSays(SENDING);
  });

  it('leaves the mark of a begun move where others’ projects are found, and somebody decides', async () => {
    await addProject(url, 'Theirs');
    const begun = { place: postgresPlace(url), begunAt: new Date(), endedAt: null };
    writeMove(file, begun);
    const refused = await migrate();
    expect(refused.said).toContain('its end is not known');
    expect(refused.said).toContain('“afterword stay-on-sqlite”');
    expect(refused.code).toBe(1);
    expect(readMove(file)).toEqual(begun);
    expect(await inPostgres()).toEqual([{ name: 'Theirs' }]);
    expect((await run('stay-on-sqlite')).code).toBe(0);
    await start(['worker']).untilItSays(SENDING);
  });

  it('takes the mark off where a copy fails', async () => {
    await (await openPostgres({ url, onError: () => {}, onNotify: () => {} })).close();
    await ask(
      "create rule spoil as on insert to projects do also update projects set name = 'Spoilt'",
    );
    const failed = await migrate();
    expect(failed.said).toContain('is not the same after copying');
    expect(failed.code).toBe(1);
    expect(readMove(file)).toBeNull();
    await start(['worker']).untilItSays(SENDING);
  });
});
