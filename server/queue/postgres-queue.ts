import { Logger, type Runner, run, runMigrations } from 'graphile-worker';
import type { Logger as Log } from 'pino';
import pg from 'pg';
import { addJobsQuery } from '../db/add-job.ts';
import { gathered } from '../db/gathered.ts';
import { type Alarm, makeAlarm } from './alarm.ts';
import type { Queue } from './queue.ts';

const TASK = 'afterword_outbox';

export interface PostgresQueueOptions {
  readonly url: string;
  readonly log: Log;
  readonly now: () => Date;
}

/** How coarse the moments are at which another process looks for what this one has left. */
const RELIEF_MS = 2_000;

/**
 * For many processes: a job of graphile-worker, added in the transaction that made something due.
 * Its tables are made when the queue is opened.
 *
 * A process that dispatches looks for itself, right after its commit, and the job is what finds it if
 * it dies before: seconds later, so that hundreds of transactions share one. Where nobody dispatches
 * here, the job is for the moment itself, and the fastest of the workers has it.
 */
export async function openPostgresQueue(options: PostgresQueueOptions): Promise<Queue> {
  const { url, log, now } = options;
  const logger = quiet(log);
  await runMigrations({ connectionString: url, logger });
  let running: Promise<Running> | null = null;
  let alarm: Alarm | null = null;
  return {
    async wakeAt(tx, at) {
      if (alarm === null) return addMoment(momentsOf(tx), at);
      addMoment(momentsOf(tx), reliefOf(at));
      tx.afterCommit(() => alarm?.setFor(at));
    },
    async start(look) {
      alarm = makeAlarm(now, look);
      running = runWorker(options, logger, look);
      await running;
    },
    async stop() {
      alarm?.clear();
      alarm = null;
      // Stopping while it still starts would take the connections from under it.
      const started = await running?.catch(() => null);
      running = null;
      await started?.runner.stop();
      await started?.pool.end();
    },
  };
}

/** One and two of `RELIEF_MS` later. */
function reliefOf(at: Date): Date {
  return new Date((Math.floor(at.getTime() / RELIEF_MS) + 2) * RELIEF_MS);
}

/** One look serves all that is due in a second. */
function addMoment(moments: Map<number, Date>, at: Date): void {
  const second = Math.floor(at.getTime() / 1_000);
  if (!moments.has(second)) moments.set(second, at);
}

/** By their seconds. */
const momentsOf = gathered(
  () => new Map<number, Date>(),
  (moments) => [addJobsQuery({ task: TASK, moments: [...moments.values()] })],
);

interface Running {
  readonly runner: Runner;
  readonly pool: pg.Pool;
}

async function runWorker(
  { url, log }: PostgresQueueOptions,
  logger: Logger,
  look: () => void,
): Promise<Running> {
  const pool = new pg.Pool({ connectionString: url, max: 3, application_name: 'afterword queue' });
  const noteLost = (err: unknown) => log.error({ err }, 'a connection of the queue was lost');
  pool.on('error', noteLost);
  pool.on('connect', (client) => client.on('error', noteLost));
  try {
    const runner = await run({
      pgPool: pool,
      logger,
      noHandleSignals: true,
      concurrency: 1,
      pollInterval: 1_000,
      taskList: { [TASK]: look },
    });
    return { runner, pool };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

/** Its own lines about each job say nothing that ours do not. */
function quiet(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') log.error({ from: 'queue' }, message);
    else if (level === 'warning') log.warn({ from: 'queue' }, message);
  });
}
