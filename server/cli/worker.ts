import type { Command } from 'commander';
import { createAfterword } from '../create-afterword.ts';
import { readConfig } from '../config.ts';
import { stopOnSignal } from './stop-on-signal.ts';

/** `afterword worker`: one more dispatcher of texts, without a web server. */
export function registerWorker(program: Command): void {
  program
    .command('worker')
    .description('Send what is queued, beside other processes on the same database.')
    .action(async () => {
      const { databaseUrl, data } = readConfig();
      const afterword = await createAfterword();
      stopOnSignal(afterword);
      await afterword.work();
      console.log(`Sending what is queued in ${databaseUrl === null ? data : 'Postgres'}.`);
    });
}
