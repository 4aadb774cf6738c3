import type { Command } from 'commander';
import { type Afterword, createAfterword } from '../create-afterword.ts';
import { stopOnSignal } from './stop-on-signal.ts';

/**
 * `afterword worker`: one more dispatcher of texts, without a web server but for its metrics. Tests
 * open it with paces of their own.
 */
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
      const { url } = await afterword.work().catch(async (error: unknown) => {
        await afterword.close();
        throw error;
      });
      if (url !== null) console.log(`Shows how it is at ${url}/metrics.`);
      console.log(`Sending what is queued in ${databaseUrl === null ? data : 'Postgres'}.`);
    });
}
