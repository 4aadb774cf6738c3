import { setTimeout as wait } from 'node:timers/promises';
import { Logger, type Runner, run, runMigrations } from 'graphile-worker';
import type { Logger as Log } from 'pino';
import pg from 'pg';
import { addJobsQuery } from '../db/add-job.ts';
import { gathered } from '../db/gathered.ts';
import type { Queue } from './queue.ts';

const TASK = 'afterword_outbox';

export interface PostgresQueueOptions {
  readonly url: string;
  readonly log: Log;
}

/**
 * For many processes: a job of graphile-worker, added in the transaction that made something due.
 * Jobs for one second are few. Its tables are made when the queue is opened.
 */
export async function openPostgresQueue(options: PostgresQueueOptions): Promise<Queue> {
  const { url, log } = options;
  const logger = quiet(log);
  await runMigrations({ connectionString: url, logger });
  let running: Promise<Running> | null = null;
  return {
    async wakeAt(tx, at) {
      const second = Math.floor(at.getTime() / 1_000);
      const moments = momentsOf(tx);
      if (!moments.has(second)) moments.set(second, at);
    },
    async start(look) {
      running = keepRunning(options, logger, look);
      await running;
    },
    async stop() {
      // Stopping while it still starts would take the connections from under it.
      const started = await running?.catch(() => null);
      running = null;
      await started?.stop();
    },
  };
}

/** By their seconds: one look serves all that is due in one. */
const momentsOf = gathered(
  () => new Map<number, Date>(),
  (moments) => [addJobsQuery({ task: TASK, moments: [...moments.values()] })],
);

interface Running {
  stop(): Promise<void>;
}

/** A worker that gave up, since the database was away, is followed by another one after so long. */
const AGAIN_MS = 1_000;

/** Resolves once a worker runs; rejects when the first cannot be started. */
async function keepRunning(
  { url, log }: PostgresQueueOptions,
  logger: Logger,
  look: () => void,
): Promise<Running> {
  const pool = new pg.Pool({ connectionString: url, max: 3, application_name: 'afterword queue' });
  const noteLost = (err: unknown) => log.error({ err }, 'a connection of the queue was lost');
  pool.on('error', noteLost);
  pool.on('connect', (client) => client.on('error', noteLost));
  const stopping = new AbortController();
  const begin = () => runWorker(pool, logger, look);
  const first = await begin().catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
  const ended = follow(first);
  return {
    async stop() {
      stopping.abort();
      await ended;
      await pool.end();
    },
  };

  async function follow(runner: Runner): Promise<void> {
    const stop = () => void runner.stop().catch(noteLost);
    stopping.signal.addEventListener('abort', stop);
    await runner.promise.catch(noteLost);
    stopping.signal.removeEventListener('abort', stop);
    while (!stopping.signal.aborted) {
      await wait(AGAIN_MS, null, { signal: stopping.signal }).catch(() => {});
      if (stopping.signal.aborted) return;
      const next = await begin().catch(noteLost);
      if (next) return follow(next);
    }
  }
}

function runWorker(pool: pg.Pool, logger: Logger, look: () => void): Promise<Runner> {
  return run({
    pgPool: pool,
    logger,
    noHandleSignals: true,
    concurrency: 1,
    pollInterval: 1_000,
    taskList: { [TASK]: look },
    // Only so is a failure to say that a job is done handled at all: else it would end the process.
    preset: { worker: { completeJobBatchDelay: 0 } },
  });
}

/** Its own lines about each job say nothing that ours do not. */
function quiet(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') log.error({ from: 'queue' }, message);
    else if (level === 'warning') log.warn({ from: 'queue' }, message);
  });
}
