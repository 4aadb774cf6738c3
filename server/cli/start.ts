import type { Command } from 'commander';
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
    .action(async (options: { quiet?: boolean }) => {
      const afterword = await createAfterword();
      stopOnSignal(afterword);
      const isNew = await seedDemo(afterword);
      const { url } = await listen(afterword);
      if (!options.quiet) greet(afterword, url, isNew);
    });
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
  if ((await services.projects.list(grant)).length > 0) return false;
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
