import type { Command } from 'commander';
import { type Afterword, createAfterword } from '../create-afterword.ts';
import { stopOnSignal } from './stop-on-signal.ts';

/** `afterword worker`: one more dispatcher of texts, without a web server. Tests open it with paces of their own. */
export function registerWorker(
  program: Command,
  open: () => Promise<Afterword> = createAfterword,
): void {
  program
    .command('worker')
    .description('Send what is queued, beside other processes on the same database.')
    .action(async () => {
      const afterword = await open();
      stopOnSignal(afterword);
      const { databaseUrl, data } = afterword.services.config;
      await afterword.work();
      console.log(`Sending what is queued in ${databaseUrl === null ? data : 'Postgres'}.`);
    });
}
