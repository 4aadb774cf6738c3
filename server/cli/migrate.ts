import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../../core/errors.ts';
import { ConfigError, readConfig } from '../config.ts';
import { copyDatabase, isEmpty } from '../db/copy-database.ts';
import { openPostgres } from '../db/open-postgres.ts';
import { openSqlite } from '../db/open-sqlite.ts';
import { type CliDeps, cliDeps } from './cli-deps.ts';

/** `afterword migrate sqlite→postgres`: moves over to Postgres. */
export function registerMigrate(program: Command, deps: CliDeps = cliDeps): void {
  program
    .command('migrate')
    .description(
      'Copy everything from SQLite in AFTERWORD_DATA to the empty Postgres of DATABASE_URL, and check it row by row. Stop the server first; nothing is removed.',
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
  const file = join(data, 'afterword.sqlite');
  if (!existsSync(file)) {
    throw new ConfigError(`There is no ${file}: set AFTERWORD_DATA to the folder to copy from.`);
  }
  const handlers = { onError: (error: unknown) => deps.note(String(error)), onNotify: () => {} };
  const from = openSqlite({ file, ...handlers });
  try {
    const to = await openPostgres({ url: databaseUrl, ...handlers });
    try {
      if (!(await isEmpty(to))) throw notEmpty();
      const done = await copyDatabase(from, to, ({ table, rows }) =>
        deps.progress?.(`${table}: ${rows}`),
      );
      deps.progress?.('');
      for (const { table, rows } of done) deps.out(`${String(rows).padStart(9)}  ${table}`);
      deps.out('Copied and compared row by row. Start with DATABASE_URL set, and with the same');
      deps.out(
        'AFTERWORD_DATA or AFTERWORD_SECRET: the key for the Twilio tokens is not in the database.',
      );
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
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
