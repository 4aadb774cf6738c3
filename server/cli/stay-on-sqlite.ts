import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { ConfigError, readConfig } from '../config.ts';
import { useAlone } from '../db/file-use.ts';
import { sqliteFile } from '../db/open.ts';
import { readMove, removeMove } from '../db/move-mark.ts';
import { type CliDeps, cliDeps } from './cli-deps.ts';

/** `afterword stay-on-sqlite`: takes back that a folder has moved to Postgres. */
export function registerStayOnSqlite(program: Command, deps: CliDeps = cliDeps): void {
  program
    .command('stay-on-sqlite')
    .description(
      'After migrate: use SQLite in AFTERWORD_DATA again, as it was when it was copied. Stop what runs on the Postgres first, and drop its database: both would send the texts that were open.',
    )
    .action(() => stayOnSqlite(deps));
}

function stayOnSqlite(deps: CliDeps): void {
  const file = sqliteFile(readConfig().data);
  if (!existsSync(file)) {
    throw new ConfigError(`There is no ${file}: set AFTERWORD_DATA to the folder to use again.`);
  }
  const use = useAlone(file);
  try {
    const move = readMove(file);
    removeMove(file);
    if (move === null) {
      deps.out(`${file} has not moved: there is nothing to take back.`);
      return;
    }
    deps.out(`${file} can be started again, without DATABASE_URL.`);
    deps.out(
      `Never start anything on the copy in Postgres at ${move.place}: it has the same texts.`,
    );
  } finally {
    use.release();
  }
}
