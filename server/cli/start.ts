import type { Command } from 'commander';
import { UserError } from '../../core/errors.ts';
import { systemActor } from '../access/actor.ts';
import { authorizeServer } from '../access/authorize.ts';
import type { Config } from '../config.ts';
import { type Afterword, createAfterword } from '../create-afterword.ts';
import { postgresPlace } from '../db/postgres-place.ts';
import { stopOnSignal } from './stop-on-signal.ts';

const DEMO_NAME = 'Harbour Hotels';

const SETTINGS = `
Its settings are environment variables. All are optional:
  AFTERWORD_HOST   where it listens (127.0.0.1)
  AFTERWORD_PORT   on which port (4180)
  AFTERWORD_DATA   the folder of database and keys (./data)
  DATABASE_URL     Postgres instead of SQLite
The README lists the others.`;

/** `afterword start`: runs the product until it is told to stop. */
export function registerStart(program: Command): void {
  program
    .command('start', { isDefault: true })
    .description('Run Afterword and print what to open.')
    .option('--quiet', 'print nothing but problems')
    .option('--no-dispatch', 'send no texts: leave that to workers on the same database')
    .addHelpText('after', SETTINGS)
    // As the default command it gets every word that is no command, and has to say so.
    .allowExcessArguments()
    .action(async (options: { quiet?: boolean; dispatch: boolean }, { args }: Command) => {
      if (args[0] !== undefined) throw unknownCommand(program, args[0]);
      const afterword = await createAfterword();
      stopOnSignal(afterword);
      const isNew = await seedDemo(afterword);
      const { url } = await listen(afterword, options.dispatch);
      if (!options.quiet) greet(afterword, url, isNew);
    });
}

function unknownCommand(program: Command, word: string): UserError {
  const names = program.commands.map((command) => command.name()).join(', ');
  return new UserError(
    'bad_input',
    `There is no command “${word}”.`,
    `There are: ${names}. Add --help to see what each takes.`,
  );
}

async function listen(afterword: Afterword, dispatch: boolean): Promise<{ url: string }> {
  try {
    return await afterword.listen({ dispatch });
  } catch (error) {
    await afterword.close();
    throw error;
  }
}

/** An empty database gets the demo project, so that there is something to look at. */
async function seedDemo({ services }: Afterword): Promise<boolean> {
  const grant = authorizeServer(systemActor('Afterword'), 'build');
  return services.projects.createFirst(grant, DEMO_NAME, 'demo');
}

function greet({ token, services }: Afterword, url: string, isNew: boolean): void {
  const link = token === null ? url : `${url}/?token=${token}`;
  console.log(
    `\n  Afterword is running.\n\n  Open  ${link}\n  Data  ${placeOf(services.config)}\n`,
  );
  if (isNew) console.log(`  A demo project, “${DEMO_NAME}”, is there to try things with.\n`);
  console.log('  Stop it with Ctrl-C.\n');
}

/** Where the projects are kept; of Postgres without the password. */
function placeOf({ databaseUrl, data }: Config): string {
  return databaseUrl === null ? data : `Postgres at ${postgresPlace(databaseUrl)}`;
}
