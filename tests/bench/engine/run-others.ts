import { Queue as BullQueue, Worker as BullWorker } from 'bullmq';
import { Logger, makeWorkerUtils, run } from 'graphile-worker';
import pg from 'pg';
import PgBoss from 'pg-boss';
import { concurrently, type Figures, timed } from './timed.ts';

/** Resolves when it was called `count` times. */
function countdown(count: number): { readonly done: Promise<void>; readonly one: () => void } {
  let left = count;
  let finish = () => {};
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return {
    done,
    one: () => {
      left -= 1;
      if (left === 0) finish();
    },
  };
}

const PAYLOAD = { to: '+447700900123', body: 'Your reservation is confirmed for Friday.' };
function payloads(count: number) {
  return Array.from({ length: count }, () => PAYLOAD);
}

const QUIET = new Logger(() => () => {});

/** graphile-worker alone: one job a text, added and done by it. */
export async function runGraphile(count: number, databaseUrl: string): Promise<Figures> {
  const pgPool = new pg.Pool({ connectionString: databaseUrl, max: 20 });
  pgPool.on('error', () => {});
  pgPool.on('connect', (client) => client.on('error', () => {}));
  const utils = await makeWorkerUtils({ pgPool, logger: QUIET });
  await utils.migrate();
  const queueMs = await timed(() =>
    concurrently(payloads(count), (payload) => utils.addJob('text', payload)),
  );
  const { done, one } = countdown(count);
  let stop = async () => {};
  const dispatchMs = await timed(async () => {
    const runner = await run({
      pgPool,
      logger: QUIET,
      noHandleSignals: true,
      concurrency: 16,
      taskList: { text: one },
    });
    stop = () => runner.stop();
    await done;
  });
  await stop();
  await utils.release();
  await pgPool.end();
  return { queueMs, dispatchMs };
}

export async function runPgBoss(count: number, databaseUrl: string): Promise<Figures> {
  const boss = new PgBoss({ connectionString: databaseUrl, max: 20 });
  boss.on('error', () => {});
  await boss.start();
  await boss.createQueue('text');
  const queueMs = await timed(() =>
    concurrently(payloads(count), (payload) => boss.send('text', payload)),
  );
  const { done, one } = countdown(count);
  const dispatchMs = await timed(async () => {
    // It fetches by the clock and not when it is done, so a small batch would measure that clock.
    for (let n = 0; n < 4; n++) {
      await boss.work('text', { batchSize: 1_000, pollingIntervalSeconds: 0.5 }, async (jobs) => {
        for (const _ of jobs) one();
      });
    }
    await done;
  });
  await boss.stop({ graceful: true, wait: true });
  return { queueMs, dispatchMs };
}

/** BullMQ on a Redis that is asked to append every second. */
export async function runBullMq(count: number, port: number): Promise<Figures> {
  const connection = { host: '127.0.0.1', port };
  const queue = new BullQueue('text', { connection });
  await queue.waitUntilReady();
  const queueMs = await timed(() =>
    concurrently(payloads(count), (payload) => queue.add('text', payload)),
  );
  const { done, one } = countdown(count);
  const worker = new BullWorker('text', async () => {}, {
    connection,
    concurrency: 64,
    autorun: false,
  });
  worker.on('completed', one);
  const dispatchMs = await timed(async () => {
    worker.run().catch(() => {});
    await done;
  });
  await worker.close();
  await queue.close();
  return { queueMs, dispatchMs };
}
