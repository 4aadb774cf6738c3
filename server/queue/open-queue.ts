import type { Logger } from 'pino';
import { embeddedQueue } from './embedded-queue.ts';
import { openPostgresQueue } from './postgres-queue.ts';
import type { Queue } from './queue.ts';

/** The queue that goes with the database: its jobs are added in that database's transactions. */
export async function openQueue(
  databaseUrl: string | null,
  log: Logger,
  now?: () => Date,
): Promise<Queue> {
  return databaseUrl === null ? embeddedQueue(now) : openPostgresQueue({ url: databaseUrl, log });
}
