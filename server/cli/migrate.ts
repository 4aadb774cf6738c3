import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { UserError } from '../../core/errors.ts';
import { ConfigError, readConfig } from '../config.ts';
import { type CopyProgress, TargetNotEmpty } from '../db/copy-database.ts';
import { moveToPostgres } from '../db/move-to-postgres.ts';
import { sqliteFile } from '../db/open.ts';
import { openPostgres } from '../db/open-postgres.ts';
import { type CliDeps, cliDeps } from './cli-deps.ts';
import { postgresPlace } from '../db/postgres-place.ts';

/** `afterword migrate sqlite→postgres`: moves over to Postgres. */
export function registerMigrate(program: Command, deps: CliDeps = cliDeps): void {
  program
    .command('migrate')
    .description(
      'Copy everything from SQLite in AFTERWORD_DATA to the empty Postgres of DATABASE_URL, and check it row by row. Stop the server first; nothing is removed, and the folder is not started again. What breaks off is begun again by the same command.',
    )
    .argument('<route>', 'sqlite→postgres (or sqlite-to-postgres)')
    .action(async (route: string) => {
      if (!/^sqlite(→|->|-to-)postgres$/.test(route)) throw unknownRoute(route);
      await migrate(deps);
    });
}

async function migrate(deps: CliDeps): Promise<void> {
  const { data, databaseUrl } = readConfig();
  if (databaseUrl === null) {
    throw new ConfigError('DATABASE_URL is not set: set it to the empty Postgres to copy to.');
  }
  const file = sqliteFile(data);
  if (!existsSync(file)) {
    throw new ConfigError(`There is no ${file}: set AFTERWORD_DATA to the folder to copy from.`);
  }
  const onError = (error: unknown) => deps.note(String(error));
  const to = await openPostgres({ url: databaseUrl, onError, onNotify: () => {} });
  try {
    const done = await moveToPostgres({
      file,
      to,
      place: postgresPlace(databaseUrl),
      now: () => new Date(),
      onError,
      onProgress: ({ table, rows }) => deps.progress?.(`${table}: ${rows}`),
    });
    deps.progress?.('');
    report(deps, file, done);
  } catch (error) {
    throw error instanceof TargetNotEmpty ? notEmpty() : error;
  } finally {
    await to.close();
  }
}

function report(deps: CliDeps, file: string, done: readonly CopyProgress[] | null): void {
  for (const { table, rows } of done ?? []) deps.out(`${String(rows).padStart(9)}  ${table}`);
  deps.out(
    done === null
      ? 'An earlier run had copied everything and compared it row by row already.'
      : 'Copied and compared row by row.',
  );
  deps.out(
    'Start with DATABASE_URL set, and with the same AFTERWORD_DATA or AFTERWORD_SECRET: the',
  );
  deps.out('key for the Twilio tokens is not in the database. Nothing is started any more on');
  deps.out(`${file}, which keeps everything as it was.`);
}

function unknownRoute(route: string): UserError {
  return new UserError(
    'bad_input',
    `There is no way “${route}”.`,
    'Say: afterword migrate sqlite→postgres',
  );
}

function notEmpty(): UserError {
  return new UserError(
    'refused',
    'There are projects in that Postgres database already, so nothing was copied.',
    'Name an empty one in DATABASE_URL: create database afterword; A copy that breaks off leaves nothing there.',
  );
}
