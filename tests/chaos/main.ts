import { parseArgs } from 'node:util';
import { createDatabase, startPostgres } from '../postgres.ts';
import { runOther } from './other/run-other.ts';
import { sceneSchema } from './other/scenes.ts';
import { runChaos } from './run-chaos.ts';
import { runFull } from './run-full.ts';

/**
 * `npm run chaos -- [--messages 400] [--kills 12] [--processes 1] [--tries N] [--seed N] [--postgres]`: texts
 * through a provider at its worst, while servers are killed. `--full` is 20,000 texts and
 * 200 kills on SQLite, then on Postgres with three processes, one of them a worker. With few `--tries` some texts
 * are given up: none of these may have been accepted.
 *
 * With `--provider other [--scene callbacks|workers|polling|outages] [--seconds 60] [--skew minutes]
 * [--lag seconds]` the provider is one of somebody else's making, which keeps a book of its own.
 */
const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    messages: { type: 'string', default: '400' },
    kills: { type: 'string', default: '12' },
    processes: { type: 'string', default: '1' },
    tries: { type: 'string' },
    postgres: { type: 'boolean', default: false },
    provider: { type: 'string', default: 'own' },
    scene: { type: 'string', default: 'callbacks' },
    seconds: { type: 'string', default: '60' },
    skew: { type: 'string', default: '0' },
    lag: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
if (values.full) process.exit(runFull(values.seed) ? 0 : 1);
const options = {
  messages: Number(values.messages),
  kills: Number(values.kills),
  processes: Number(values.processes),
  seed: Number(values.seed),
  ...(values.tries === undefined ? {} : { tries: Number(values.tries) }),
};
const postgres = values.postgres ? await startPostgres() : null;
const databaseUrl = postgres ? await createDatabase(postgres.url) : null;
const isOther = values.provider === 'other';
const scene = sceneSchema.parse(values.scene);
console.log(`chaos: ${JSON.stringify({ ...values, ...options })}`);
const { wrong, ...figures } = isOther
  ? await runOther({
      ...options,
      scene,
      databaseUrl,
      seconds: Number(values.seconds),
      skewMinutes: Number(values.skew),
      lagSeconds: Number(values.lag),
    })
  : await runChaos({
      ...options,
      databaseUrl,
      onKill(kill, queued) {
        if (kill % 20 === 0) console.log(`  ${kill} kills, ${queued} texts queued`);
      },
    });
console.log(figures);
for (const line of wrong.slice(0, 50)) console.log(`  wrong: ${line}`);
await postgres?.stop();
console.log(wrong.length === 0 ? 'every promise kept' : `${wrong.length} promises broken`);
process.exit(wrong.length === 0 ? 0 : 1);
