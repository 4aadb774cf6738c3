import { createDatabase, startPostgres } from '../postgres.ts';
import { runOther } from './other/run-other.ts';
import { readOptions } from './read-options.ts';
import { runChaos } from './run-chaos.ts';
import { runFull } from './run-full.ts';

/**
 * `npm run chaos -- --help` says with what: texts through a provider at its worst, while servers are
 * killed. `--full` is 20,000 texts and 200 kills on SQLite, then on Postgres with three processes, one of
 * them a worker. With few `--tries` some texts are given up: none of these may have been accepted. With
 * `--provider other` the provider is one of somebody else's making, which keeps a book of its own.
 */
const { full, tries, postgres: onPostgres, provider, ...values } = readOptions();
if (full) process.exit(runFull(values.seed) ? 0 : 1);
const { messages, kills, processes, seed, scene } = values;
const options = { messages, kills, processes, seed, ...(tries === undefined ? {} : { tries }) };
const postgres = onPostgres ? await startPostgres() : null;
const databaseUrl = postgres ? await createDatabase(postgres.url) : null;
console.log(`chaos: ${JSON.stringify({ ...values, ...options, provider, postgres: onPostgres })}`);
const { wrong, ...figures } =
  provider === 'other'
    ? await runOther({
        ...options,
        scene,
        databaseUrl,
        seconds: values.seconds,
        skewMinutes: values.skew,
        lagSeconds: values.lag,
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
