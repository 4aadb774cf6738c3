import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { createDatabase, startPostgres } from '../../postgres.ts';
import { scriptCommand, wholeNumber } from '../../script-command.ts';
import { startRedis } from './redis.ts';
import { runBareRows } from './run-bare-rows.ts';
import { runBullMq, runGraphile, runPgBoss } from './run-others.ts';
import { runOurs } from './run-ours.ts';
import type { Figures } from './timed.ts';

/**
 * `npm run bench:engine [-- --messages 20000 --rounds 3 --finished 1000000]`: texts queued one by one and dispatched
 * through a transport that does nothing, beside the same number of jobs through job queues, in one
 * run. On each database it is run beside finished
 * messages as well. Nothing here passes or fails; the ratios are kept in `tests/bench/results/engine.json`.
 */
const command = scriptCommand(
  'bench:engine',
  'Texts queued one by one and dispatched, beside jobs through job queues.',
)
  .option('--messages <count>', 'how many, in each run', wholeNumber, 20_000)
  .option('--rounds <count>', 'how often each is run; the median counts', wholeNumber, 3)
  .option('--finished <count>', 'finished messages beside them; 0: none', wholeNumber, 1_000_000);
const {
  messages: count,
  rounds,
  finished,
} = z
  .object({ messages: z.number(), rounds: z.number(), finished: z.number() })
  .parse(command.parse().opts());
const postgres = await startPostgres();
const redis = await startRedis(6_390);
const fresh = () => createDatabase(postgres.url);

/** No queues, but the floors under ours. */
const BARE = 'the rows alone on SQLite';
const BAREST = 'the rows without history and attempts';

const RUNS: Record<string, () => Promise<Figures>> = {
  'afterword on SQLite': () => runOurs(count, null),
  'afterword on Postgres': async () => runOurs(count, await fresh()),
  [BARE]: () => runBareRows(count, { trail: true }),
  [BAREST]: () => runBareRows(count, { trail: false }),
  'graphile-worker': async () => runGraphile(count, await fresh()),
  'pg-boss': async () => runPgBoss(count, await fresh()),
  ...(redis ? { BullMQ: () => runBullMq(count, redis.port) } : {}),
};

/** The same beside what has come to its end. */
const aged = (name: string) => `${name}, beside ${finished} finished messages`;
if (finished > 0) {
  RUNS[aged('afterword on SQLite')] = () => runOurs(count, null, finished);
  RUNS[aged('afterword on Postgres')] = async () => runOurs(count, await fresh(), finished);
}

const perSecond: Record<string, number[]> = {};
for (let round = 0; round < rounds; round++) {
  for (const [name, run] of Object.entries(RUNS)) {
    const { queueMs, dispatchMs } = await run();
    const rate = Math.round((count * 1_000) / (queueMs + dispatchMs));
    perSecond[name] = [...(perSecond[name] ?? []), rate];
    console.log(
      `${name.padEnd(22)} ${String(rate).padStart(6)}/s  queued in ${Math.round(queueMs)} ms, dispatched in ${Math.round(dispatchMs)} ms`,
    );
  }
}
await postgres.stop();
await redis?.stop();

const median = (name: string) =>
  (perSecond[name] ?? [0]).toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
const others = Object.keys(perSecond).filter(
  (name) => !name.startsWith('afterword') && name !== BARE && name !== BAREST,
);
const best = Math.max(...others.map(median));
const result = {
  node: process.version,
  cores: cpus().length,
  messages: count,
  rounds,
  perSecond: Object.fromEntries(Object.keys(perSecond).map((name) => [name, median(name)])),
  sqliteToBestOther: round2(median('afterword on SQLite') / best),
  rowsAloneToBestOther: round2(median(BARE) / best),
  barestRowsToBestOther: round2(median(BAREST) / best),
  postgresToGraphileWorker: round2(median('afterword on Postgres') / median('graphile-worker')),
  costBesideFinished: costBesideFinished('afterword on SQLite'),
  postgresCostBesideFinished: costBesideFinished('afterword on Postgres'),
  goals:
    'on SQLite at least 2 times the best other, on Postgres at least 0.8 of graphile-worker, beside a million finished messages at most 1.2 on both',
  ...(redis ? {} : { missing: 'BullMQ: no redis-server here' }),
};
console.log(JSON.stringify(result, null, 2));
mkdirSync(join(import.meta.dirname, '../results'), { recursive: true });
writeFileSync(
  join(import.meta.dirname, '../results/engine.json'),
  `${JSON.stringify(result, null, 2)}\n`,
);

/** How many times as long it takes; null where that was not run. */
function costBesideFinished(name: string): number | null {
  return finished > 0 ? round2(median(name) / median(aged(name))) : null;
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
