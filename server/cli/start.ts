import type { Command } from 'commander';
import { UserError } from '../../core/errors.ts';
import { systemActor } from '../access/actor.ts';
import { authorizeServer } from '../access/authorize.ts';
import { type Afterword, createAfterword } from '../create-afterword.ts';

const DEMO_NAME = 'Harbour Hotels';

/** `afterword start`: runs the product until it is told to stop. */
export function registerStart(program: Command): void {
  program
    .command('start', { isDefault: true })
    .description('Run Afterword and print what to open.')
    .option('--quiet', 'print nothing but problems')
    // As the default command it gets every word that is no command, and has to say so.
    .allowExcessArguments()
    .action(async (options: { quiet?: boolean }, { args }: Command) => {
      if (args[0] !== undefined) throw unknownCommand(program, args[0]);
      const afterword = createAfterword();
      stopOnSignal(afterword);
      const isNew = await seedDemo(afterword);
      const { url } = await listen(afterword);
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

async function listen(afterword: Afterword): Promise<{ url: string }> {
  try {
    return await afterword.listen();
  } catch (error) {
    await afterword.close();
    throw error;
  }
}

/** An empty database gets the demo project, so that there is something to look at. */
async function seedDemo({ services }: Afterword): Promise<boolean> {
  const grant = authorizeServer(systemActor('Afterword'), 'build');
  if (services.projects.list(grant).length > 0) return false;
  await services.projects.create(grant, DEMO_NAME, 'demo');
  return true;
}

function greet({ token, services }: Afterword, url: string, isNew: boolean): void {
  const link = token === null ? url : `${url}/?token=${token}`;
  console.log(`\n  Afterword is running.\n\n  Open  ${link}\n  Data  ${services.config.data}\n`);
  if (isNew) console.log(`  A demo project, “${DEMO_NAME}”, is there to try things with.\n`);
  console.log('  Stop it with Ctrl-C.\n');
}

function stopOnSignal(afterword: Afterword): void {
  let stopping = false;
  const stop = () => {
    // A second Ctrl-C means now.
    if (stopping) process.exit(1);
    stopping = true;
    afterword.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
